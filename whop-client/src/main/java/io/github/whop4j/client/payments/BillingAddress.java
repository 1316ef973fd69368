package io.github.whop4j.client.payments;

import org.jspecify.annotations.Nullable;

/**
 * An address.
 *
 * @param city the city
 * @param country the country
 * @param line1 street and number
 * @param line2 anything more
 * @param name of the person
 * @param postalCode the post code
 * @param state the state or region
 */
public record BillingAddress(
        @Nullable String city,
        @Nullable String country,
        @Nullable String line1,
        @Nullable String line2,
        @Nullable String name,
        @Nullable String postalCode,
        @Nullable String state) {}
