package io.github.whop4j.client.growth;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Terms made for single affiliates, in place of the usual ones. */
public interface AffiliateOverrides {
    /**
     * Makes terms for an affiliate. Needs {@code affiliate:create}.
     *
     * @param id the id of the affiliate override
     * @param request what to make
     * @param options what differs for this call
     */
    @POST("affiliates/{id}/overrides")
    AffiliateOverride create(@Path("id") String id, @Body CreateAffiliateOverride request, @Tag RequestOptions options);

    /**
     * As {@link #create(String, CreateAffiliateOverride, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the affiliate override
     * @param request what to make
     * @return the new terms
     */
    default AffiliateOverride create(String id, CreateAffiliateOverride request) {
        return create(id, request, RequestOptions.none());
    }

    /**
     * Reads terms of an affiliate. Needs {@code affiliate:basic:read}.
     *
     * @param id the id of the affiliate override
     * @param options what differs for this call
     */
    @GET("affiliates/{id}/overrides/{override_id}")
    AffiliateOverride retrieve(
            @Path("id") String id, @Path("override_id") String overrideId, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the affiliate override
     * @return the terms
     */
    default AffiliateOverride retrieve(String id, String overrideId) {
        return retrieve(id, overrideId, RequestOptions.none());
    }

    /**
     * Changes terms of an affiliate. Needs {@code affiliate:update}.
     *
     * @param id the id of the affiliate override
     * @param request what to change
     * @param options what differs for this call
     * @return the terms as they are now
     */
    @PATCH("affiliates/{id}/overrides/{override_id}")
    AffiliateOverride update(
            @Path("id") String id,
            @Path("override_id") String overrideId,
            @Body UpdateAffiliateOverride request,
            @Tag RequestOptions options);

    /**
     * As {@link #update(String, String, UpdateAffiliateOverride, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the affiliate override
     * @param request what to change
     * @return the terms as they are now
     */
    default AffiliateOverride update(String id, String overrideId, UpdateAffiliateOverride request) {
        return update(id, overrideId, request, RequestOptions.none());
    }

    /**
     * Lists the terms of an affiliate. Needs {@code affiliate:basic:read}.
     *
     * @param id the id of the affiliate override
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("affiliates/{id}/overrides")
    Page<AffiliateOverride> list(@Path("id") String id, @Tag AffiliateOverrideQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(String, AffiliateOverrideQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the affiliate override
     * @param query which ones
     * @return the first page
     */
    default Page<AffiliateOverride> list(String id, AffiliateOverrideQuery query) {
        return list(id, query, RequestOptions.none());
    }

    /**
     * As {@link #list(String, AffiliateOverrideQuery)}, with no filter.
     *
     * @param id the id of the affiliate override
     * @return the first page
     */
    default Page<AffiliateOverride> list(String id) {
        return list(id, AffiliateOverrideQuery.builder().build());
    }

    /**
     * Deletes terms of an affiliate. Needs {@code affiliate:update}.
     *
     * @param id the id of the affiliate override
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @DELETE("affiliates/{id}/overrides/{override_id}")
    boolean delete(@Path("id") String id, @Path("override_id") String overrideId, @Tag RequestOptions options);

    /**
     * As {@link #delete(String, String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the affiliate override
     * @return whether Whop did it
     */
    default boolean delete(String id, String overrideId) {
        return delete(id, overrideId, RequestOptions.none());
    }
}
