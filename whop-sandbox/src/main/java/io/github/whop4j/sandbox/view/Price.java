package io.github.whop4j.sandbox.view;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts as people read them. */
public final class Price {
    private Price() {}

    /**
     * {@code $1,234.50}, {@code ¥500}; the code stands after the number for what ISO 4217 does not know.
     *
     * @param amount in major units; its digits are shown as they are
     * @param currency lower case, as on the wire
     * @return the text
     */
    public static String show(BigDecimal amount, String currency) {
        String code = currency.toUpperCase(Locale.ROOT);
        try {
            NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
            format.setCurrency(Currency.getInstance(code));
            format.setMinimumFractionDigits(amount.scale());
            format.setMaximumFractionDigits(amount.scale());
            // As browsers write it: KWD 1.500, but CA$1.50.
            return format.format(amount).replaceFirst("^(-?" + code + ")(?=\\d)", "$1\u00a0");
        } catch (IllegalArgumentException notInIso4217) {
            return amount.toPlainString() + " " + code;
        }
    }
}
