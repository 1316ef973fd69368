package io.github.whop4j.client.ads;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Ads, in ad groups of campaigns. */
public interface Ads {
    /**
     * Reads one ad. Needs {@code ad_campaign:basic:read}.
     *
     * @param options what differs for this call
     */
    @GET("ads/{id}")
    Ad retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad
     * @return the ad
     */
    default Ad retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists ads. Needs {@code ad_campaign:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("ads")
    Page<Ad> list(@Tag AdQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(AdQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Ad> list(AdQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(AdQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Ad> list() {
        return list(AdQuery.builder().build());
    }

    /**
     * Pauses an ad. Needs {@code ad_campaign:update}, {@code ad_campaign:basic:read}.
     *
     * @param options what differs for this call
     * @return the ad as it is now
     */
    @POST("ads/{id}/pause")
    Ad pause(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #pause(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad
     * @return the ad as it is now
     */
    default Ad pause(String id) {
        return pause(id, RequestOptions.none());
    }

    /**
     * Lets a paused ad run again. Needs {@code ad_campaign:update}, {@code ad_campaign:basic:read}.
     *
     * @param options what differs for this call
     * @return the ad as it is now
     */
    @POST("ads/{id}/unpause")
    Ad unpause(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #unpause(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad
     * @return the ad as it is now
     */
    default Ad unpause(String id) {
        return unpause(id, RequestOptions.none());
    }
}
