package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Withdrawals: money on its way from a balance to a payout method. */
public interface Withdrawals {
    /**
     * Pays money out. Give the call an idempotency key of your own, stored before it is sent: after a crash it tells a
     * repeated request from a second withdrawal. Needs {@code payout:withdraw_funds}, {@code payout:destination:read}.
     *
     * @param request how much, and where to
     * @param options what differs for this call
     */
    @POST("withdrawals")
    Withdrawal create(@Body CreateWithdrawal request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateWithdrawal, RequestOptions)}, with nothing special about the call.
     *
     * @param request how much, and where to
     * @return the new withdrawal
     */
    default Withdrawal create(CreateWithdrawal request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one withdrawal. Needs {@code payout:withdrawal:read}, {@code payout:destination:read}.
     *
     * @param id {@code wdrl_…}
     * @param options what differs for this call
     */
    @GET("withdrawals/{id}")
    Withdrawal retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id {@code wdrl_…}
     * @return the withdrawal
     */
    default Withdrawal retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists a company's withdrawals. Needs {@code payout:withdrawal:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("withdrawals")
    Page<Withdrawal> list(@Tag WithdrawalQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(WithdrawalQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Withdrawal> list(WithdrawalQuery query) {
        return list(query, RequestOptions.none());
    }
}
