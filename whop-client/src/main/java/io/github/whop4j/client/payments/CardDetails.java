package io.github.whop4j.client.payments;

import org.jspecify.annotations.Nullable;

/**
 * A card, as far as it may be known.
 *
 * @param brand the scheme
 * @param expMonth 1 to 12
 * @param expYear the year it runs out
 * @param last4 the end of its number
 */
public record CardDetails(
        @Nullable CardBrand brand,
        @Nullable Integer expMonth,
        @Nullable Integer expYear,
        @Nullable String last4) {}
