package io.github.whop4j.client.payouts;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Swaps: one crypto token changed into another. */
public interface Swaps {
    /**
     * Asks what one token brings when changed into another. It moves nothing.
     *
     * @param request which tokens, and how much
     * @param options what differs for this call
     * @return an estimate
     */
    @POST("swaps/quote")
    SwapQuote createQuote(@Body CreateSwapQuote request, @Tag RequestOptions options);

    /**
     * As {@link #createQuote(CreateSwapQuote, RequestOptions)}, with nothing special about the call.
     *
     * @param request which tokens, and how much
     * @return an estimate
     */
    default SwapQuote createQuote(CreateSwapQuote request) {
        return createQuote(request, RequestOptions.none());
    }
}
