package io.github.whop4j.client.payments;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Refunds: money on its way back to buyers. They are made by {@link Payments#refund(String, RefundPayment)}. */
public interface Refunds {
    /**
     * Reads one refund. Needs {@code payment:basic:read}, {@code plan:basic:read}, {@code access_pass:basic:read},
     * {@code member:email:read}, {@code member:basic:read}, {@code member:phone:read}.
     *
     * @param id {@code rf_…}
     * @param options what differs for this call
     */
    @GET("refunds/{id}")
    Refund retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code rf_…}
     * @return the refund
     */
    default Refund retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists refunds. Needs {@code payment:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("refunds")
    Page<Refund> list(@Tag RefundQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(RefundQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Refund> list(RefundQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(RefundQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Refund> list() {
        return list(RefundQuery.builder().build());
    }
}
