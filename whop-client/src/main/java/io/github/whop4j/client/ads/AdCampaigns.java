package io.github.whop4j.client.ads;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Campaigns: ads with a common aim, in ad groups. */
public interface AdCampaigns {
    /**
     * Reads one campaign. Needs {@code ad_campaign:basic:read}.
     *
     * @param options what differs for this call
     */
    @GET("ad_campaigns/{id}")
    AdCampaign retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad campaign
     * @return the campaign
     */
    default AdCampaign retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Changes a campaign. Needs {@code ad_campaign:update}.
     *
     * @param request what to change
     * @param options what differs for this call
     * @return the campaign as it is now
     */
    @PATCH("ad_campaigns/{id}")
    AdCampaign update(@Path("id") String id, @Body UpdateAdCampaign request, @Tag RequestOptions options);

    /**
     * As {@link #update(String, UpdateAdCampaign, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad campaign
     * @param request what to change
     * @return the campaign as it is now
     */
    default AdCampaign update(String id, UpdateAdCampaign request) {
        return update(id, request, RequestOptions.none());
    }

    /**
     * Lists campaigns. Needs {@code ad_campaign:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("ad_campaigns")
    Page<AdCampaign> list(@Tag AdCampaignQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(AdCampaignQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<AdCampaign> list(AdCampaignQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(AdCampaignQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<AdCampaign> list() {
        return list(AdCampaignQuery.builder().build());
    }

    /**
     * Pauses a campaign. Needs {@code ad_campaign:update}.
     *
     * @param options what differs for this call
     * @return the campaign as it is now
     */
    @POST("ad_campaigns/{id}/pause")
    AdCampaign pause(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #pause(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad campaign
     * @return the campaign as it is now
     */
    default AdCampaign pause(String id) {
        return pause(id, RequestOptions.none());
    }

    /**
     * Lets a paused campaign run again. Needs {@code ad_campaign:update}.
     *
     * @param options what differs for this call
     * @return the campaign as it is now
     */
    @POST("ad_campaigns/{id}/unpause")
    AdCampaign unpause(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #unpause(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the ad campaign
     * @return the campaign as it is now
     */
    default AdCampaign unpause(String id) {
        return unpause(id, RequestOptions.none());
    }
}
