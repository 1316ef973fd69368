package io.github.whop4j.client.payouts;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A swap of one crypto token for another, to be priced and not made.
 *
 * @param amount how much to give; an amount of the token to give, a decimal number as text
 * @param fromToken the token to give; its symbol or contract address
 * @param toToken the token to get; its symbol or contract address
 * @param accountId whose swap it would be
 * @param fromAddress the wallet that would give
 * @param fromChain the blockchain of the token to give; its name or number as text
 * @param metadata anything of your own; strings, booleans, whole numbers, {@link BigDecimal}, lists and maps
 * @param slippageBps how much worse the price may become; in hundredths of a percent, 50 is half a percent
 * @param toAddress the wallet that would get
 * @param toChain the blockchain of the token to get; its name or number as text
 */
public record CreateSwapQuote(
        String amount,
        String fromToken,
        String toToken,
        @Nullable String accountId,
        @Nullable String fromAddress,
        @Nullable String fromChain,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable Integer slippageBps,
        @Nullable String toAddress,
        @Nullable String toChain) {
    /**
     * Starts with what is required.
     *
     * @param amount how much to give; an amount of the token to give, a decimal number as text
     * @param fromToken the token to give; its symbol or contract address
     * @param toToken the token to get; its symbol or contract address
     * @return a builder
     */
    public static Builder builder(String amount, String fromToken, String toToken) {
        return new Builder(amount, fromToken, toToken);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String amount;
        private final String fromToken;
        private final String toToken;
        private @Nullable String accountId;
        private @Nullable String fromAddress;
        private @Nullable String fromChain;
        private @Nullable Map<String, @Nullable Object> metadata;
        private @Nullable Integer slippageBps;
        private @Nullable String toAddress;
        private @Nullable String toChain;

        private Builder(String amount, String fromToken, String toToken) {
            this.amount = amount;
            this.fromToken = fromToken;
            this.toToken = toToken;
        }

        /**
         * Whose swap it would be.
         *
         * @param accountId as text
         */
        public Builder accountId(String accountId) {
            this.accountId = accountId;
            return this;
        }

        /**
         * The wallet that would give.
         *
         * @param fromAddress as text
         */
        public Builder fromAddress(String fromAddress) {
            this.fromAddress = fromAddress;
            return this;
        }

        /**
         * The blockchain of the token to give.
         *
         * @param fromChain its name or number as text
         */
        public Builder fromChain(String fromChain) {
            this.fromChain = fromChain;
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
         * How much worse the price may become.
         *
         * @param slippageBps in hundredths of a percent, 50 is half a percent
         */
        public Builder slippageBps(int slippageBps) {
            this.slippageBps = slippageBps;
            return this;
        }

        /**
         * The wallet that would get.
         *
         * @param toAddress as text
         */
        public Builder toAddress(String toAddress) {
            this.toAddress = toAddress;
            return this;
        }

        /**
         * The blockchain of the token to get.
         *
         * @param toChain its name or number as text
         */
        public Builder toChain(String toChain) {
            this.toChain = toChain;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateSwapQuote build() {
            return new CreateSwapQuote(
                    amount,
                    fromToken,
                    toToken,
                    accountId,
                    fromAddress,
                    fromChain,
                    metadata,
                    slippageBps,
                    toAddress,
                    toChain);
        }
    }
}
