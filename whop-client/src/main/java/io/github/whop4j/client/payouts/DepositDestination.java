package io.github.whop4j.client.payouts;

import org.jspecify.annotations.Nullable;

/**
 * Where deposited money goes, said in full. Give one of the account or the address.
 *
 * @param accountId the account whose money it becomes; {@code biz_…}
 * @param address an address on a blockchain
 * @param network the blockchain the address is on
 */
public record DepositDestination(
        @Nullable String accountId,
        @Nullable String address,
        @Nullable String network) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String accountId;
        private @Nullable String address;
        private @Nullable String network;

        private Builder() {}

        /**
         * The account whose money it becomes.
         *
         * @param accountId {@code biz_…}
         */
        public Builder accountId(String accountId) {
            this.accountId = accountId;
            return this;
        }

        /**
         * An address on a blockchain.
         *
         * @param address as text
         */
        public Builder address(String address) {
            this.address = address;
            return this;
        }

        /**
         * The blockchain the address is on.
         *
         * @param network as text
         */
        public Builder network(String network) {
            this.network = network;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public DepositDestination build() {
            return new DepositDestination(accountId, address, network);
        }
    }
}
