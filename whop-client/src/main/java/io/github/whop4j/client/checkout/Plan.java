package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.common.Reference;
import io.github.whop4j.client.common.TitledReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A price of a product: what is charged, how often, and how it is sold.
 *
 * @param id such as {@code plan_…}
 * @param adaptivePricingEnabled whether the buyer sees their own currency
 * @param billingPeriod days between renewals
 * @param collectTax whether tax is collected
 * @param company who is paid
 * @param createdAt when it was made
 * @param currency of the amounts
 * @param customFields what the buyer is asked
 * @param description what the buyer gets; at most 1000 characters
 * @param expirationDays days until access ends by itself
 * @param initialPrice due at once, in decimal major units (10.50)
 * @param internalNotes for the team only
 * @param invoice the invoice it was made for
 * @param memberCount how many people have access by it
 * @param metadata what it was given; numbers are {@link BigDecimal}
 * @param paymentMethodConfiguration which ways to pay are offered
 * @param planType once or again and again
 * @param product what is sold
 * @param purchaseUrl the page a buyer pays on
 * @param releaseMethod how it is sold
 * @param renewalPrice due every period, in decimal major units (10.50)
 * @param splitPayRequiredPayments how many parts the price is paid in
 * @param stock how often it can be bought
 * @param taxType how tax relates to the price
 * @param threeDsLevel how strictly a card holder is asked to confirm
 * @param title what the buyer reads; at most 30 characters
 * @param trialPeriodDays days before the first charge
 * @param unlimitedStock whether it can be bought without limit
 * @param updatedAt when it last changed
 * @param visibility where it can be seen
 */
public record Plan(
        String id,
        @Nullable Boolean adaptivePricingEnabled,
        @Nullable Integer billingPeriod,
        @Nullable Boolean collectTax,
        @Nullable TitledReference company,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        List<CustomField> customFields,
        @Nullable String description,
        @Nullable Integer expirationDays,
        @Nullable BigDecimal initialPrice,
        @Nullable String internalNotes,
        @Nullable Reference invoice,
        @Nullable Integer memberCount,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable PaymentMethodConfiguration paymentMethodConfiguration,
        @Nullable PlanType planType,
        @Nullable TitledReference product,
        @Nullable String purchaseUrl,
        @Nullable ReleaseMethod releaseMethod,
        @Nullable BigDecimal renewalPrice,
        @Nullable Integer splitPayRequiredPayments,
        @Nullable Integer stock,
        @Nullable TaxType taxType,
        @Nullable ThreeDsLevel threeDsLevel,
        @Nullable String title,
        @Nullable Integer trialPeriodDays,
        @Nullable Boolean unlimitedStock,
        @Nullable Instant updatedAt,
        @Nullable Visibility visibility) {

    /**
     * A question to the buyer.
     *
     * @param id of the field
     * @param fieldType always {@code text}
     * @param name the question
     * @param order its place
     * @param placeholder shown while it is empty
     * @param required whether it must be answered
     */
    public record CustomField(
            String id,
            @Nullable String fieldType,
            @Nullable String name,
            @Nullable Integer order,
            @Nullable String placeholder,
            @Nullable Boolean required) {}
}
