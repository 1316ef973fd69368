package io.github.whop4j.client.accounts;

import io.github.whop4j.client.OpenEnum;

/** The blockchain of a wallet. */
public final class WalletNetwork extends OpenEnum {
    private static final Known<WalletNetwork> KNOWN = new Known<>(WalletNetwork::new);

    /** Solana. */
    public static final WalletNetwork SOLANA = KNOWN.add("solana");

    /** Ethereum. */
    public static final WalletNetwork ETHEREUM = KNOWN.add("ethereum");

    /** Bitcoin. */
    public static final WalletNetwork BITCOIN = KNOWN.add("bitcoin");

    private WalletNetwork(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static WalletNetwork of(String value) {
        return KNOWN.of(value);
    }
}
