package io.github.whop4j.marketplace.money;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/**
 * An exact amount of one currency, in its minor unit. Decimals exist only at the edge ({@link #ofDecimal},
 * {@link #toDecimal}); arithmetic that would overflow or mix currencies throws.
 *
 * @param currency an ISO 4217 currency
 * @param minorUnits cents for US dollars, whole yen for Japanese yen
 */
public record Money(Currency currency, long minorUnits) implements Comparable<Money> {
    private static final Currency USD = Currency.getInstance("USD");

    /**
     * Refuses a currency without a minor unit, such as gold.
     *
     * @param currency an ISO 4217 currency
     * @param minorUnits possibly negative
     */
    public Money {
        Objects.requireNonNull(currency, "currency");
        if (currency.getDefaultFractionDigits() < 0) {
            throw new IllegalArgumentException(
                    currency + " has no minor unit and cannot be paid in. Use a currency of ISO 4217.");
        }
    }

    /**
     * US dollars.
     *
     * @param cents hundredths of a dollar
     * @return the amount
     */
    public static Money usd(long cents) {
        return new Money(USD, cents);
    }

    /**
     * An amount as Whop writes it: decimal major units.
     *
     * @param major such as 25.00
     * @param currency its ISO code in any case, such as {@code usd}
     * @return the exact amount
     * @throws IllegalArgumentException if the currency is unknown or the amount has more decimals than it has
     */
    public static Money ofDecimal(BigDecimal major, String currency) {
        Currency known = Currency.getInstance(currency.toUpperCase(Locale.ROOT));
        int digits = Math.max(known.getDefaultFractionDigits(), 0);
        try {
            return new Money(known, major.movePointRight(digits).longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    major.toPlainString() + " is not an exact amount of " + known + ", which has " + digits
                            + " decimals. Round it first.",
                    e);
        }
    }

    /**
     * Decimal major units with the currency's number of decimals.
     *
     * @return such as 25.00
     */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
    }

    /**
     * The currency as Whop writes it.
     *
     * @return the ISO code in lower case
     */
    public String currencyCode() {
        return currency.getCurrencyCode().toLowerCase(Locale.ROOT);
    }

    /**
     * A sum.
     *
     * @param other the same currency
     * @return this and the other
     */
    public Money plus(Money other) {
        return new Money(currency, Math.addExact(minorUnits, same(other).minorUnits));
    }

    /**
     * A difference.
     *
     * @param other the same currency
     * @return this less the other, possibly negative
     */
    public Money minus(Money other) {
        return new Money(currency, Math.subtractExact(minorUnits, same(other).minorUnits));
    }

    /**
     * A multiple.
     *
     * @param quantity how many
     * @return this so many times
     */
    public Money times(long quantity) {
        return new Money(currency, Math.multiplyExact(minorUnits, quantity));
    }

    /**
     * Whether there is anything.
     *
     * @return true above zero
     */
    public boolean isPositive() {
        return minorUnits > 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minorUnits, same(other).minorUnits);
    }

    /** Such as {@code 25.00 USD}; for logs and messages, not for pages. */
    @Override
    public String toString() {
        return toDecimal().toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Amounts in " + currency + " and " + other.currency + " cannot be combined.");
        }
        return other;
    }
}
