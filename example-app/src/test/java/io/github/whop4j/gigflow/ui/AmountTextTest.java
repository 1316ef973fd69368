package io.github.whop4j.gigflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.problem.FieldErrors;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
    @ParameterizedTest
    @CsvSource({
        "25, usd, 2500", "25.0, usd, 2500", "25.00, usd, 2500", "' 1.1 ', usd, 110", "0.01, usd, 1",
        "25.000000, usd, 2500", "-1, usd, -100", "999999999999.99, usd, 99999999999999", "500, jpy, 500",
                "1.234, kwd, 1234",
    })
    void readsEveryDigit(String text, String currency, long minorUnits) {
        Currency known =
                AmountText.currency(new FieldErrors(), "currency", currency).orElseThrow();

        assertThat(AmountText.read(new FieldErrors(), "amount", text, known).map(Money::minorUnits))
                .contains(minorUnits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1e9",
                "1E2",
                "0x1",
                "1,50",
                "1 000",
                "1.",
                ".5",
                "+1",
                "--1",
                "NaN",
                "٣",
                "0.001",
                "1.005",
                "1234567890123"
            })
    void refusesEverythingElse(String text) {
        assertThat(AmountText.read(new FieldErrors(), "amount", text, Currency.getInstance("USD")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dollars", "xyz", "xau", "us"})
    void knowsOnlyCurrenciesPeopleArePaidIn(String code) {
        assertThat(AmountText.currency(new FieldErrors(), "currency", code)).isEqualTo(Optional.empty());
    }
}
