package io.github.whop4j.client.growth;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Bounties: rewards offered for work that a user hands in. */
public interface Bounties {
    /**
     * Offers a bounty. Needs {@code bounty:create}.
     *
     * @param request what to offer
     * @param options what differs for this call
     */
    @POST("bounties")
    Bounty create(@Body CreateBounty request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateBounty, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to offer
     * @return the new bounty
     */
    default Bounty create(CreateBounty request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one bounty.
     *
     * @param options what differs for this call
     */
    @GET("bounties/{id}")
    Bounty retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the bounty
     * @return the bounty
     */
    default Bounty retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists bounties.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("bounties")
    Page<Bounty> list(@Tag BountyQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(BountyQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Bounty> list(BountyQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(BountyQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Bounty> list() {
        return list(BountyQuery.builder().build());
    }
}
