package io.github.whop4j.client.payouts;

import org.jspecify.annotations.Nullable;

/**
 * Where a user is.
 *
 * @param city the city
 * @param country two letters
 * @param line1 street and number
 * @param line2 anything more
 * @param postalCode the post code
 * @param state the state or region
 */
public record PayoutAddress(
        @Nullable String city,
        @Nullable String country,
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String postalCode,
        @Nullable String state) {}
