package io.github.whop4j.client.payments;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Dispute alerts: notices of banks that a payment is about to be disputed. */
public interface DisputeAlerts {
    /**
     * Reads one dispute alert. Needs {@code payment:dispute_alert:read}, {@code payment:basic:read},
     * {@code member:email:read}, {@code member:basic:read}, {@code member:phone:read}, {@code payment:dispute:read}.
     *
     * @param id {@code dspa_…}
     * @param options what differs for this call
     */
    @GET("dispute_alerts/{id}")
    DisputeAlert retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code dspa_…}
     * @return the dispute alert
     */
    default DisputeAlert retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's dispute alerts. Needs {@code payment:dispute_alert:read}, {@code payment:basic:read},
     * {@code payment:dispute:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("dispute_alerts")
    Page<DisputeAlert> list(@Tag DisputeAlertQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(DisputeAlertQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<DisputeAlert> list(DisputeAlertQuery query) {
        return list(query, RequestOptions.none());
    }
}
