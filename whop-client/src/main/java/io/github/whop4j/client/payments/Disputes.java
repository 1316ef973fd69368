package io.github.whop4j.client.payments;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Disputes: payments buyers asked the bank to take back. */
public interface Disputes {
    /**
     * Reads one dispute. Needs {@code payment:dispute:read}, {@code plan:basic:read}, {@code access_pass:basic:read},
     * {@code company:basic:read}, {@code payment:basic:read}, {@code member:email:read}, {@code member:basic:read},
     * {@code member:phone:read}.
     *
     * @param id {@code dspt_…}
     * @param options what differs for this call
     */
    @GET("disputes/{id}")
    Dispute retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code dspt_…}
     * @return the dispute
     */
    default Dispute retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's disputes. Needs {@code payment:dispute:read}, {@code plan:basic:read},
     * {@code access_pass:basic:read}, {@code company:basic:read}, {@code payment:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("disputes")
    Page<Dispute> list(@Tag DisputeQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(DisputeQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Dispute> list(DisputeQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * Hands in the answer of the seller as it stands, for the bank to decide. Needs {@code payment:dispute},
     * {@code plan:basic:read}, {@code access_pass:basic:read}, {@code company:basic:read}, {@code payment:basic:read},
     * {@code member:email:read}, {@code member:basic:read}, {@code member:phone:read}.
     *
     * @param id {@code dspt_…}
     * @param options what differs for this call
     * @return the dispute as it is now
     */
    @POST("disputes/{id}/submit_evidence")
    Dispute submitEvidence(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #submitEvidence(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code dspt_…}
     * @return the dispute as it is now
     */
    default Dispute submitEvidence(String id) {
        return submitEvidence(id, RequestOptions.none());
    }

    /**
     * Changes the answer of the seller. It is not handed in by that. Needs {@code payment:dispute},
     * {@code plan:basic:read}, {@code access_pass:basic:read}, {@code company:basic:read}, {@code payment:basic:read},
     * {@code member:email:read}, {@code member:basic:read}, {@code member:phone:read}.
     *
     * @param id {@code dspt_…}
     * @param request what to change
     * @param options what differs for this call
     * @return the dispute as it is now
     */
    @POST("disputes/{id}/update_evidence")
    Dispute updateEvidence(@Path("id") String id, @Body UpdateDisputeEvidence request, @Tag RequestOptions options);

    /**
     * As {@link #updateEvidence(String, UpdateDisputeEvidence, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code dspt_…}
     * @param request what to change
     * @return the dispute as it is now
     */
    default Dispute updateEvidence(String id, UpdateDisputeEvidence request) {
        return updateEvidence(id, request, RequestOptions.none());
    }

    /**
     * As {@link #updateEvidence(String, UpdateDisputeEvidence)}, with an empty request.
     *
     * @param id {@code dspt_…}
     * @return the dispute as it is now
     */
    default Dispute updateEvidence(String id) {
        return updateEvidence(id, UpdateDisputeEvidence.builder().build());
    }
}
