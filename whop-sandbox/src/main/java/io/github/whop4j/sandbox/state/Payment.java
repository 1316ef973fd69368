package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to pay, successful or not. Amounts are in major units of the currency.
 *
 * @param id {@code pay_…}
 * @param checkoutConfigurationId what is paid
 * @param companyId who is paid
 * @param planId the price
 * @param productId what is bought
 * @param userId the buyer
 * @param memberId the buyer as member of the company
 * @param membershipId the buyer's right to what was bought
 * @param currency lower case
 * @param status {@code ReceiptStatus} of the contract: paid, open, …
 * @param substatus {@code FriendlyReceiptStatus}: succeeded, failed, …
 * @param cardBrand as in visa
 * @param cardLast4 the last four digits
 * @param failureMessage why the card was declined
 * @param metadata of the checkout
 * @param split who gets what
 * @param failedAttempts how often a card was declined
 * @param lastAttemptAt when a card was last tried
 * @param refunded what was given back so far
 * @param refundedAt when money was last given back
 * @param paidAt when it was paid
 * @param createdAt when it was tried
 * @param updatedAt when it last changed
 */
public record Payment(
        String id,
        String checkoutConfigurationId,
        String companyId,
        String planId,
        @Nullable String productId,
        String userId,
        String memberId,
        String membershipId,
        String currency,
        String status,
        String substatus,
        String cardBrand,
        String cardLast4,
        @Nullable String failureMessage,
        @Nullable JsonObject metadata,
        Split split,
        int failedAttempts,
        Instant lastAttemptAt,
        BigDecimal refunded,
        @Nullable Instant refundedAt,
        @Nullable Instant paidAt,
        Instant createdAt,
        Instant updatedAt) {
    /**
     * This payment after a card was tried.
     *
     * @param status the new status
     * @param substatus the new substatus
     * @param brand the card's brand
     * @param last4 the card's last four digits
     * @param failure why it was declined, or null
     * @param now the time
     * @return a copy
     */
    public Payment attempted(
            String status, String substatus, String brand, String last4, @Nullable String failure, Instant now) {
        return new Payment(
                id,
                checkoutConfigurationId,
                companyId,
                planId,
                productId,
                userId,
                memberId,
                membershipId,
                currency,
                status,
                substatus,
                brand,
                last4,
                failure,
                metadata,
                split,
                failedAttempts + (failure == null ? 0 : 1),
                now,
                refunded,
                refundedAt,
                status.equals("paid") ? now : null,
                createdAt,
                now);
    }

    /**
     * This payment, to be tried under other terms.
     *
     * @param terms who gets what
     * @return a copy
     */
    public Payment priced(Split terms) {
        return new Payment(
                id,
                checkoutConfigurationId,
                companyId,
                planId,
                productId,
                userId,
                memberId,
                membershipId,
                currency,
                status,
                substatus,
                cardBrand,
                cardLast4,
                failureMessage,
                metadata,
                terms,
                failedAttempts,
                lastAttemptAt,
                refunded,
                refundedAt,
                paidAt,
                createdAt,
                updatedAt);
    }

    /**
     * This payment after some of it was given back.
     *
     * @param amount how much this time
     * @param now the time
     * @return a copy
     */
    public Payment refunded(BigDecimal amount, Instant now) {
        BigDecimal sum = refunded.add(amount);
        return new Payment(
                id,
                checkoutConfigurationId,
                companyId,
                planId,
                productId,
                userId,
                memberId,
                membershipId,
                currency,
                status,
                sum.compareTo(split.total()) < 0 ? "partially_refunded" : "refunded",
                cardBrand,
                cardLast4,
                failureMessage,
                metadata,
                split,
                failedAttempts,
                lastAttemptAt,
                sum,
                now,
                paidAt,
                createdAt,
                now);
    }

    /**
     * This payment after a dispute about it went a step.
     *
     * @param substatus the new substatus
     * @param now the time
     * @return a copy
     */
    public Payment disputed(String substatus, Instant now) {
        return new Payment(
                id,
                checkoutConfigurationId,
                companyId,
                planId,
                productId,
                userId,
                memberId,
                membershipId,
                currency,
                status,
                substatus,
                cardBrand,
                cardLast4,
                failureMessage,
                metadata,
                split,
                failedAttempts,
                lastAttemptAt,
                refunded,
                refundedAt,
                paidAt,
                createdAt,
                now);
    }

    /**
     * How a payment is divided; total = seller + applicationFee + whopFee.
     *
     * @param total what the buyer pays
     * @param applicationFee the parent company's part, zero when there is none
     * @param applicationFeeId its id, or null when there is none
     * @param whopFee Whop's part
     */
    public record Split(
            BigDecimal total,
            BigDecimal applicationFee,
            @Nullable String applicationFeeId,
            BigDecimal whopFee) {
        /**
         * The rest, which the company that was paid keeps.
         *
         * @return zero or more
         */
        public BigDecimal seller() {
            return total.subtract(applicationFee).subtract(whopFee);
        }
    }
}
