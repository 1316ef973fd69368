package io.github.whop4j.client.accounts;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** The people who work for companies, and what they may do. */
public interface AuthorizedUsers {
    /**
     * Takes a person into the team of a company. Needs {@code authorized_user:create}, {@code member:email:read}.
     *
     * @param request who, and what they may do
     * @param options what differs for this call
     */
    @POST("authorized_users")
    AuthorizedUser create(@Body CreateAuthorizedUser request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateAuthorizedUser, RequestOptions)}, with nothing special about the call.
     *
     * @param request who, and what they may do
     * @return the new person of the team
     */
    default AuthorizedUser create(CreateAuthorizedUser request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one person of a team. Needs {@code company:authorized_user:read}, {@code member:email:read}.
     *
     * @param options what differs for this call
     */
    @GET("authorized_users/{id}")
    AuthorizedUser retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the authorized user
     * @return the person of the team
     */
    default AuthorizedUser retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists people who work for a company. Needs {@code company:authorized_user:read}, {@code member:email:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("authorized_users")
    Page<AuthorizedUser> list(@Tag AuthorizedUserQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(AuthorizedUserQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<AuthorizedUser> list(AuthorizedUserQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(AuthorizedUserQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<AuthorizedUser> list() {
        return list(AuthorizedUserQuery.builder().build());
    }

    /**
     * Takes a person out of the team of a company. Needs {@code authorized_user:delete}.
     *
     * @param companyId whom they work for; {@code biz_…}; null for none
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("authorized_users/{id}")
    boolean delete(@Path("id") String id, @Query("company_id") @Nullable String companyId, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the authorized user
     * @param companyId whom they work for; {@code biz_…}; null for none
     * @return whether Whop did it
     */
    default boolean delete(String id, @Nullable String companyId) {
        return delete(id, companyId, RequestOptions.none());
    }

    /**
     * As {@link #delete(String, String)}, with companyId left out.
     *
     * @param id the id of the authorized user
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, null);
    }
}
