package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.checkout.PaymentMethodType;
import io.github.whop4j.client.common.MetadataReference;
import io.github.whop4j.client.common.UserContact;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money on its way back to a buyer.
 *
 * @param id such as {@code rf_…}
 * @param amount what is given back, in decimal major units (10.50)
 * @param createdAt when it was asked for
 * @param currency of the amount
 * @param payment what it gives back; in a list nothing but its id
 * @param provider who moves the money
 * @param providerCreatedAt when the provider was asked
 * @param referenceStatus whether the bank's reference is known
 * @param referenceType the kind of the bank's reference
 * @param referenceValue the bank's reference, to find the money with
 * @param status where it stands
 */
public record Refund(
        String id,
        @Nullable BigDecimal amount,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable RefundedPayment payment,
        @Nullable PaymentProvider provider,
        @Nullable Instant providerCreatedAt,
        @Nullable RefundReferenceStatus referenceStatus,
        @Nullable RefundReferenceType referenceType,
        @Nullable String referenceValue,
        @Nullable RefundStatus status) {

    /**
     * The payment a refund belongs to.
     *
     * @param id such as {@code pay_…}
     * @param billingReason why it was asked for
     * @param cardBrand the scheme of the card
     * @param cardLast4 the end of the card number
     * @param createdAt when it was made
     * @param currency of the amounts
     * @param disputeAlertedAt when the bank announced a dispute
     * @param member the buyer as a member of the company
     * @param membership the access it paid for
     * @param metadata what the payment was given; numbers are {@link BigDecimal}
     * @param paidAt when the money was taken
     * @param paymentMethodType the way it was paid
     * @param plan the price that was paid
     * @param product what was sold
     * @param subtotal before tax and promo code, in decimal major units (10.50)
     * @param taxAmount the tax, in decimal major units (10.50)
     * @param taxBehavior how the tax relates to the total
     * @param taxRefundedAmount the tax given back, in decimal major units (10.50)
     * @param total what the buyer paid, in decimal major units (10.50)
     * @param usdTotal the total in US dollars, in decimal major units (10.50)
     * @param user the buyer
     */
    public record RefundedPayment(
            String id,
            @Nullable BillingReason billingReason,
            @Nullable CardBrand cardBrand,
            @Nullable String cardLast4,
            @Nullable Instant createdAt,
            @Nullable Currency currency,
            @Nullable Instant disputeAlertedAt,
            @Nullable MemberContact member,
            @Nullable MembershipReference membership,
            @Nullable Map<String, @Nullable Object> metadata,
            @Nullable Instant paidAt,
            @Nullable PaymentMethodType paymentMethodType,
            @Nullable MetadataReference plan,
            @Nullable MetadataReference product,
            @Nullable BigDecimal subtotal,
            @Nullable BigDecimal taxAmount,
            @Nullable TaxBehavior taxBehavior,
            @Nullable BigDecimal taxRefundedAmount,
            @Nullable BigDecimal total,
            @Nullable BigDecimal usdTotal,
            @Nullable UserContact user) {}
}
