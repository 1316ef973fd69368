package io.github.whop4j.client.oauth;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.oauth.InvalidTokenException.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Checks the ID token that ends a sign-in (OpenID Connect Core, section 3.1.3.7). */
final class IdTokens {

    private final SignedTokens tokens;

    IdTokens(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Checks the token against the nonce that was sent out.
     *
     * @return who signed in; null when no nonce was sent, which means that no one asked
     */
    @Nullable
    IdToken check(@Nullable Secret idToken, @Nullable String nonce) {
        if (nonce == null) {
            return null;
        }
        TokenClaims claims = tokens.verify(idToken == null ? null : idToken.reveal());
        Instant expiresAt = claims.expiresAt();
        if (expiresAt == null) {
            throw tokens.refused(Reason.MALFORMED, "The ID token does not say when it ends (exp).", null);
        }
        String returned = claims.nonce();
        if (returned == null
                || !MessageDigest.isEqual(
                        nonce.getBytes(StandardCharsets.UTF_8), returned.getBytes(StandardCharsets.UTF_8))) {
            // It may be genuine and yet from another attempt, whose browser was someone else's.
            throw tokens.refused(
                    Reason.NONCE,
                    "The ID token does not answer the sign-in that was started. Let the person sign in again.",
                    null);
        }
        return new IdToken(claims.person(), claims.issuedAt(), expiresAt);
    }
}
