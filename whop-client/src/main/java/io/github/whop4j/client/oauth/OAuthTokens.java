package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Secret;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a code or a refresh token was exchanged for.
 *
 * <p>Store {@link #refreshToken()} encrypted, before anything else is done with the answer: the token it replaces no longer
 * works, and a process that dies between the answer and the store leaves the person to sign in again.
 *
 * @param accessToken for calls on the person's behalf; lives one hour and cannot be revoked
 * @param refreshToken good for one refresh; null when Whop gave none
 * @param expiresAt when the access token ends, by this machine's clock
 * @param scopes what was granted; empty when Whop did not say
 * @param idToken who signed in, already checked; null without {@code openid} and after a refresh
 */
public record OAuthTokens(
        Secret accessToken,
        @Nullable Secret refreshToken,
        Instant expiresAt,
        List<String> scopes,
        @Nullable IdToken idToken) {}
