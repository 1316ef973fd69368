package io.github.whop4j.client.payouts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deposit of crypto currency to be prepared.
 *
 * @param amount how much is to arrive; a decimal number, in the currency the answer names
 * @param destination who gets it; an account or a wallet address
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param network the blockchain it arrives on, if not the usual one
 */
public record CreateDeposit(
        BigDecimal amount,
        Object destination,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String network) {
    /**
     * Starts with what is required.
     *
     * @param amount how much is to arrive; a decimal number, in the currency the answer names
     * @param destination the account or address, as text
     * @return a builder
     */
    public static Builder builder(BigDecimal amount, String destination) {
        return new Builder(amount, destination);
    }

    /**
     * Starts with what is required.
     *
     * @param amount how much is to arrive; a decimal number, in the currency the answer names
     * @param destination an account or an address, said in full
     * @return a builder
     */
    public static Builder builder(BigDecimal amount, DepositDestination destination) {
        return new Builder(amount, destination);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final BigDecimal amount;
        private final Object destination;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable String network;

        private Builder(BigDecimal amount, Object destination) {
            this.amount = amount;
            this.destination = destination;
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
         * The blockchain it arrives on, if not the usual one.
         *
         * @param network as text
         */
        public Builder network(String network) {
            this.network = network;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateDeposit build() {
            return new CreateDeposit(amount, destination, metadata, network);
        }
    }
}
