package io.github.whop4j.sandbox.ledger;

import io.github.whop4j.sandbox.http.WhopError;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** How exact an amount of a currency can be. */
public final class Currencies {
    private static final BigDecimal LARGEST = new BigDecimal("999999999.99");

    private Currencies() {}

    /**
     * The digits after the decimal point: 2 for usd, 0 for jpy, 3 for kwd; 2 for what ISO 4217 does not know.
     *
     * @param currency lower case, as on the wire
     * @return the number of digits
     */
    public static int digits(String currency) {
        try {
            return Math.max(
                    0, Currency.getInstance(currency.toUpperCase(Locale.ROOT)).getDefaultFractionDigits());
        } catch (IllegalArgumentException notInIso4217) {
            return 2;
        }
    }

    /**
     * Checks an amount that came from outside.
     *
     * @param name the field, for the message
     * @param amount as sent
     * @param currency lower case
     * @return the same amount with exactly the currency's digits
     * @throws WhopError 400 when it is negative, too large, or finer than the currency
     */
    public static BigDecimal amount(String name, BigDecimal amount, String currency) {
        if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
            throw WhopError.invalid(name + " must be between 0 and " + LARGEST + ", not " + amount + ".");
        }
        int digits = digits(currency);
        // Checked before any rescaling: 1e-999999999 is a legal number and must not be written out.
        if (amount.signum() != 0 && amount.stripTrailingZeros().scale() > digits) {
            throw WhopError.invalid(
                    name + " is finer than " + currency + " allows (" + digits + " decimals): " + amount);
        }
        return amount.signum() == 0 ? zero(currency) : amount.setScale(digits);
    }

    /**
     * Nothing, with the currency's digits.
     *
     * @param currency lower case
     * @return as in 0.00
     */
    public static BigDecimal zero(String currency) {
        return BigDecimal.ZERO.setScale(digits(currency));
    }
}
