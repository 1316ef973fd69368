package io.github.whop4j.gigflow.ui;

import io.github.whop4j.marketplace.money.Money;
import java.text.NumberFormat;
import java.util.Locale;

/** Money for people: $1,234.50. The only place where pages turn money into text. */
public final class MoneyFormat {
    private MoneyFormat() {}

    public static String of(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(money.currency().getDefaultFractionDigits());
        format.setMaximumFractionDigits(money.currency().getDefaultFractionDigits());
        return format.format(money.toDecimal());
    }
}
