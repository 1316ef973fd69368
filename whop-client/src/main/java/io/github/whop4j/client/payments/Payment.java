package io.github.whop4j.client.payments;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.checkout.PaymentMethodType;
import io.github.whop4j.client.checkout.PromoType;
import io.github.whop4j.client.common.RoutedReference;
import io.github.whop4j.client.common.UserContact;
import io.github.whop4j.client.memberships.MembershipStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money a buyer paid, or was asked to pay. In a list, disputes, resolutions, financing and settlement are not filled
 * in.
 *
 * @param id such as {@code pay_…}
 * @param amountAfterFees what is left after all fees, in decimal major units (10.50)
 * @param applicationFee what the platform keeps
 * @param autoRefunded whether Whop gave it back by itself
 * @param billingAddress the buyer's
 * @param billingReason why it was asked for
 * @param cardBrand the scheme of the card
 * @param cardLast4 the end of the card number
 * @param checkoutConfigurationId the checkout it was paid with; {@code ch_…}
 * @param company who is paid
 * @param createdAt when it was made
 * @param currency of the amounts
 * @param disputeAlertedAt when the bank announced a dispute
 * @param disputes what the buyer took to the bank
 * @param failureMessage why the last try failed
 * @param financingInstallmentsCount how many parts a financing provider takes it in
 * @param financingTransactions the steps with a financing provider
 * @param lastPaymentAttempt when it was last tried
 * @param member the buyer as a member of the company
 * @param membership the access it paid for
 * @param metadata what the checkout or payment was given; numbers are {@link BigDecimal}
 * @param nextPaymentAttempt when it will be tried again
 * @param paidAt when the money was taken
 * @param paymentMethod the saved method it was paid with
 * @param paymentMethodType the way it was paid
 * @param paymentsFailed how many tries failed
 * @param plan the price that was paid
 * @param product what was sold
 * @param promoCode the code the buyer entered
 * @param refundable whether it can be given back
 * @param refundedAmount what was given back so far, in decimal major units (10.50)
 * @param refundedAt when it was given back
 * @param resolutions what the buyer took to Whop
 * @param retryable whether it can be tried again
 * @param settlementAmount the total in the settlement currency, in decimal major units (10.50)
 * @param settlementCurrency what the company is credited in
 * @param settlementExchangeRate from the currency to the settlement currency
 * @param status where it stands; {@link PaymentStatus#PAID} means the money was taken
 * @param substatus where it stands, with what happened since
 * @param subtotal before tax and promo code, in decimal major units (10.50)
 * @param taxAmount the tax, in decimal major units (10.50)
 * @param taxBehavior how the tax relates to the total
 * @param taxRefundedAmount the tax given back, in decimal major units (10.50)
 * @param total what the buyer pays, in decimal major units (10.50)
 * @param updatedAt when it last changed
 * @param usdTotal the total in US dollars, in decimal major units (10.50)
 * @param user the buyer
 * @param voidable whether it can be withdrawn
 */
public record Payment(
        String id,
        @Nullable BigDecimal amountAfterFees,
        @Nullable ApplicationFee applicationFee,
        @Nullable Boolean autoRefunded,
        @Nullable BillingAddress billingAddress,
        @Nullable BillingReason billingReason,
        @Nullable CardBrand cardBrand,
        @Nullable String cardLast4,
        @Nullable String checkoutConfigurationId,
        @Nullable RoutedReference company,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable Instant disputeAlertedAt,
        List<Dispute> disputes,
        @Nullable String failureMessage,
        @Nullable Integer financingInstallmentsCount,
        List<FinancingTransaction> financingTransactions,
        @Nullable Instant lastPaymentAttempt,
        @Nullable MemberContact member,
        @Nullable Membership membership,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable Instant nextPaymentAttempt,
        @Nullable Instant paidAt,
        @Nullable PaymentMethod paymentMethod,
        @Nullable PaymentMethodType paymentMethodType,
        @Nullable Integer paymentsFailed,
        @Nullable Plan plan,
        @Nullable Product product,
        @Nullable PromoCode promoCode,
        @Nullable Boolean refundable,
        @Nullable BigDecimal refundedAmount,
        @Nullable Instant refundedAt,
        List<Resolution> resolutions,
        @Nullable Boolean retryable,
        @Nullable BigDecimal settlementAmount,
        @Nullable Currency settlementCurrency,
        @Nullable BigDecimal settlementExchangeRate,
        @Nullable PaymentStatus status,
        @Nullable PaymentSubstatus substatus,
        @Nullable BigDecimal subtotal,
        @Nullable BigDecimal taxAmount,
        @Nullable TaxBehavior taxBehavior,
        @Nullable BigDecimal taxRefundedAmount,
        @Nullable BigDecimal total,
        @Nullable Instant updatedAt,
        @Nullable BigDecimal usdTotal,
        @Nullable UserContact user,
        @Nullable Boolean voidable) {

    /**
     * What the platform keeps of a payment.
     *
     * @param id of the fee
     * @param amount what was asked for, in decimal major units (10.50)
     * @param amountCaptured what was taken, in decimal major units (10.50)
     * @param amountRefunded what was given back, in decimal major units (10.50)
     * @param createdAt when it was made
     * @param currency of the amounts
     */
    public record ApplicationFee(
            String id,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal amountCaptured,
            @Nullable BigDecimal amountRefunded,
            @Nullable Instant createdAt,
            @Nullable Currency currency) {}

    /**
     * What a buyer took to the bank.
     *
     * @param id such as {@code dspt_…}
     * @param amount what is disputed, in decimal major units (10.50)
     * @param currency of the amount
     * @param editable whether the answer can still be changed
     * @param needsResponseBy the last moment to answer
     * @param notes what the seller wrote
     * @param reason the bank's reason
     * @param status where it stands
     */
    public record Dispute(
            String id,
            @Nullable BigDecimal amount,
            @Nullable Currency currency,
            @Nullable Boolean editable,
            @Nullable Instant needsResponseBy,
            @Nullable String notes,
            @Nullable String reason,
            @Nullable DisputeStatus status) {}

    /**
     * A step with a financing provider.
     *
     * @param id of the step
     * @param amount in decimal major units (10.50)
     * @param createdAt when it was made
     * @param status how it ended
     * @param transactionType what was done
     */
    public record FinancingTransaction(
            String id,
            @Nullable BigDecimal amount,
            @Nullable Instant createdAt,
            @Nullable FinancingTransactionStatus status,
            @Nullable FinancingTransactionType transactionType) {}

    /**
     * The access a payment is for.
     *
     * @param id such as {@code mem_…}
     * @param phoneNumber the number given with it
     * @param status where the access stands
     */
    public record Membership(
            String id,
            @Nullable String phoneNumber,
            @Nullable MembershipStatus status) {}

    /**
     * A saved way to pay.
     *
     * @param id such as {@code payt_…}
     * @param card the card, if it is one
     * @param createdAt when it was saved
     * @param paymentMethodType the kind
     */
    public record PaymentMethod(
            String id,
            @Nullable CardDetails card,
            @Nullable Instant createdAt,
            @Nullable PaymentMethodType paymentMethodType) {}

    /**
     * The price that was paid.
     *
     * @param id such as {@code plan_…}
     * @param internalNotes for the team only
     * @param metadata what the plan was given; numbers are {@link BigDecimal}
     */
    public record Plan(
            String id,
            @Nullable String internalNotes,
            @Nullable Map<String, @Nullable Object> metadata) {}

    /**
     * What was sold.
     *
     * @param id such as {@code prod_…}
     * @param metadata what the product was given; numbers are {@link BigDecimal}
     * @param route its name in addresses
     * @param title its name
     */
    public record Product(
            String id,
            @Nullable Map<String, @Nullable Object> metadata,
            @Nullable String route,
            @Nullable String title) {}

    /**
     * A code a buyer entered.
     *
     * @param id such as {@code promo_…}
     * @param amountOff percent, or dollars in decimal major units, as the type says
     * @param baseCurrency of a fixed amount
     * @param code what the buyer typed
     * @param numberOfIntervals how many renewals it holds for
     * @param promoType percent or a fixed amount
     */
    public record PromoCode(
            String id,
            @Nullable BigDecimal amountOff,
            @Nullable Currency baseCurrency,
            @Nullable String code,
            @Nullable Integer numberOfIntervals,
            @Nullable PromoType promoType) {}

    /**
     * What a buyer took to Whop.
     *
     * @param id such as {@code reso_…}
     * @param customerAppealed whether the buyer asked Whop to look again
     * @param customerResponseActions what the buyer may do now
     * @param dueDate the last moment to answer
     * @param issue what it is about
     * @param merchantAppealed whether the seller asked Whop to look again
     * @param merchantResponseActions what the seller may do now
     * @param platformResponseActions what Whop may do now
     * @param status where it stands
     */
    public record Resolution(
            String id,
            @Nullable Boolean customerAppealed,
            List<CustomerResolutionAction> customerResponseActions,
            @Nullable Instant dueDate,
            @Nullable ResolutionIssue issue,
            @Nullable Boolean merchantAppealed,
            List<MerchantResolutionAction> merchantResponseActions,
            List<PlatformResolutionAction> platformResponseActions,
            @Nullable ResolutionStatus status) {}
}
