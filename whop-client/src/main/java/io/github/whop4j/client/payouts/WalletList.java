package io.github.whop4j.client.payouts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wallets one may use.
 *
 * @param wallets one for each address and blockchain
 */
public record WalletList(List<Wallet> wallets) {

    /**
     * A crypto wallet.
     *
     * @param address where it can be sent to
     * @param balanceUsd what is in it, a decimal number as text, in US dollars (10.50)
     * @param network the blockchain
     */
    public record Wallet(
            @Nullable String address,
            @Nullable String balanceUsd,
            @Nullable String network) {}
}
