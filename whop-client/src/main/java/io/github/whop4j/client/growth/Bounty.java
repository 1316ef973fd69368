package io.github.whop4j.client.growth;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reward offered for work that a user hands in.
 *
 * @param id its id
 * @param bountyType the kind
 * @param createdAt when it was made
 * @param currency of the amounts
 * @param description what is to be done
 * @param status whether it is on offer
 * @param title what it is called
 * @param totalAvailable what can be earned in all, in decimal major units (10.50)
 * @param totalPaid what was paid so far, in decimal major units (10.50)
 * @param updatedAt when it last changed
 * @param voteThreshold how many votes a decision takes
 */
public record Bounty(
        String id,
        @Nullable BountyType bountyType,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable String description,
        @Nullable BountyStatus status,
        @Nullable String title,
        @Nullable BigDecimal totalAvailable,
        @Nullable BigDecimal totalPaid,
        @Nullable Instant updatedAt,
        @Nullable Integer voteThreshold) {}
