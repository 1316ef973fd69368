package io.github.whop4j.client.payouts;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Payout accounts: who is paid out, and whether they passed the identity check. */
public interface PayoutAccounts {
    /**
     * Reads one payout account. Needs {@code payout:account:read}.
     *
     * @param id {@code poact_…}
     * @param options what differs for this call
     */
    @GET("payout_accounts/{id}")
    PayoutAccount retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code poact_…}
     * @return the payout account
     */
    default PayoutAccount retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }
}
