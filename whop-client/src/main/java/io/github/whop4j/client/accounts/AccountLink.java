package io.github.whop4j.client.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link for one person, to be used soon: do not store it, do not mail it.
 *
 * @param expiresAt when it stops working
 * @param url where to send them
 */
public record AccountLink(@Nullable Instant expiresAt, String url) {}
