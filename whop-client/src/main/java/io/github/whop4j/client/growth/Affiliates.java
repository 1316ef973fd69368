package io.github.whop4j.client.growth;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Affiliates: people who bring buyers to a company and get a part of the price. */
public interface Affiliates {
    /**
     * Makes a person an affiliate of a company. Needs {@code affiliate:create}.
     *
     * @param options what differs for this call
     */
    @POST("affiliates")
    Affiliate create(@Body CreateAffiliate request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateAffiliate, RequestOptions)}, with nothing special about the call.
     *
     * @param request who, and of which company
     * @return the new affiliate
     */
    default Affiliate create(CreateAffiliate request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one affiliate. Needs {@code affiliate:basic:read}.
     *
     * @param id {@code aff_…}
     * @param options what differs for this call
     */
    @GET("affiliates/{id}")
    Affiliate retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code aff_…}
     * @return the affiliate
     */
    default Affiliate retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's affiliates. Needs {@code affiliate:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("affiliates")
    Page<Affiliate> list(@Tag AffiliateQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(AffiliateQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Affiliate> list(AffiliateQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Puts an affiliate away. Needs {@code affiliate:update}.
     *
     * @param id {@code aff_…}
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @POST("affiliates/{id}/archive")
    boolean archive(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #archive(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code aff_…}
     * @return whether Whop did it
     */
    default boolean archive(String id) {
        return archive(id, RequestOptions.none());
    }

    /**
     * Brings back an affiliate that was put away. Needs {@code affiliate:update}.
     *
     * @param id {@code aff_…}
     * @param options what differs for this call
     * @return whether Whop did it
     */
    @POST("affiliates/{id}/unarchive")
    boolean unarchive(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #unarchive(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code aff_…}
     * @return whether Whop did it
     */
    default boolean unarchive(String id) {
        return unarchive(id, RequestOptions.none());
    }
}
