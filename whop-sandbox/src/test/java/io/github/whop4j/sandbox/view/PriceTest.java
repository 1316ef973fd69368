package io.github.whop4j.sandbox.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {
    /** The same as {@code Intl.NumberFormat("en")} in a browser, so that pages and elements agree. */
    @ParameterizedTest
    @CsvSource({
        "1234.50, usd, '$1,234.50'",
        "2500, jpy, '¥2,500'",
        "1.500, kwd, KWD\u00a01.500",
        "-1.500, kwd, -KWD\u00a01.500",
        "1.50, cad, CA$1.50",
        "5.00, apples, 5.00 APPLES",
    })
    void writesMoneyAsBrowsersDo(BigDecimal amount, String currency, String written) {
        assertThat(Price.show(amount, currency)).isEqualTo(written);
    }
}
