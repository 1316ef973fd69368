package io.github.whop4j.client.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link for one person, to be used soon: do not store it, do not mail it.
 *
 * @param url where to send them
 * @param expiresAt when it stops working
 */
public record AccountLink(String url, @Nullable Instant expiresAt) {}
