package io.github.whop4j.client.payouts;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in an account's wallet.
 *
 * @param object always {@code balance}
 * @param tokens one for each token
 * @param totalUsd everything together, a decimal number as text, in US dollars (10.50)
 */
public record WalletBalance(
        @Nullable String object,
        List<Token> tokens,
        @Nullable String totalUsd) {

    /**
     * What a wallet has of one token.
     *
     * @param balance how much of the token, a decimal number as text
     * @param iconUrl where its picture can be loaded
     * @param name for people
     * @param priceUsd what one is worth, in US dollars
     * @param symbol its short name, such as {@code USDT}
     * @param tokenAddress its contract, if it has one
     * @param valueUsd what all of it is worth, a decimal number as text, in US dollars (10.50)
     */
    public record Token(
            @Nullable String balance,
            @Nullable String iconUrl,
            @Nullable String name,
            @Nullable BigDecimal priceUsd,
            @Nullable String symbol,
            @Nullable String tokenAddress,
            @Nullable String valueUsd) {}
}
