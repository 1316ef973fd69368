package io.github.whop4j.sandbox.pages;

import java.math.BigDecimal;

/** Amounts on pages: what {@link io.github.whop4j.sandbox.view.Price} says, for those who show them. */
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
        return io.github.whop4j.sandbox.view.Price.show(amount, currency);
    }
}
