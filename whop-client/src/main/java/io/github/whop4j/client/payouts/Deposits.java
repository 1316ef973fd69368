package io.github.whop4j.client.payouts;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Deposits: crypto currency on its way to an account. */
public interface Deposits {
    /**
     * Tells where to send crypto currency so that it arrives with an account. It moves nothing itself.
     *
     * @param request how much, and for whom
     * @param options what differs for this call
     */
    @POST("deposits")
    Deposit create(@Body CreateDeposit request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateDeposit, RequestOptions)}, with nothing special about the call.
     *
     * @param request how much, and for whom
     * @return where to send it
     */
    default Deposit create(CreateDeposit request) {
        return create(request, RequestOptions.none());
    }
}
