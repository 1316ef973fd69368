package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.checkout.PaymentMethodType;
import io.github.whop4j.client.common.UserContact;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The payment a dispute, or the notice of one, is about.
 *
 * @param id such as {@code pay_…}
 * @param billingReason why it was asked for
 * @param cardBrand the scheme of the card
 * @param cardLast4 the end of the card number
 * @param createdAt when it was made
 * @param currency of the amounts
 * @param disputeAlertedAt when the bank announced the dispute
 * @param member the buyer as a member of the company
 * @param membership the access it paid for
 * @param paidAt when the money was taken
 * @param paymentMethodType the way it was paid
 * @param subtotal before tax and promo code, in decimal major units (10.50)
 * @param total what the buyer paid, in decimal major units (10.50)
 * @param usdTotal the total in US dollars, in decimal major units (10.50)
 * @param user the buyer
 */
public record DisputedPayment(
        String id,
        @Nullable BillingReason billingReason,
        @Nullable CardBrand cardBrand,
        @Nullable String cardLast4,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable Instant disputeAlertedAt,
        @Nullable MemberContact member,
        @Nullable MembershipReference membership,
        @Nullable Instant paidAt,
        @Nullable PaymentMethodType paymentMethodType,
        @Nullable BigDecimal subtotal,
        @Nullable BigDecimal total,
        @Nullable BigDecimal usdTotal,
        @Nullable UserContact user) {}
