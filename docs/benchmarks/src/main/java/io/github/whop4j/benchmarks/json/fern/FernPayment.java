package io.github.whop4j.benchmarks.json.fern;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generated SDKs make such a class of each type: every field in an {@link java.util.Optional}, a builder, a map of unknown keys. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonDeserialize(builder = FernPaymentBuilder.class)
public final class FernPayment {
    private final String id;
    private final Optional<Double> amountAfterFees;
    private final Optional<FernApplicationFee> applicationFee;
    private final Optional<Boolean> autoRefunded;
    private final Optional<FernBillingAddress> billingAddress;
    private final Optional<FernWord> billingReason;
    private final Optional<FernWord> cardBrand;
    private final Optional<String> cardLast4;
    private final Optional<String> checkoutConfigurationId;
    private final Optional<FernCompany> company;
    private final Optional<OffsetDateTime> createdAt;
    private final Optional<FernWord> currency;
    private final Optional<OffsetDateTime> disputeAlertedAt;
    private final Optional<List<FernDispute>> disputes;
    private final Optional<String> failureMessage;
    private final Optional<Integer> financingInstallmentsCount;
    private final Optional<List<FernFinancingTransaction>> financingTransactions;
    private final Optional<OffsetDateTime> lastPaymentAttempt;
    private final Optional<FernMember> member;
    private final Optional<FernMembership> membership;
    private final Optional<Map<String, Object>> metadata;
    private final Optional<OffsetDateTime> nextPaymentAttempt;
    private final Optional<OffsetDateTime> paidAt;
    private final Optional<FernPaymentMethod> paymentMethod;
    private final Optional<FernWord> paymentMethodType;
    private final Optional<Integer> paymentsFailed;
    private final Optional<FernPlan> plan;
    private final Optional<FernProduct> product;
    private final Optional<FernPromoCode> promoCode;
    private final Optional<Boolean> refundable;
    private final Optional<Double> refundedAmount;
    private final Optional<OffsetDateTime> refundedAt;
    private final Optional<List<FernResolution>> resolutions;
    private final Optional<Boolean> retryable;
    private final Optional<Double> settlementAmount;
    private final Optional<FernWord> settlementCurrency;
    private final Optional<Double> settlementExchangeRate;
    private final Optional<FernWord> status;
    private final Optional<FernWord> substatus;
    private final Optional<Double> subtotal;
    private final Optional<Double> taxAmount;
    private final Optional<FernWord> taxBehavior;
    private final Optional<Double> taxRefundedAmount;
    private final Optional<Double> total;
    private final Optional<OffsetDateTime> updatedAt;
    private final Optional<Double> usdTotal;
    private final Optional<FernUser> user;
    private final Optional<Boolean> voidable;
    private final Map<String, Object> additionalProperties;

    FernPayment(FernPaymentBuilder builder) {
        id = builder.id;
        amountAfterFees = builder.amountAfterFees;
        applicationFee = builder.applicationFee;
        autoRefunded = builder.autoRefunded;
        billingAddress = builder.billingAddress;
        billingReason = builder.billingReason;
        cardBrand = builder.cardBrand;
        cardLast4 = builder.cardLast4;
        checkoutConfigurationId = builder.checkoutConfigurationId;
        company = builder.company;
        createdAt = builder.createdAt;
        currency = builder.currency;
        disputeAlertedAt = builder.disputeAlertedAt;
        disputes = builder.disputes;
        failureMessage = builder.failureMessage;
        financingInstallmentsCount = builder.financingInstallmentsCount;
        financingTransactions = builder.financingTransactions;
        lastPaymentAttempt = builder.lastPaymentAttempt;
        member = builder.member;
        membership = builder.membership;
        metadata = builder.metadata;
        nextPaymentAttempt = builder.nextPaymentAttempt;
        paidAt = builder.paidAt;
        paymentMethod = builder.paymentMethod;
        paymentMethodType = builder.paymentMethodType;
        paymentsFailed = builder.paymentsFailed;
        plan = builder.plan;
        product = builder.product;
        promoCode = builder.promoCode;
        refundable = builder.refundable;
        refundedAmount = builder.refundedAmount;
        refundedAt = builder.refundedAt;
        resolutions = builder.resolutions;
        retryable = builder.retryable;
        settlementAmount = builder.settlementAmount;
        settlementCurrency = builder.settlementCurrency;
        settlementExchangeRate = builder.settlementExchangeRate;
        status = builder.status;
        substatus = builder.substatus;
        subtotal = builder.subtotal;
        taxAmount = builder.taxAmount;
        taxBehavior = builder.taxBehavior;
        taxRefundedAmount = builder.taxRefundedAmount;
        total = builder.total;
        updatedAt = builder.updatedAt;
        usdTotal = builder.usdTotal;
        user = builder.user;
        voidable = builder.voidable;
        additionalProperties = builder.additionalProperties;
    }

    @JsonProperty("id")
    public String getId() {
        return id;
    }

    @JsonProperty("amount_after_fees")
    public Optional<Double> getAmountAfterFees() {
        return amountAfterFees;
    }

    @JsonProperty("application_fee")
    public Optional<FernApplicationFee> getApplicationFee() {
        return applicationFee;
    }

    @JsonProperty("auto_refunded")
    public Optional<Boolean> getAutoRefunded() {
        return autoRefunded;
    }

    @JsonProperty("billing_address")
    public Optional<FernBillingAddress> getBillingAddress() {
        return billingAddress;
    }

