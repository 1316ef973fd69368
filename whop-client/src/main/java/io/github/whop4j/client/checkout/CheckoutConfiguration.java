package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checkout with its price and its metadata: what a buyer is sent to, or an embed is given.
 *
 * @param id such as {@code ch_…}; also the session of an embedded checkout
 * @param affiliateCode who brought the buyer
 * @param allowPromoCodes whether the buyer may enter a promo code
 * @param companyId who is paid; {@code biz_…}
 * @param currency of a checkout in setup mode
 * @param metadata what the checkout; every payment made with it carries the same was given; numbers are
 *     {@link BigDecimal}
 * @param mode whether it takes a payment or saves a payment method
 * @param paymentMethodConfiguration which ways to pay are offered
 * @param plan what is paid; null in setup mode
 * @param purchaseUrl the hosted page; use it as it is, it carries the session
 * @param redirectUrl where the buyer is sent afterwards
 */
public record CheckoutConfiguration(
        String id,
        @Nullable String affiliateCode,
        @Nullable Boolean allowPromoCodes,
        @Nullable String companyId,
        @Nullable Currency currency,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable CheckoutMode mode,
        @Nullable PaymentMethodConfiguration paymentMethodConfiguration,
        @Nullable Plan plan,
        @Nullable String purchaseUrl,
        @Nullable String redirectUrl) {

    /**
     * What is paid.
     *
     * @param id such as {@code plan_…}
     * @param adaptivePricingEnabled whether the buyer sees their own currency
     * @param billingPeriod days between renewals
     * @param currency of the prices
     * @param expirationDays days until access ends by itself
     * @param initialPrice due at once, in decimal major units (10.50)
     * @param planType once or again and again
     * @param releaseMethod how it is sold
     * @param renewalPrice due every period, in decimal major units (10.50)
     * @param threeDsLevel how strictly a card holder is asked to confirm
     * @param trialPeriodDays days before the first charge
     * @param visibility where it can be seen
     */
    public record Plan(
            String id,
            @Nullable Boolean adaptivePricingEnabled,
            @Nullable Integer billingPeriod,
            @Nullable Currency currency,
            @Nullable Integer expirationDays,
            @Nullable BigDecimal initialPrice,
            @Nullable PlanType planType,
            @Nullable ReleaseMethod releaseMethod,
            @Nullable BigDecimal renewalPrice,
            @Nullable ThreeDsLevel threeDsLevel,
            @Nullable Integer trialPeriodDays,
            @Nullable Visibility visibility) {}
}
