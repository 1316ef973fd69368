package io.github.whop4j.sandbox.state;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a payment was refunded.
 *
 * @param amount so far, in major units
 * @param at when money was last given back, or null when it never was
 */
public record RefundTotals(BigDecimal amount, @Nullable Instant at) {}
