package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money to be moved from one balance at Whop to another.
 *
 * @param originId whose balance it is taken from; {@code biz_…}, {@code user_…} or {@code ldgr_…}
 * @param destinationId who gets it; {@code biz_…}, {@code user_…} or {@code ldgr_…}
 * @param amount what to move; in decimal major units (10.50)
 * @param currency of the amount
 * @param idempotenceKey your own key for this transfer; a request repeated with it moves nothing a second time
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param notes what to write with it; at most 50 characters
 */
public record CreateTransfer(
        String originId,
        String destinationId,
        BigDecimal amount,
        Currency currency,
        @Nullable String idempotenceKey,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String notes) {
    /**
     * Starts with what is required.
     *
     * @param originId whose balance it is taken from; {@code biz_…}, {@code user_…} or {@code ldgr_…}
     * @param destinationId who gets it; {@code biz_…}, {@code user_…} or {@code ldgr_…}
     * @param amount what to move; in decimal major units (10.50)
     * @param currency of the amount
     * @return a builder
     */
    public static Builder builder(String originId, String destinationId, BigDecimal amount, Currency currency) {
        return new Builder(originId, destinationId, amount, currency);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String originId;
        private final String destinationId;
        private final BigDecimal amount;
        private final Currency currency;
        private @Nullable String idempotenceKey;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable String notes;

        private Builder(String originId, String destinationId, BigDecimal amount, Currency currency) {
            this.originId = originId;
            this.destinationId = destinationId;
            this.amount = amount;
            this.currency = currency;
        }

        /**
         * Your own key for this transfer.
         *
         * @param idempotenceKey a request repeated with it moves nothing a second time
         */
        public Builder idempotenceKey(String idempotenceKey) {
            this.idempotenceKey = idempotenceKey;
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
         * What to write with it.
         *
         * @param notes at most 50 characters
         */
        public Builder notes(String notes) {
            this.notes = notes;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateTransfer build() {
            return new CreateTransfer(originId, destinationId, amount, currency, idempotenceKey, metadata, notes);
        }
    }
}
