package io.github.whop4j.gigflow.ui;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.problem.FieldErrors;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts as people write them, such as 25 or 25.00: read exactly, never rounded, never through floating point. */
public final class AmountText {
    /** No exponents, no separators of thousands, no comma that might mean either. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,12})?");

    private AmountText() {}

    /** The amount; empty, with the reason among the errors, if the text is none. */
    public static Optional<Money> read(FieldErrors errors, String field, @Nullable String text, Currency currency) {
        String given = text == null ? "" : text.strip();
        if (given.isEmpty()) {
            errors.add(field, "is empty");
            return Optional.empty();
        }
        if (!DECIMAL.matcher(given).matches()) {
            errors.add(field, "is not an amount; write it like 25.00");
            return Optional.empty();
        }
        try {
            return Optional.of(Money.ofDecimal(new BigDecimal(given), currency.getCurrencyCode()));
        } catch (IllegalArgumentException e) {
            errors.add(field, "has more than " + currency.getDefaultFractionDigits() + " decimals");
            return Optional.empty();
        }
    }

    /** A currency by its code in any case; empty, with the reason among the errors, if there is no such currency. */
    public static Optional<Currency> currency(FieldErrors errors, String field, String code) {
        try {
            Currency currency = Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
            if (currency.getDefaultFractionDigits() >= 0) {
                return Optional.of(currency);
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for a currency without a minor unit.
        }
        errors.add(field, "is not a currency; give its code, such as usd");
        return Optional.empty();
    }

    /** As an input field shows it: 25.00. */
    public static String of(Money amount) {
        return amount.toDecimal().toPlainString();
    }
}
