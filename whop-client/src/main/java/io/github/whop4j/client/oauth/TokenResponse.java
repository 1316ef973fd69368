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
        @Nullable Long expiresIn,
        @Nullable String scope,
        @Nullable Secret idToken) {

    /** What Whop's access tokens live when an answer does not say. */
    private static final Duration USUAL_LIFE = Duration.ofHours(1);

    OAuthTokens received(Instant now, @Nullable IdToken identity) {
        Duration life = expiresIn == null ? USUAL_LIFE : Duration.ofSeconds(expiresIn);
        List<String> scopes = scope == null || scope.isBlank()
                ? List.of()
                : List.of(scope.strip().split(" +"));
        return new OAuthTokens(accessToken, refreshToken, now.plus(life), scopes, identity);
    }
}
