package io.github.whop4j.client.payouts;

import org.jspecify.annotations.Nullable;

/**
 * Money sent from one wallet to another.
 *
 * @param amount how much, a decimal number as text
 * @param currency of the amounts
 * @param destination who gets it
 * @param object always {@code send}
 * @param source who gave it
 * @param txHash the hash of the transaction on the blockchain
 */
public record WalletSend(
        @Nullable String amount,
        @Nullable String currency,
        @Nullable Party destination,
        @Nullable String object,
        @Nullable Party source,
        @Nullable String txHash) {

    /**
     * One side of a payment between wallets.
     *
     * @param accountId whose wallet it is
     * @param address of the wallet
     */
    public record Party(
            @Nullable String accountId, @Nullable String address) {}
}
