package io.github.whop4j.marketplace.whop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Currency;
import io.github.whop4j.marketplace.money.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource({"25.0, usd, 2500", "0.05, usd, 5", "123.450, usd, 12345", "500, jpy, 500", "1.001, kwd, 1001"})
    void readsExactAmounts(BigDecimal major, String currency, long minor) {
        assertThat(Amounts.exact(major, Currency.of(currency)))
                .hasValueSatisfying(money -> assertThat(money.minorUnits()).isEqualTo(minor));
    }

    @ParameterizedTest
    @CsvSource({"1.005, usd", "0.5, jpy", "1.0, usdt", "1.0, whop_usd", "1.0, xau"})
    void readsNothingElse(BigDecimal major, String currency) {
        assertThat(Amounts.exact(major, Currency.of(currency))).isEmpty();
    }

    @Test
    void readsNothingWhereSomethingIsMissing() {
        assertThat(Amounts.exact(null, Currency.USD)).isEmpty();
        assertThat(Amounts.exact(BigDecimal.ONE, null)).isEmpty();
    }

    @Test
    void neverPromisesMoreThanCanBePaidOut() {
        java.util.Currency usd = Amounts.iso(Currency.USD).orElseThrow();
        assertThat(Amounts.payable(new BigDecimal("12.349"), usd)).isEqualTo(Money.usd(1_234));
        assertThat(Amounts.payable(new BigDecimal("-0.001"), usd)).isEqualTo(Money.usd(-1));
        assertThat(Amounts.payable(null, usd)).isEqualTo(Money.usd(0));
    }

    @Test
    void knowsWhatIsARealCurrency() {
        assertThat(Amounts.iso(Currency.of("eur"))).isPresent();
        assertThat(Amounts.iso(Currency.of("btc"))).isEmpty();
        assertThat(Amounts.iso(Currency.of("xau"))).isEmpty();
        assertThat(Amounts.iso(null)).isEmpty();
    }
}
