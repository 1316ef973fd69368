package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a payment is for: who sold what to whom. It never changes.
 *
 * @param checkoutConfigurationId where it was bought; null for a charge without a checkout
 * @param companyId who is paid
 * @param planId the price
 * @param productId what is bought, or null
 * @param userId the buyer
 * @param memberId the buyer as member of the company
 * @param membershipId the buyer's right to what was bought
 * @param billingReason {@code BillingReasons} of the contract: one_time, subscription_create, subscription_cycle, …
 * @param metadata handed on to the payment, or null
 * @param periodStart when the period begins that a renewal pays for; null for a first purchase
 * @param promoCodeId what makes a renewal cheaper, {@code promo_…}; null for nothing, and for a first purchase, of which the
 *     {@link Sale} says it
 * @param fullPrice what a renewal would cost without that promo code; null where it has none
 */
public record Purchase(
        @Nullable String checkoutConfigurationId,
        String companyId,
        String planId,
        @Nullable String productId,
        String userId,
        String memberId,
        String membershipId,
        String billingReason,
        @Nullable JsonObject metadata,
        @Nullable Instant periodStart,
        @Nullable String promoCodeId,
        @Nullable BigDecimal fullPrice) {
    /**
     * A first purchase.
     *
     * @param checkoutConfigurationId where it was bought, or null
     * @param plan the price
     * @param userId the buyer
     * @param memberId the buyer as member of the company
     * @param membershipId the buyer's right to what is bought
     * @param billingReason why it is paid
     * @param metadata handed on to the payment, or null
     * @return what a payment is for
     */
    public static Purchase first(
            @Nullable String checkoutConfigurationId,
            Plan plan,
            String userId,
            String memberId,
            String membershipId,
            String billingReason,
            @Nullable JsonObject metadata) {
        return new Purchase(
                checkoutConfigurationId,
                plan.companyId(),
                plan.id(),
                plan.productId(),
                userId,
                memberId,
                membershipId,
                billingReason,
                metadata,
                null,
                null,
                null);
    }
}
