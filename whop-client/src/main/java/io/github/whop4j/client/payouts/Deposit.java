package io.github.whop4j.client.payouts;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where to send crypto currency so that it arrives with an account. Nothing has moved yet.
 *
 * @param amount how much is to arrive, a decimal number as text in the currency of the destination
 * @param depositAddress where to send it
 * @param destination where it arrives
 * @param hostedUrl a page to make the deposit on
 * @param metadata what it was given; numbers are {@link BigDecimal}
 * @param object always {@code deposit}
 */
public record Deposit(
        @Nullable String amount,
        @Nullable DepositAddress depositAddress,
        @Nullable Destination destination,
        @Nullable String hostedUrl,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable String object) {

    /**
     * Addresses to send crypto currency to. Money sent over another kind of blockchain may be lost.
     *
     * @param evm the address on Ethereum and blockchains like it
     * @param solana the address on Solana
     */
    public record DepositAddress(
            @Nullable String evm, @Nullable String solana) {}

    /**
     * Where a deposit arrives.
     *
     * @param address of the wallet
     * @param currency of the amounts
     * @param network the blockchain
     * @param accountId whose wallet it is
     */
    public record Destination(
            @Nullable String address,
            @Nullable String currency,
            @Nullable String network,
            @Nullable String accountId) {}
}
