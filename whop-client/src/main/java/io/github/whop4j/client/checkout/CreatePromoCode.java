package io.github.whop4j.client.checkout;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promo code to be made.
 *
 * @param companyId whose it is; {@code biz_…}
 * @param amountOff what is taken off; a share in percent (10 is ten percent) or an amount in decimal major units
 *     (10.50), as the type says
 * @param baseCurrency of a fixed amount
 * @param code what the buyer types
 * @param newUsersOnly whether only those who never bought from the company may use it
 * @param promoDurationMonths how many months it holds for
 * @param promoType percent or a fixed amount
 * @param churnedUsersOnly whether only those who were members once and left may use it
 * @param existingMembershipsOnly whether it is only for memberships that exist already
 * @param expiresAt when it stops working
 * @param onePerCustomer whether each buyer may use it once only
 * @param planIds the only prices it is for; {@code plan_…}
 * @param productId the only product it is for; {@code prod_…}
 * @param stock how often it can be used
 * @param unlimitedStock whether it can be used without limit
 */
public record CreatePromoCode(
        String companyId,
        BigDecimal amountOff,
        Currency baseCurrency,
        String code,
        Boolean newUsersOnly,
        Integer promoDurationMonths,
        PromoType promoType,
        @Nullable Boolean churnedUsersOnly,
        @Nullable Boolean existingMembershipsOnly,
        @Nullable Instant expiresAt,
        @Nullable Boolean onePerCustomer,
        @Nullable List<String> planIds,
        @Nullable String productId,
        @Nullable Integer stock,
        @Nullable Boolean unlimitedStock) {
    /**
     * Starts with what is required.
     *
     * @param companyId whose it is; {@code biz_…}
     * @param amountOff what is taken off; a share in percent (10 is ten percent) or an amount in decimal major units
     *     (10.50), as the type says
     * @param baseCurrency of a fixed amount
     * @param code what the buyer types
     * @param newUsersOnly whether only those who never bought from the company may use it
     * @param promoDurationMonths how many months it holds for
     * @param promoType percent or a fixed amount
     * @return a builder
     */
    public static Builder builder(
            String companyId,
            BigDecimal amountOff,
            Currency baseCurrency,
            String code,
            boolean newUsersOnly,
            int promoDurationMonths,
            PromoType promoType) {
        return new Builder(companyId, amountOff, baseCurrency, code, newUsersOnly, promoDurationMonths, promoType);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final BigDecimal amountOff;
        private final Currency baseCurrency;
        private final String code;
        private final Boolean newUsersOnly;
        private final Integer promoDurationMonths;
        private final PromoType promoType;
        private @Nullable Boolean churnedUsersOnly;
        private @Nullable Boolean existingMembershipsOnly;
        private @Nullable Instant expiresAt;
        private @Nullable Boolean onePerCustomer;
        private @Nullable List<String> planIds;
        private @Nullable String productId;
        private @Nullable Integer stock;
        private @Nullable Boolean unlimitedStock;

        private Builder(
                String companyId,
                BigDecimal amountOff,
                Currency baseCurrency,
                String code,
                boolean newUsersOnly,
                int promoDurationMonths,
                PromoType promoType) {
            this.companyId = companyId;
            this.amountOff = amountOff;
            this.baseCurrency = baseCurrency;
            this.code = code;
            this.newUsersOnly = newUsersOnly;
            this.promoDurationMonths = promoDurationMonths;
            this.promoType = promoType;
        }

        /**
         * Whether only those who were members once and left may use it.
         *
         * @param churnedUsersOnly {@code true} for yes
         */
        public Builder churnedUsersOnly(boolean churnedUsersOnly) {
            this.churnedUsersOnly = churnedUsersOnly;
            return this;
        }

        /**
         * Whether it is only for memberships that exist already.
         *
         * @param existingMembershipsOnly {@code true} for yes
         */
        public Builder existingMembershipsOnly(boolean existingMembershipsOnly) {
            this.existingMembershipsOnly = existingMembershipsOnly;
            return this;
        }

        /**
         * When it stops working.
         *
         * @param expiresAt the point in time
         */
        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        /**
         * Whether each buyer may use it once only.
         *
         * @param onePerCustomer {@code true} for yes
         */
        public Builder onePerCustomer(boolean onePerCustomer) {
            this.onePerCustomer = onePerCustomer;
            return this;
        }

        /**
         * The only prices it is for.
         *
         * @param planIds {@code plan_…}
         */
        public Builder planIds(List<String> planIds) {
            this.planIds = List.copyOf(planIds);
            return this;
        }

        /**
         * The only product it is for.
         *
         * @param productId {@code prod_…}
         */
        public Builder productId(String productId) {
            this.productId = productId;
            return this;
        }

        /**
         * How often it can be used.
         *
         * @param stock the number
         */
        public Builder stock(int stock) {
            this.stock = stock;
            return this;
        }

        /**
         * Whether it can be used without limit.
         *
         * @param unlimitedStock {@code true} for yes
         */
        public Builder unlimitedStock(boolean unlimitedStock) {
            this.unlimitedStock = unlimitedStock;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreatePromoCode build() {
            return new CreatePromoCode(
                    companyId,
                    amountOff,
                    baseCurrency,
                    code,
                    newUsersOnly,
                    promoDurationMonths,
                    promoType,
                    churnedUsersOnly,
                    existingMembershipsOnly,
                    expiresAt,
                    onePerCustomer,
                    planIds,
                    productId,
                    stock,
                    unlimitedStock);
        }
    }
}
