package io.github.whop4j.client.content;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Forums, in experiences. */
public interface Forums {
    /**
     * Reads one forum. Needs {@code forum:read}.
     *
     * @param options what differs for this call
     */
    @GET("forums/{id}")
    Forum retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the forum
     * @return the forum
     */
    default Forum retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a forum. Needs {@code forum:moderate}.
     *
     * @param request what to change
     * @param options what differs for this call
     * @return the forum as it is now
     */
    @PATCH("forums/{id}")
    Forum update(@Path("id") String id, @Body UpdateForum request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateForum, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the forum
     * @param request what to change
     * @return the forum as it is now
     */
    default Forum update(String id, UpdateForum request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists a company's forums. Needs {@code forum:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("forums")
    Page<Forum> list(@Tag ForumQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(ForumQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Forum> list(ForumQuery query) {
        return list(query, RequestOptions.none());
    }
}
