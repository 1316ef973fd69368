package io.github.whop4j.benchmarks.json.fern;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects a {@link FernPayment}. */
@JsonIgnoreProperties(ignoreUnknown = true)
public final class FernPaymentBuilder {
    String id = "";
    Optional<Double> amountAfterFees = Optional.empty();
    Optional<FernApplicationFee> applicationFee = Optional.empty();
    Optional<Boolean> autoRefunded = Optional.empty();
    Optional<FernBillingAddress> billingAddress = Optional.empty();
    Optional<FernWord> billingReason = Optional.empty();
    Optional<FernWord> cardBrand = Optional.empty();
    Optional<String> cardLast4 = Optional.empty();
    Optional<String> checkoutConfigurationId = Optional.empty();
    Optional<FernCompany> company = Optional.empty();
    Optional<OffsetDateTime> createdAt = Optional.empty();
    Optional<FernWord> currency = Optional.empty();
    Optional<OffsetDateTime> disputeAlertedAt = Optional.empty();
    Optional<List<FernDispute>> disputes = Optional.empty();
    Optional<String> failureMessage = Optional.empty();
    Optional<Integer> financingInstallmentsCount = Optional.empty();
    Optional<List<FernFinancingTransaction>> financingTransactions = Optional.empty();
    Optional<OffsetDateTime> lastPaymentAttempt = Optional.empty();
    Optional<FernMember> member = Optional.empty();
    Optional<FernMembership> membership = Optional.empty();
    Optional<Map<String, Object>> metadata = Optional.empty();
    Optional<OffsetDateTime> nextPaymentAttempt = Optional.empty();
    Optional<OffsetDateTime> paidAt = Optional.empty();
    Optional<FernPaymentMethod> paymentMethod = Optional.empty();
    Optional<FernWord> paymentMethodType = Optional.empty();
    Optional<Integer> paymentsFailed = Optional.empty();
    Optional<FernPlan> plan = Optional.empty();
    Optional<FernProduct> product = Optional.empty();
    Optional<FernPromoCode> promoCode = Optional.empty();
    Optional<Boolean> refundable = Optional.empty();
    Optional<Double> refundedAmount = Optional.empty();
    Optional<OffsetDateTime> refundedAt = Optional.empty();
    Optional<List<FernResolution>> resolutions = Optional.empty();
    Optional<Boolean> retryable = Optional.empty();
    Optional<Double> settlementAmount = Optional.empty();
    Optional<FernWord> settlementCurrency = Optional.empty();
    Optional<Double> settlementExchangeRate = Optional.empty();
    Optional<FernWord> status = Optional.empty();
    Optional<FernWord> substatus = Optional.empty();
    Optional<Double> subtotal = Optional.empty();
    Optional<Double> taxAmount = Optional.empty();
    Optional<FernWord> taxBehavior = Optional.empty();
    Optional<Double> taxRefundedAmount = Optional.empty();
    Optional<Double> total = Optional.empty();
    Optional<OffsetDateTime> updatedAt = Optional.empty();
    Optional<Double> usdTotal = Optional.empty();
    Optional<FernUser> user = Optional.empty();
    Optional<Boolean> voidable = Optional.empty();

    @JsonAnySetter
    Map<String, Object> additionalProperties = new HashMap<>();

    @JsonSetter("id")
    public FernPaymentBuilder id(String id) {
        this.id = id;
        return this;
    }

    @JsonSetter(value = "amount_after_fees", nulls = Nulls.SKIP)
    public FernPaymentBuilder amountAfterFees(Optional<Double> amountAfterFees) {
        this.amountAfterFees = amountAfterFees;
        return this;
    }

    @JsonSetter(value = "application_fee", nulls = Nulls.SKIP)
    public FernPaymentBuilder applicationFee(Optional<FernApplicationFee> applicationFee) {
        this.applicationFee = applicationFee;
        return this;
    }

    @JsonSetter(value = "auto_refunded", nulls = Nulls.SKIP)
    public FernPaymentBuilder autoRefunded(Optional<Boolean> autoRefunded) {
        this.autoRefunded = autoRefunded;
        return this;
    }

    @JsonSetter(value = "billing_address", nulls = Nulls.SKIP)
    public FernPaymentBuilder billingAddress(Optional<FernBillingAddress> billingAddress) {
        this.billingAddress = billingAddress;
        return this;
    }

    @JsonSetter(value = "billing_reason", nulls = Nulls.SKIP)
    public FernPaymentBuilder billingReason(Optional<FernWord> billingReason) {
        this.billingReason = billingReason;
        return this;
    }

    @JsonSetter(value = "card_brand", nulls = Nulls.SKIP)
    public FernPaymentBuilder cardBrand(Optional<FernWord> cardBrand) {
        this.cardBrand = cardBrand;
        return this;
    }

