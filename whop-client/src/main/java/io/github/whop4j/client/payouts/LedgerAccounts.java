package io.github.whop4j.client.payouts;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** What companies and people own at Whop. */
public interface LedgerAccounts {
    /**
     * Reads one ledger account with its balances. Needs {@code company:balance:read}, {@code payout:account:read}.
     *
     * @param id {@code ldgr_…} of an account, or {@code biz_…} or {@code user_…} of its owner
     * @param options what differs for this call
     */
    @GET("ledger_accounts/{id}")
    LedgerAccount retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code ldgr_…} of an account, or {@code biz_…} or {@code user_…} of its owner
     * @return the ledger account
     */
    default LedgerAccount retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }
}
