package io.github.whop4j.client.payouts;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Top-ups: money put on a company's balance from a saved payment method. */
public interface Topups {
    /**
     * Charges a saved payment method and puts the money on a company's balance. Give the call an idempotency key of
     * your own, stored before it is sent: after a crash it tells a repeated request from a second charge. Needs
     * {@code payment:charge}.
     *
     * @param request how much, and what to charge
     * @param options what differs for this call
     * @return the new top-up; it may not be paid yet
     */
    @POST("topups")
    Topup create(@Body CreateTopup request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateTopup, RequestOptions)}, with nothing special about the call.
     *
     * @param request how much, and what to charge
     * @return the new top-up; it may not be paid yet
     */
    default Topup create(CreateTopup request) {
        return create(request, RequestOptions.none());
    }
}
