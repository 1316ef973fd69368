package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Patch;
import java.math.BigDecimal;

/**
 * What a change to a plan says of its terms. A part of the builder of {@link UpdatePlan}.
 *
 * @param <B> the whole builder
 */
abstract class UpdatePlanTermsBuilder<B extends UpdatePlanTermsBuilder<B>> {
    Patch<Integer> billingPeriod = Patch.absent();
    Patch<Currency> currency = Patch.absent();
    Patch<Integer> expirationDays = Patch.absent();
    Patch<BigDecimal> initialPrice = Patch.absent();
    Patch<Boolean> offerCancelDiscount = Patch.absent();
    Patch<BigDecimal> renewalPrice = Patch.absent();
    Patch<Integer> stock = Patch.absent();
    Patch<BigDecimal> strikeThroughInitialPrice = Patch.absent();
    Patch<BigDecimal> strikeThroughRenewalPrice = Patch.absent();
    Patch<Integer> trialPeriodDays = Patch.absent();
    Patch<Boolean> unlimitedStock = Patch.absent();

    UpdatePlanTermsBuilder() {}

    /** The builder as what it is. */
    abstract B self();

    /**
     * Days between renewals.
     *
     * @param billingPeriod the number
     */
    public B billingPeriod(int billingPeriod) {
        this.billingPeriod = Patch.set(billingPeriod);
        return self();
    }

    /** {@return this, and empties what {@link #billingPeriod(int)} sets} */
    public B clearBillingPeriod() {
        billingPeriod = Patch.clear();
        return self();
    }

    /**
     * Of all prices.
     *
     * @param currency one of its constants, or a word of your own through {@code of}
     */
    public B currency(Currency currency) {
        this.currency = Patch.set(currency);
        return self();
    }

    /** {@return this, and empties what {@link #currency(Currency)} sets} */
    public B clearCurrency() {
        currency = Patch.clear();
        return self();
    }

    /**
     * Days until access ends by itself.
     *
     * @param expirationDays the number
     */
    public B expirationDays(int expirationDays) {
        this.expirationDays = Patch.set(expirationDays);
        return self();
    }

    /** {@return this, and empties what {@link #expirationDays(int)} sets} */
    public B clearExpirationDays() {
        expirationDays = Patch.clear();
        return self();
    }

    /**
     * Due at once.
     *
     * @param initialPrice in decimal major units (10.50)
     */
    public B initialPrice(BigDecimal initialPrice) {
        this.initialPrice = Patch.set(initialPrice);
        return self();
    }

    /** {@return this, and empties what {@link #initialPrice(BigDecimal)} sets} */
    public B clearInitialPrice() {
        initialPrice = Patch.clear();
        return self();
    }

    /**
     * Whether a buyer who wants to cancel is offered a discount.
     *
     * @param offerCancelDiscount {@code true} for yes
     */
    public B offerCancelDiscount(boolean offerCancelDiscount) {
        this.offerCancelDiscount = Patch.set(offerCancelDiscount);
        return self();
    }

    /** {@return this, and empties what {@link #offerCancelDiscount(boolean)} sets} */
    public B clearOfferCancelDiscount() {
        offerCancelDiscount = Patch.clear();
        return self();
    }

    /**
     * Due every period.
     *
     * @param renewalPrice in decimal major units (10.50)
     */
    public B renewalPrice(BigDecimal renewalPrice) {
        this.renewalPrice = Patch.set(renewalPrice);
        return self();
    }

    /** {@return this, and empties what {@link #renewalPrice(BigDecimal)} sets} */
    public B clearRenewalPrice() {
        renewalPrice = Patch.clear();
        return self();
    }

    /**
     * How often it can be bought.
     *
     * @param stock the number
     */
    public B stock(int stock) {
        this.stock = Patch.set(stock);
        return self();
    }

    /** {@return this, and empties what {@link #stock(int)} sets} */
    public B clearStock() {
        stock = Patch.clear();
        return self();
    }

    /**
     * A price shown crossed out beside the first one.
     *
     * @param strikeThroughInitialPrice in decimal major units (10.50), never charged
     */
    public B strikeThroughInitialPrice(BigDecimal strikeThroughInitialPrice) {
        this.strikeThroughInitialPrice = Patch.set(strikeThroughInitialPrice);
        return self();
    }

    /** {@return this, and empties what {@link #strikeThroughInitialPrice(BigDecimal)} sets} */
    public B clearStrikeThroughInitialPrice() {
        strikeThroughInitialPrice = Patch.clear();
        return self();
    }

    /**
     * A price shown crossed out beside the renewal price.
     *
     * @param strikeThroughRenewalPrice in decimal major units (10.50), never charged
     */
    public B strikeThroughRenewalPrice(BigDecimal strikeThroughRenewalPrice) {
        this.strikeThroughRenewalPrice = Patch.set(strikeThroughRenewalPrice);
        return self();
    }

    /** {@return this, and empties what {@link #strikeThroughRenewalPrice(BigDecimal)} sets} */
    public B clearStrikeThroughRenewalPrice() {
        strikeThroughRenewalPrice = Patch.clear();
        return self();
    }

    /**
     * Days before the first charge.
     *
     * @param trialPeriodDays the number
     */
    public B trialPeriodDays(int trialPeriodDays) {
        this.trialPeriodDays = Patch.set(trialPeriodDays);
        return self();
    }

    /** {@return this, and empties what {@link #trialPeriodDays(int)} sets} */
    public B clearTrialPeriodDays() {
        trialPeriodDays = Patch.clear();
        return self();
    }

    /**
     * Whether it can be bought without limit.
     *
     * @param unlimitedStock {@code true} for yes
     */
    public B unlimitedStock(boolean unlimitedStock) {
        this.unlimitedStock = Patch.set(unlimitedStock);
        return self();
    }

    /** {@return this, and empties what {@link #unlimitedStock(boolean)} sets} */
    public B clearUnlimitedStock() {
        unlimitedStock = Patch.clear();
        return self();
    }
}
