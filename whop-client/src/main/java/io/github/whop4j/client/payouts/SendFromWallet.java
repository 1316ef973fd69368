package io.github.whop4j.client.payouts;

/**
 * Money to be sent from an account's wallet.
 *
 * @param amount how much; in USDT, a decimal number as text (10.50)
 * @param to who gets it; {@code user_…}, {@code biz_…}, {@code ldgr_…} or an e-mail address
 */
public record SendFromWallet(String amount, String to) {}
