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
        BigDecimal refunded,
        @Nullable Instant refundedAt,
        @Nullable Instant paidAt,
        Instant createdAt,
        Instant updatedAt) {
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
