package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.Currency;
import io.github.whop4j.marketplace.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whop's decimals as money. Whop also counts in tokens such as {@code usdt}, which no marketplace here trades in. */
final class Amounts {
    private Amounts() {}

    /** Empty unless it is an exact amount of a real currency. */
    static Optional<Money> exact(@Nullable BigDecimal major, @Nullable Currency currency) {
        if (major == null || currency == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.ofDecimal(major, currency.value()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Rounded down to what can be paid out. */
    static Money payable(@Nullable BigDecimal major, java.util.Currency currency) {
        BigDecimal whole = (major == null ? BigDecimal.ZERO : major)
                .setScale(currency.getDefaultFractionDigits(), RoundingMode.FLOOR);
        return Money.ofDecimal(whole, currency.getCurrencyCode());
    }

    /** The ISO currency behind Whop's word for it. */
    static Optional<java.util.Currency> iso(@Nullable Currency currency) {
        if (currency == null) {
            return Optional.empty();
        }
        try {
            java.util.Currency iso =
                    java.util.Currency.getInstance(currency.value().toUpperCase(Locale.ROOT));
            return iso.getDefaultFractionDigits() < 0 ? Optional.empty() : Optional.of(iso);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
