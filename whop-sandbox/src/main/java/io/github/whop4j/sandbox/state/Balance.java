package io.github.whop4j.sandbox.state;

import java.math.BigDecimal;

/**
 * What an account of the ledger holds: the sum of its lines, kept up to date.
 *
 * @param account as in {@code biz_1:available}
 * @param currency lower case
 * @param amount major units; negative for the world outside
 */
public record Balance(String account, String currency, BigDecimal amount) {
    /**
     * The row's key.
     *
     * @return account and currency
     */
    public String key() {
        return key(account, currency);
    }

    /**
     * The key of an account in a currency.
     *
     * @return the row's key
     */
    public static String key(String account, String currency) {
        return account + ' ' + currency;
    }
}
