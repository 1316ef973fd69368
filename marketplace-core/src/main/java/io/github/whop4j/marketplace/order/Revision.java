package io.github.whop4j.marketplace.order;

import java.time.Instant;

/**
 * Work sent back.
 *
 * @param reason what the buyer wants changed
 * @param requestedAt when
 */
public record Revision(String reason, Instant requestedAt) {}
