package io.github.whop4j.client.accounts;

import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.POST;
import retrofit2.http.Tag;

/** Short-lived tokens for browsers. */
public interface AccessTokens {
    /**
     * Makes a token that may do no more than the key that asks.
     *
     * @param request for whom, and what it may do
     * @param options what differs for this call
     */
    @POST("access_tokens")
    AccessToken create(@Body CreateAccessToken request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateAccessToken, RequestOptions)}, with nothing special about the call.
     *
     * @param request for whom, and what it may do
     * @return the token
     */
    default AccessToken create(CreateAccessToken request) {
        return create(request, RequestOptions.none());
    }

    /**
     * As {@link #create(CreateAccessToken)}, with an empty request.
     *
     * @return the token
     */
    default AccessToken create() {
        return create(CreateAccessToken.builder().build());
    }
}
