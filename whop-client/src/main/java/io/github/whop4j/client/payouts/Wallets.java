package io.github.whop4j.client.payouts;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Crypto wallets of accounts. Whop has removed these calls from later versions of its API. */
public interface Wallets {
    /**
     * Lists the wallets one may use.
     *
     * @param options what differs for this call
     */
    @GET("wallets")
    WalletList list(@Tag RequestOptions options);

    /**
     * As {@link #list(RequestOptions)}, with nothing special about the call.
     *
     * @return the wallets
     */
    default WalletList list() {
        return list(RequestOptions.none());
    }

    /**
     * Reads what is in an account's wallet.
     *
     * @param accountId whose wallets; the id of the account
     * @param options what differs for this call
     * @return the balance
     */
    @GET("wallets/{account_id}/balance")
    WalletBalance balance(@Path("account_id") String accountId, @Tag RequestOptions options);

    /**
     * As {@link #balance(String, RequestOptions)}, with nothing special about the call.
     *
     * @param accountId whose wallets; the id of the account
     */
    default WalletBalance balance(String accountId) {
        return balance(accountId, RequestOptions.none());
    }

    /**
     * Sends USDT from an account's wallet to another account or address. What was sent cannot be called back. Give the call an
     * idempotency key of your own, stored before it is sent: after a crash it tells a repeated request from a second
     * payment.
     *
     * @param accountId whose wallets; the id of the account
     * @param request how much, and to whom
     * @param options what differs for this call
     */
    @POST("wallets/{account_id}/sends")
    WalletSend send(@Path("account_id") String accountId, @Body SendFromWallet request, @Tag RequestOptions options);

    /**
     * As {@link #send(String, SendFromWallet, RequestOptions)}, with nothing special about the call.
     *
     * @param accountId whose wallets; the id of the account
     * @param request how much, and to whom
     * @return what was sent
     */
    default WalletSend send(String accountId, SendFromWallet request) {
        return send(accountId, request, RequestOptions.none());
    }
}
