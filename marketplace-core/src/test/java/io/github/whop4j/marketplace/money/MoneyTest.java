package io.github.whop4j.marketplace.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({"25, usd, 2500, 25.00", "0.1, USD, 10, 0.10", "1200, jpy, 1200, 1200", "1.234, kwd, 1234, 1.234"})
    void keepsDecimalsExact(BigDecimal decimal, String currency, long minor, BigDecimal back) {
        Money money = Money.ofDecimal(decimal, currency);
        assertThat(money.minorUnits()).isEqualTo(minor);
        assertThat(money.toDecimal()).isEqualTo(back);
    }

    @Test
    void refusesFractionsOfAMinorUnit() {
        assertThatThrownBy(() -> Money.ofDecimal(new BigDecimal("0.001"), "usd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0.001 is not an exact amount of USD, which has 2 decimals. Round it first.");
    }

    @Test
    void refusesToMixCurrencies() {
        Money euro = new Money(Currency.getInstance("EUR"), 100);
        assertThatThrownBy(() -> Money.usd(100).plus(euro))
                .hasMessageContaining("USD")
                .hasMessageContaining("EUR");
        assertThatThrownBy(() -> Money.usd(100).compareTo(euro)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToOverflow() {
        assertThatThrownBy(() -> Money.usd(Long.MAX_VALUE).times(2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.usd(Long.MAX_VALUE).plus(Money.usd(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesWhatHasNoMinorUnit() {
        assertThatThrownBy(() -> new Money(Currency.getInstance("XAU"), 1)).hasMessageContaining("XAU");
    }
}
