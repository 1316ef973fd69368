package io.github.whop4j.sandbox.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The card a payment was last tried with.
 *
 * @param paymentMethodId {@code payt_…} where the buyer's card is kept, or null when it is not
 * @param keptAt since when it is kept, or null when it is not
 * @param brand as in visa
 * @param last4 the last four digits; empty before the first try
 */
public record CardUsed(
        @Nullable String paymentMethodId, @Nullable Instant keptAt, String brand, String last4) {
    /** Before the first try. */
    public static final CardUsed NONE = new CardUsed(null, null, "visa", "");
}
