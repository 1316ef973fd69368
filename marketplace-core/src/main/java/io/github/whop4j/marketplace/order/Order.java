package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.checkout.Terms;
import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paid piece of work between two people.
 *
 * @param id the order's id
 * @param checkoutId the checkout it came from; unique
 * @param buyerId who paid
 * @param sellerId who works
 * @param terms what was agreed and paid
 * @param status where it stands
 * @param revisionsUsed how often it was sent back
 * @param refunded how much went back to the buyer so far
 * @param createdAt when it was paid
 * @param startedAt when work began; null before
 * @param dueAt when it is due; null before work began
 * @param completedAt when it was accepted; null before
 * @param version counts changes; the guard of conditional writes
 */
public record Order(
        UUID id,
        UUID checkoutId,
        UUID buyerId,
        UUID sellerId,
        Terms terms,
        OrderStatus status,
        int revisionsUsed,
        Money refunded,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant completedAt,
        long version) {}
