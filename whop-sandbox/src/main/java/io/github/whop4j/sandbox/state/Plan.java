package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A price of a product. A deleted plan stays, because payments and memberships made for it show it.
 *
 * @param id {@code plan_…}
 * @param companyId who sells it
 * @param productId what is sold, or null
 * @param currency lower case, as in {@code usd}
 * @param initialPrice what a buyer pays once, in major units; on top of the first renewal price where it renews
 * @param renewalPrice what each period costs, in major units
 * @param planType {@code one_time} or {@code renewal}
 * @param applicationFeeAmount what of it goes to the parent company, or null
 * @param settings the other fields it was created with, as sent, with what was changed since
 * @param createdAt when it was created
 * @param madeFor the checkout configuration or invoice it was made on the spot for; null for one of the catalog
 * @param stock how many can still be bought; counts only where {@link #limited} says so
 * @param updatedAt when its seller last changed it
 * @param deletedAt when it was deleted, or null
 */
public record Plan(
        String id,
        String companyId,
        @Nullable String productId,
        String currency,
        BigDecimal initialPrice,
        BigDecimal renewalPrice,
        String planType,
        @Nullable BigDecimal applicationFeeAmount,
        JsonObject settings,
        Instant createdAt,
        @Nullable String madeFor,
        @Nullable BigDecimal stock,
        Instant updatedAt,
        @Nullable Instant deletedAt) {
    /**
     * Fills in what state files written before plans could be changed do not have.
     *
     * @param id {@code plan_…}
     * @param companyId who sells it
     * @param productId what is sold, or null
     * @param currency lower case
     * @param initialPrice what a buyer pays once
     * @param renewalPrice what each period costs
     * @param planType {@code one_time} or {@code renewal}
     * @param applicationFeeAmount what of it goes to the parent company, or null
     * @param settings the other fields
     * @param createdAt when it was created
     * @param madeFor what it was made for, or null
     * @param stock how many can still be bought, or null
     * @param updatedAt when its seller last changed it
     * @param deletedAt when it was deleted, or null
     */
    public Plan {
        updatedAt = Objects.requireNonNullElse(updatedAt, createdAt);
    }

    /**
     * Whether it can be shown and changed.
     *
     * @return false once it was deleted
     */
    public boolean exists() {
        return deletedAt == null;
    }

    /**
     * Whether its stock counts.
     *
     * @return false when it can be bought any number of times
     */
    public boolean limited() {
        return Boolean.FALSE.equals(settings.bool("unlimited_stock"));
    }

    /**
     * Who sees it in the catalog.
     *
     * @return a value of {@code Visibility}; visible unless its seller said otherwise
     */
    public String visibility() {
        return Objects.requireNonNullElse(settings.string("visibility"), "visible");
    }

    /**
     * Whether it is paid again and again.
     *
     * @return false when it is paid once
     */
    public boolean renews() {
        return planType.equals("renewal");
    }

    /**
     * How it is sold.
     *
     * @return {@code buy_now} or {@code waitlist}
     */
    public String releaseMethod() {
        return Objects.requireNonNullElse(settings.string("release_method"), "buy_now");
    }

    /**
     * This plan, changed by its seller.
     *
     * @param newCurrency lower case
     * @param newInitialPrice what a buyer pays once
     * @param newRenewalPrice what each period costs
     * @param newStock how many can still be bought, or null
     * @param newSettings the other fields
     * @return a copy
     */
    public Plan changed(
            String newCurrency,
            BigDecimal newInitialPrice,
            BigDecimal newRenewalPrice,
            @Nullable BigDecimal newStock,
            JsonObject newSettings,
            Instant now) {
        return new Plan(
                id,
                companyId,
                productId,
                newCurrency,
                newInitialPrice,
                newRenewalPrice,
                planType,
                applicationFeeAmount,
                newSettings,
                createdAt,
                madeFor,
                newStock,
                now,
                deletedAt);
    }

    /**
     * This plan with another number of pieces; that is no change by its seller.
     *
     * @param left how many can still be bought
     * @return a copy
     */
    public Plan stocked(BigDecimal left) {
        return changed(currency, initialPrice, renewalPrice, left, settings, updatedAt);
    }

    /**
     * This plan, out of the catalog.
     *
     * @return a copy
     */
    public Plan deleted(Instant now) {
        return new Plan(
                id,
                companyId,
                productId,
                currency,
                initialPrice,
                renewalPrice,
                planType,
                applicationFeeAmount,
                settings,
                createdAt,
                madeFor,
                stock,
                now,
                now);
    }
}
