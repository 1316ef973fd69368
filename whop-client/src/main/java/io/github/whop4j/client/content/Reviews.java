package io.github.whop4j.client.content;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Reviews: what customers say about products. */
public interface Reviews {
    /**
     * Reads one review.
     *
     * @param options what differs for this call
     */
    @GET("reviews/{id}")
    Review retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the review
     * @return the review
     */
    default Review retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists the reviews of a product.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("reviews")
    Page<Review> list(@Tag ReviewQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(ReviewQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Review> list(ReviewQuery query) {
        return list(query, RequestOptions.none());
    }
}
