package io.github.whop4j.sandbox.oauth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code on its way from the consent page to the token endpoint.
 *
 * @param code the code itself
 * @param clientId the app it was issued to
 * @param redirectUri where it was sent, to be repeated at the token endpoint
 * @param userId who consented
 * @param scope what to, space separated
 * @param nonce for the ID token
 * @param challenge PKCE, S256
 * @param expiresAt from then on it is worthless
 * @param grantId the grant it was exchanged for; null until then. A second exchange revokes that grant
 */
public record AuthorizationCode(
        String code,
        String clientId,
        String redirectUri,
        String userId,
        String scope,
        @Nullable String nonce,
        String challenge,
        Instant expiresAt,
        @Nullable String grantId) {

    AuthorizationCode exchangedFor(String grant) {
        return new AuthorizationCode(code, clientId, redirectUri, userId, scope, nonce, challenge, expiresAt, grant);
    }
}