    @JsonProperty("billing_reason")
    public Optional<FernWord> getBillingReason() {
        return billingReason;
    }

    @JsonProperty("card_brand")
    public Optional<FernWord> getCardBrand() {
        return cardBrand;
    }

    @JsonProperty("card_last4")
    public Optional<String> getCardLast4() {
        return cardLast4;
    }

    @JsonProperty("checkout_configuration_id")
    public Optional<String> getCheckoutConfigurationId() {
        return checkoutConfigurationId;
    }

    @JsonProperty("company")
    public Optional<FernCompany> getCompany() {
        return company;
    }

    @JsonProperty("created_at")
    public Optional<OffsetDateTime> getCreatedAt() {
        return createdAt;
    }

    @JsonProperty("currency")
    public Optional<FernWord> getCurrency() {
        return currency;
    }

    @JsonProperty("dispute_alerted_at")
    public Optional<OffsetDateTime> getDisputeAlertedAt() {
        return disputeAlertedAt;
    }

    @JsonProperty("disputes")
    public Optional<List<FernDispute>> getDisputes() {
        return disputes;
    }

    @JsonProperty("failure_message")
    public Optional<String> getFailureMessage() {
        return failureMessage;
    }

    @JsonProperty("financing_installments_count")
    public Optional<Integer> getFinancingInstallmentsCount() {
        return financingInstallmentsCount;
    }

    @JsonProperty("financing_transactions")
    public Optional<List<FernFinancingTransaction>> getFinancingTransactions() {
        return financingTransactions;
    }

    @JsonProperty("last_payment_attempt")
    public Optional<OffsetDateTime> getLastPaymentAttempt() {
        return lastPaymentAttempt;
    }

    @JsonProperty("member")
    public Optional<FernMember> getMember() {
        return member;
    }

    @JsonProperty("membership")
    public Optional<FernMembership> getMembership() {
        return membership;
    }

    @JsonProperty("metadata")
    public Optional<Map<String, Object>> getMetadata() {
        return metadata;
    }

    @JsonProperty("next_payment_attempt")
    public Optional<OffsetDateTime> getNextPaymentAttempt() {
        return nextPaymentAttempt;
    }

    @JsonProperty("paid_at")
    public Optional<OffsetDateTime> getPaidAt() {
        return paidAt;
    }

    @JsonProperty("payment_method")
    public Optional<FernPaymentMethod> getPaymentMethod() {
        return paymentMethod;
    }

    @JsonProperty("payment_method_type")
    public Optional<FernWord> getPaymentMethodType() {
        return paymentMethodType;
    }

    @JsonProperty("payments_failed")
    public Optional<Integer> getPaymentsFailed() {
        return paymentsFailed;
    }

    @JsonProperty("plan")
    public Optional<FernPlan> getPlan() {
        return plan;
    }

    @JsonProperty("product")
    public Optional<FernProduct> getProduct() {
        return product;
    }

    @JsonProperty("promo_code")
    public Optional<FernPromoCode> getPromoCode() {
        return promoCode;
    }

    @JsonProperty("refundable")
    public Optional<Boolean> getRefundable() {
        return refundable;
    }

    @JsonProperty("refunded_amount")
    public Optional<Double> getRefundedAmount() {
        return refundedAmount;
    }

    @JsonProperty("refunded_at")
    public Optional<OffsetDateTime> getRefundedAt() {
        return refundedAt;
    }

    @JsonProperty("resolutions")
    public Optional<List<FernResolution>> getResolutions() {
        return resolutions;
    }

    @JsonProperty("retryable")
    public Optional<Boolean> getRetryable() {
        return retryable;
    }

    @JsonProperty("settlement_amount")
    public Optional<Double> getSettlementAmount() {
        return settlementAmount;
    }

    @JsonProperty("settlement_currency")
    public Optional<FernWord> getSettlementCurrency() {
        return settlementCurrency;
    }

    @JsonProperty("settlement_exchange_rate")
    public Optional<Double> getSettlementExchangeRate() {
        return settlementExchangeRate;
    }

    @JsonProperty("status")
    public Optional<FernWord> getStatus() {
        return status;
    }

    @JsonProperty("substatus")
    public Optional<FernWord> getSubstatus() {
        return substatus;
    }

    @JsonProperty("subtotal")
    public Optional<Double> getSubtotal() {
        return subtotal;
    }

    @JsonProperty("tax_amount")
    public Optional<Double> getTaxAmount() {
        return taxAmount;
    }

    @JsonProperty("tax_behavior")
    public Optional<FernWord> getTaxBehavior() {
        return taxBehavior;
    }

    @JsonProperty("tax_refunded_amount")
    public Optional<Double> getTaxRefundedAmount() {
        return taxRefundedAmount;
    }

    @JsonProperty("total")
    public Optional<Double> getTotal() {
        return total;
    }

    @JsonProperty("updated_at")
    public Optional<OffsetDateTime> getUpdatedAt() {
        return updatedAt;
    }

    @JsonProperty("usd_total")
    public Optional<Double> getUsdTotal() {
        return usdTotal;
    }

    @JsonProperty("user")
    public Optional<FernUser> getUser() {
        return user;
    }

    @JsonProperty("voidable")
    public Optional<Boolean> getVoidable() {
        return voidable;
    }

    @JsonAnyGetter
    public Map<String, Object> getAdditionalProperties() {
        return additionalProperties;
    }
}
