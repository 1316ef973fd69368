package io.github.whop4j.client.ads;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Ad groups: ads of a campaign that share an audience, a budget and a time. */
public interface AdGroups {
    /**
     * Reads one ad group. Needs {@code ad_campaign:basic:read}.
     *
     * @param options what differs for this call
     */
    @GET("ad_groups/{id}")
    AdGroup retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad group
     * @return the ad group
     */
    default AdGroup retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes an ad group. Needs {@code ad_campaign:update}, {@code ad_campaign:basic:read}.
     *
     * @param request what to change
     * @param options what differs for this call
     * @return the ad group as it is now
     */
    @PATCH("ad_groups/{id}")
    AdGroup update(@Path("id") String id, @Body UpdateAdGroup request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateAdGroup, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad group
     * @param request what to change
     * @return the ad group as it is now
     */
    default AdGroup update(String id, UpdateAdGroup request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists ad groups. Needs {@code ad_campaign:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("ad_groups")
    Page<AdGroup> list(@Tag AdGroupQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(AdGroupQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<AdGroup> list(AdGroupQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(AdGroupQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<AdGroup> list() {
        return list(AdGroupQuery.builder().build());
    }

    /**
     * Deletes an ad group. Needs {@code ad_campaign:update}.
     *
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("ad_groups/{id}")
    boolean delete(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad group
     * @return whether Whop did it
     */
    default boolean delete(String id) {
        return delete(id, RequestOptions.none());
    }

    /**
     * Pauses an ad group. Needs {@code ad_campaign:update}, {@code ad_campaign:basic:read}.
     *
     * @param options what differs for this call
     * @return the ad group as it is now
     */
    @POST("ad_groups/{id}/pause")
    AdGroup pause(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #pause(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad group
     * @return the ad group as it is now
     */
    default AdGroup pause(String id) {
        return pause(id, RequestOptions.none());
    }

    /**
     * Lets a paused ad group run again. Needs {@code ad_campaign:update}, {@code ad_campaign:basic:read}.
     *
     * @param options what differs for this call
     * @return the ad group as it is now
     */
    @POST("ad_groups/{id}/unpause")
    AdGroup unpause(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #unpause(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad group
     * @return the ad group as it is now
     */
    default AdGroup unpause(String id) {
        return unpause(id, RequestOptions.none());
    }
}