    @JsonSetter(value = "card_last4", nulls = Nulls.SKIP)
    public FernPaymentBuilder cardLast4(Optional<String> cardLast4) {
        this.cardLast4 = cardLast4;
        return this;
    }

    @JsonSetter(value = "checkout_configuration_id", nulls = Nulls.SKIP)
    public FernPaymentBuilder checkoutConfigurationId(Optional<String> checkoutConfigurationId) {
        this.checkoutConfigurationId = checkoutConfigurationId;
        return this;
    }

    @JsonSetter(value = "company", nulls = Nulls.SKIP)
    public FernPaymentBuilder company(Optional<FernCompany> company) {
        this.company = company;
        return this;
    }

    @JsonSetter(value = "created_at", nulls = Nulls.SKIP)
    public FernPaymentBuilder createdAt(Optional<OffsetDateTime> createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    @JsonSetter(value = "currency", nulls = Nulls.SKIP)
    public FernPaymentBuilder currency(Optional<FernWord> currency) {
        this.currency = currency;
        return this;
    }

    @JsonSetter(value = "dispute_alerted_at", nulls = Nulls.SKIP)
    public FernPaymentBuilder disputeAlertedAt(Optional<OffsetDateTime> disputeAlertedAt) {
        this.disputeAlertedAt = disputeAlertedAt;
        return this;
    }

    @JsonSetter(value = "disputes", nulls = Nulls.SKIP)
    public FernPaymentBuilder disputes(Optional<List<FernDispute>> disputes) {
        this.disputes = disputes;
        return this;
    }

    @JsonSetter(value = "failure_message", nulls = Nulls.SKIP)
    public FernPaymentBuilder failureMessage(Optional<String> failureMessage) {
        this.failureMessage = failureMessage;
        return this;
    }

    @JsonSetter(value = "financing_installments_count", nulls = Nulls.SKIP)
    public FernPaymentBuilder financingInstallmentsCount(Optional<Integer> financingInstallmentsCount) {
        this.financingInstallmentsCount = financingInstallmentsCount;
        return this;
    }

    @JsonSetter(value = "financing_transactions", nulls = Nulls.SKIP)
    public FernPaymentBuilder financingTransactions(Optional<List<FernFinancingTransaction>> financingTransactions) {
        this.financingTransactions = financingTransactions;
        return this;
    }

    @JsonSetter(value = "last_payment_attempt", nulls = Nulls.SKIP)
    public FernPaymentBuilder lastPaymentAttempt(Optional<OffsetDateTime> lastPaymentAttempt) {
        this.lastPaymentAttempt = lastPaymentAttempt;
        return this;
    }

    @JsonSetter(value = "member", nulls = Nulls.SKIP)
    public FernPaymentBuilder member(Optional<FernMember> member) {
        this.member = member;
        return this;
    }

    @JsonSetter(value = "membership", nulls = Nulls.SKIP)
    public FernPaymentBuilder membership(Optional<FernMembership> membership) {
        this.membership = membership;
        return this;
    }

    @JsonSetter(value = "metadata", nulls = Nulls.SKIP)
    public FernPaymentBuilder metadata(Optional<Map<String, Object>> metadata) {
        this.metadata = metadata;
        return this;
    }

    @JsonSetter(value = "next_payment_attempt", nulls = Nulls.SKIP)
    public FernPaymentBuilder nextPaymentAttempt(Optional<OffsetDateTime> nextPaymentAttempt) {
        this.nextPaymentAttempt = nextPaymentAttempt;
        return this;
    }

    @JsonSetter(value = "paid_at", nulls = Nulls.SKIP)
    public FernPaymentBuilder paidAt(Optional<OffsetDateTime> paidAt) {
        this.paidAt = paidAt;
        return this;
    }

    @JsonSetter(value = "payment_method", nulls = Nulls.SKIP)
    public FernPaymentBuilder paymentMethod(Optional<FernPaymentMethod> paymentMethod) {
        this.paymentMethod = paymentMethod;
        return this;
    }

    @JsonSetter(value = "payment_method_type", nulls = Nulls.SKIP)
    public FernPaymentBuilder paymentMethodType(Optional<FernWord> paymentMethodType) {
        this.paymentMethodType = paymentMethodType;
        return this;
    }

    @JsonSetter(value = "payments_failed", nulls = Nulls.SKIP)
    public FernPaymentBuilder paymentsFailed(Optional<Integer> paymentsFailed) {
        this.paymentsFailed = paymentsFailed;
        return this;
    }

    @JsonSetter(value = "plan", nulls = Nulls.SKIP)
    public FernPaymentBuilder plan(Optional<FernPlan> plan) {
        this.plan = plan;
        return this;
    }

    @JsonSetter(value = "product", nulls = Nulls.SKIP)
    public FernPaymentBuilder product(Optional<FernProduct> product) {
        this.product = product;
        return this;
    }

    @JsonSetter(value = "promo_code", nulls = Nulls.SKIP)
    public FernPaymentBuilder promoCode(Optional<FernPromoCode> promoCode) {
        this.promoCode = promoCode;
        return this;
    }

    @JsonSetter(value = "refundable", nulls = Nulls.SKIP)
    public FernPaymentBuilder refundable(Optional<Boolean> refundable) {
        this.refundable = refundable;
        return this;
    }

    @JsonSetter(value = "refunded_amount", nulls = Nulls.SKIP)
    public FernPaymentBuilder refundedAmount(Optional<Double> refundedAmount) {
        this.refundedAmount = refundedAmount;
        return this;
    }

    @JsonSetter(value = "refunded_at", nulls = Nulls.SKIP)
    public FernPaymentBuilder refundedAt(Optional<OffsetDateTime> refundedAt) {
        this.refundedAt = refundedAt;
        return this;
    }

    @JsonSetter(value = "resolutions", nulls = Nulls.SKIP)
    public FernPaymentBuilder resolutions(Optional<List<FernResolution>> resolutions) {
        this.resolutions = resolutions;
        return this;
    }

    @JsonSetter(value = "retryable", nulls = Nulls.SKIP)
    public FernPaymentBuilder retryable(Optional<Boolean> retryable) {
        this.retryable = retryable;
        return this;
    }

    @JsonSetter(value = "settlement_amount", nulls = Nulls.SKIP)
    public FernPaymentBuilder settlementAmount(Optional<Double> settlementAmount) {
        this.settlementAmount = settlementAmount;
        return this;
    }

    @JsonSetter(value = "settlement_currency", nulls = Nulls.SKIP)
    public FernPaymentBuilder settlementCurrency(Optional<FernWord> settlementCurrency) {
        this.settlementCurrency = settlementCurrency;
        return this;
    }

    @JsonSetter(value = "settlement_exchange_rate", nulls = Nulls.SKIP)
    public FernPaymentBuilder settlementExchangeRate(Optional<Double> settlementExchangeRate) {
        this.settlementExchangeRate = settlementExchangeRate;
        return this;
    }

    @JsonSetter(value = "status", nulls = Nulls.SKIP)
    public FernPaymentBuilder status(Optional<FernWord> status) {
        this.status = status;
        return this;
    }

    @JsonSetter(value = "substatus", nulls = Nulls.SKIP)
    public FernPaymentBuilder substatus(Optional<FernWord> substatus) {
        this.substatus = substatus;
        return this;
    }

    @JsonSetter(value = "subtotal", nulls = Nulls.SKIP)
    public FernPaymentBuilder subtotal(Optional<Double> subtotal) {
        this.subtotal = subtotal;
        return this;
    }

    @JsonSetter(value = "tax_amount", nulls = Nulls.SKIP)
    public FernPaymentBuilder taxAmount(Optional<Double> taxAmount) {
        this.taxAmount = taxAmount;
        return this;
    }

    @JsonSetter(value = "tax_behavior", nulls = Nulls.SKIP)
    public FernPaymentBuilder taxBehavior(Optional<FernWord> taxBehavior) {
        this.taxBehavior = taxBehavior;
        return this;
    }

    @JsonSetter(value = "tax_refunded_amount", nulls = Nulls.SKIP)
    public FernPaymentBuilder taxRefundedAmount(Optional<Double> taxRefundedAmount) {
        this.taxRefundedAmount = taxRefundedAmount;
        return this;
    }

    @JsonSetter(value = "total", nulls = Nulls.SKIP)
    public FernPaymentBuilder total(Optional<Double> total) {
        this.total = total;
        return this;
    }

    @JsonSetter(value = "updated_at", nulls = Nulls.SKIP)
    public FernPaymentBuilder updatedAt(Optional<OffsetDateTime> updatedAt) {
        this.updatedAt = updatedAt;
        return this;
    }

    @JsonSetter(value = "usd_total", nulls = Nulls.SKIP)
    public FernPaymentBuilder usdTotal(Optional<Double> usdTotal) {
        this.usdTotal = usdTotal;
        return this;
    }

    @JsonSetter(value = "user", nulls = Nulls.SKIP)
    public FernPaymentBuilder user(Optional<FernUser> user) {
        this.user = user;
        return this;
    }

    @JsonSetter(value = "voidable", nulls = Nulls.SKIP)
    public FernPaymentBuilder voidable(Optional<Boolean> voidable) {
        this.voidable = voidable;
        return this;
    }

    public FernPayment build() {
        return new FernPayment(this);
    }
}
