package io.github.whop4j.marketplace.order;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order's history.
 *
 * @param command what was done
 * @param from the state before; null for creation
 * @param to the state after
 * @param actor {@code buyer}, {@code seller}, {@code admin} or the name of a part of the marketplace
 * @param reason why, if a user said
 * @param at when
 */
public record OrderEvent(
        OrderCommand command,
        @Nullable OrderStatus from,
        OrderStatus to,
        String actor,
        @Nullable String reason,
        Instant at) {}
