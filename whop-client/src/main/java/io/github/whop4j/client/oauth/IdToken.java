package io.github.whop4j.client.oauth;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an ID token whose signature, issuer, audience, nonce and expiry were checked.
 *
 * @param subject the person's id, {@code user_…}: the one lasting key to link an account by
 * @param issuedAt when Whop signed it; null when it does not say
 * @param expiresAt when it ends
 */
public record IdToken(String subject, @Nullable Instant issuedAt, Instant expiresAt) {}
