package io.github.whop4j.client.accounts;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Tag;

/** People on Whop: their profiles, and what they have access to. */
public interface Users {
    /**
     * Reads one person.
     *
     * @param id {@code user_…}
     * @param companyId the company they are looked up in; {@code biz_…}; null for none
     * @param options what differs for this call
     */
    @GET("users/{id}")
    User retrieve(@Path("id") String id, @Query("company_id") @Nullable String companyId, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code user_…}
     * @param companyId the company they are looked up in; {@code biz_…}; null for none
     * @return the person
     */
    default User retrieve(String id, @Nullable String companyId) {
        return retrieve(id, companyId, RequestOptions.none());
    }

    /**
     * As {@link #retrieve(String, String)}, with companyId left out.
     *
     * @param id {@code user_…}
     * @return the person
     */
    default User retrieve(String id) {
        return retrieve(id, null);
    }

    /**
     * Changes the profile of a person. Needs {@code user:profile:update}.
     *
     * @param id {@code user_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the person as they are now
     */
    @PATCH("users/{id}")
    User update(@Path("id") String id, @Body UpdateUser request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateUser, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code user_…}
     * @param request what to change
     * @return the person as they are now
     */
    default User update(String id, UpdateUser request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists people.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("users")
    Page<User> list(@Tag UserQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(UserQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<User> list(UserQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(UserQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<User> list() {
        return list(UserQuery.builder().build());
    }

    /**
     * Tells whether a person has access to something, such as a company, a product or an experience.
     *
     * @param id {@code user_…}
     * @param resourceId what they want to use; a company, a product or an experience
     * @param options what differs for this call
     * @return whether they have it, and as what
     */
    @GET("users/{id}/access/{resource_id}")
    UserAccess checkAccess(@Path("id") String id, @Path("resource_id") String resourceId, @Tag RequestOptions options);

    /**
     * As {@link #checkAccess(String, String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code user_…}
     * @param resourceId what they want to use; a company, a product or an experience
     * @return whether they have it, and as what
     */
    default UserAccess checkAccess(String id, String resourceId) {
        return checkAccess(id, resourceId, RequestOptions.none());
    }
}
