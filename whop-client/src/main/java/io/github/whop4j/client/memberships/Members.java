package io.github.whop4j.client.memberships;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Members: people as a company knows them. */
public interface Members {
    /**
     * Reads one member. Needs {@code member:basic:read}, {@code member:email:read}, {@code member:phone:read}.
     *
     * @param id {@code mber_…}
     * @param options what differs for this call
     */
    @GET("members/{id}")
    Member retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code mber_…}
     * @return the member
     */
    default Member retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's members. Needs {@code member:basic:read}, {@code member:email:read}, {@code member:phone:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("members")
    Page<Member> list(@Tag MemberQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(MemberQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Member> list(MemberQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(MemberQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Member> list() {
        return list(MemberQuery.builder().build());
    }
}
