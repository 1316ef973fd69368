package io.github.whop4j.client.accounts;

import io.github.whop4j.client.Secret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A short-lived token for a browser.
 *
 * @param token the token itself
 * @param expiresAt when it stops working
 */
public record AccessToken(Secret token, @Nullable Instant expiresAt) {}
