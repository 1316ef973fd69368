package io.github.whop4j.sandbox.state;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Under which terms a payment was tried, and what it took. There is one per payment, so that nothing is taken twice.
 *
 * @param paymentId {@code pay_…}
 * @param membershipId what it gives, {@code mem_…}
 * @param companyId who sells
 * @param planId what is bought
 * @param userId who buys
 * @param promoCodeId the promo code that was used, or null
 * @param price what the purchase costs without the promo code
 * @param discount what the promo code takes off it, zero without one
 * @param trialDays how long the trial is that begins with it; null for none
 * @param taken whether a piece of the plan's stock and a use of the promo code are taken: not for a declined card
 */
public record Sale(
        String paymentId,
        String membershipId,
        String companyId,
        String planId,
        String userId,
        @Nullable String promoCodeId,
        BigDecimal price,
        BigDecimal discount,
        @Nullable Integer trialDays,
        boolean taken) {
    /**
     * This sale after something was taken or put back.
     *
     * @param next whether it has taken what it is about
     * @return a copy
     */
    public Sale withTaken(boolean next) {
        return new Sale(
                paymentId, membershipId, companyId, planId, userId, promoCodeId, price, discount, trialDays, next);
    }
}
