package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offer to pay, with its own page. It can be paid once: see {@code Payments.pay}.
 *
 * @param id {@code ch_…}
 * @param companyId who is paid
 * @param mode {@code payment} or {@code setup}; {@code visit} for a user's visit of a plan's own page
 * @param planId the price; null in mode setup
 * @param metadata handed on to the payment
 * @param redirectUrl where the buyer goes after paying
 * @param settings the other fields it was created with, as sent
 * @param createdAt when it was created
 */
public record CheckoutConfiguration(
        String id,
        String companyId,
        String mode,
        @Nullable String planId,
        @Nullable JsonObject metadata,
        @Nullable String redirectUrl,
        JsonObject settings,
        Instant createdAt) {
    /**
     * Whether it was made by opening a plan's own page. The API does not show those: its seller created none.
     *
     * @return false for one its seller created
     */
    public boolean isVisit() {
        return mode.equals("visit");
    }

    /**
     * Whether a promo code can be entered.
     *
     * @return true unless its seller said no
     */
    public boolean takesPromoCodes() {
        return !Boolean.FALSE.equals(settings.bool("allow_promo_codes"));
    }
}
