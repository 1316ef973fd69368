package io.github.whop4j.sandbox.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Whop's own part of a payment: 2.7 % of the total, half up to the minor unit, plus 0.30 in currencies with two decimals.
 * It is never more than what the application fee leaves, so that tiny payments do not put the seller into debt. Whop's real
 * prices depend on card and country; this one rule keeps sums predictable.
 */
public final class WhopFee {
    private static final BigDecimal RATE = new BigDecimal("0.027");
    private static final BigDecimal FIXED = new BigDecimal("0.30");

    private WhopFee() {}

    /**
     * The fee.
     *
     * @param total what the buyer pays
     * @param applicationFee what the parent company takes, zero when there is none
     * @param currency lower case
     * @return between zero and total − applicationFee
     */
    public static BigDecimal of(BigDecimal total, BigDecimal applicationFee, String currency) {
        if (total.signum() == 0) {
            return total;
        }
        int digits = Currencies.digits(currency);
        BigDecimal percentage = total.multiply(RATE).setScale(digits, RoundingMode.HALF_UP);
        BigDecimal fee = digits == 2 ? percentage.add(FIXED) : percentage;
        return fee.min(total.subtract(applicationFee));
    }
}
