package io.github.whop4j.client.payouts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a platform is to add to the fee of its sellers' withdrawals.
 *
 * @param companyId whose withdrawals it is added to; {@code biz_…} of a seller, or of the platform for its defaults
 * @param feeType which withdrawals it is added to
 * @param fixedFeeUsd a fixed fee for each withdrawal; in US dollars (10.50), 0 to 50
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param notes for the team only
 * @param percentageFee a share of each withdrawal; in percent, 0 to 25, 10 is ten percent
 */
public record CreateFeeMarkup(
        String companyId,
        FeeMarkupType feeType,
        @Nullable BigDecimal fixedFeeUsd,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String notes,
        @Nullable BigDecimal percentageFee) {
    /**
     * Starts with what is required.
     *
     * @param companyId whose withdrawals it is added to; {@code biz_…} of a seller, or of the platform for its defaults
     * @param feeType which withdrawals it is added to
     * @return a builder
     */
    public static Builder builder(String companyId, FeeMarkupType feeType) {
        return new Builder(companyId, feeType);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final FeeMarkupType feeType;
        private @Nullable BigDecimal fixedFeeUsd;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable String notes;
        private @Nullable BigDecimal percentageFee;

        private Builder(String companyId, FeeMarkupType feeType) {
            this.companyId = companyId;
            this.feeType = feeType;
        }

        /**
         * A fixed fee for each withdrawal.
         *
         * @param fixedFeeUsd in US dollars (10.50), 0 to 50
         */
        public Builder fixedFeeUsd(BigDecimal fixedFeeUsd) {
            this.fixedFeeUsd = fixedFeeUsd;
            return this;
        }

        /**
         * Anything of your own.
         *
         * @param metadata strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
         */
        public Builder metadata(Map<String, ? extends @Nullable Object> metadata) {
            this.metadata = Collections.unmodifiableMap(new LinkedHashMap<String, @Nullable Object>(metadata));
            return this;
        }

        /**
         * For the team only.
         *
         * @param notes as text
         */
        public Builder notes(String notes) {
            this.notes = notes;
            return this;
        }

        /**
         * A share of each withdrawal.
         *
         * @param percentageFee in percent, 0 to 25, 10 is ten percent
         */
        public Builder percentageFee(BigDecimal percentageFee) {
            this.percentageFee = percentageFee;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateFeeMarkup build() {
            return new CreateFeeMarkup(companyId, feeType, fixedFeeUsd, metadata, notes, percentageFee);
        }
    }
}
