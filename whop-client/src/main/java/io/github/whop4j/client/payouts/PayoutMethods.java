package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Where companies want their money sent. They are added on pages Whop hosts. */
public interface PayoutMethods {
    /**
     * Reads one payout method. Needs {@code payout:destination:read}.
     *
     * @param id {@code potk_…}
     * @param options what differs for this call
     */
    @GET("payout_methods/{id}")
    PayoutMethod retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code potk_…}
     * @return the payout method
     */
    default PayoutMethod retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's payout methods. The same one can appear twice. Needs {@code payout:destination:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("payout_methods")
    Page<PayoutMethod> list(@Tag PayoutMethodQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(PayoutMethodQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<PayoutMethod> list(PayoutMethodQuery query) {
        return list(query, RequestOptions.none());
    }
}
