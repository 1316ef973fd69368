package io.github.whop4j.client.oauth;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the browser brought back to the redirect URI. Nothing in it is to be believed before
 * {@link WhopOAuth#exchange(AuthorizationRequest, AuthorizationResponse)} has compared the state.
 *
 * @param code the authorization code; null when Whop refused
 * @param state the state that was sent out
 * @param error Whop's code for a refusal, such as {@code access_denied}
 * @param errorDescription its explanation, for developers
 */
public record AuthorizationResponse(
        @Nullable String code,
        @Nullable String state,
        @Nullable String error,
        @Nullable String errorDescription) {

    /**
     * Reads the query of the redirect: {@code AuthorizationResponse.from(ctx::queryParam)}.
     *
     * @param query looks up a query parameter, null when it is absent
     * @return what the query says
     */
    public static AuthorizationResponse from(Function<String, @Nullable String> query) {
        return new AuthorizationResponse(
                query.apply("code"), query.apply("state"), query.apply("error"), query.apply("error_description"));
    }

    /** Without the code and the state. */
    @Override
    public String toString() {
        return "AuthorizationResponse[error=" + (error == null ? null : Printable.of(error)) + "]";
    }
}
