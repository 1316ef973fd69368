package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The token endpoint's answer on the wire. */
record TokenResponse(
        Secret accessToken,
        @Nullable Secret refreshToken,
        @Nullable String tokenType,
        @Nullable Long expiresIn,
        @Nullable String scope,
        @Nullable Secret idToken) {

    /** What Whop's access tokens live when an answer does not say. */
    private static final Duration USUAL_LIFE = Duration.ofHours(1);
    /** No access token lives longer; a number beyond it is nonsense that must not overflow. */
    private static final long LONGEST_LIFE = Duration.ofDays(366).toSeconds();

    TokenResponse {
        // RFC 6749, section 7.1: a token of a kind one does not know must not be used.
        if (tokenType != null && !tokenType.equalsIgnoreCase("bearer")) {
            throw new IllegalArgumentException("The token is of a kind this library does not know.");
        }
    }

    OAuthTokens received(Instant now, @Nullable IdToken identity) {
        Duration life =
                expiresIn == null ? USUAL_LIFE : Duration.ofSeconds(Math.max(0, Math.min(expiresIn, LONGEST_LIFE)));
        List<String> scopes = scope == null || scope.isBlank()
                ? List.of()
                : List.of(scope.strip().split(" +"));
        return new OAuthTokens(accessToken, refreshToken, now.plus(life), scopes, identity);
    }
}
