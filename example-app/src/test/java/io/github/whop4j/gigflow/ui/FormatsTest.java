package io.github.whop4j.gigflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.seller.KycStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final Set<String> TONES = Set.of("brand", "success", "warning", "error", "neutral");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0      | $0.00
            5      | $0.05
            1000   | $10.00
            123450 | $1,234.50
            -250   | -$2.50
            """)
    void showsMoneyToTheCent(long cents, String text) {
        assertThat(MoneyFormat.of(Money.usd(cents))).isEqualTo(text);
    }

    @Test
    void knowsCurrenciesWithoutCents() {
        assertThat(MoneyFormat.of(Money.ofDecimal(new BigDecimal("1200"), "jpy")))
                .isEqualTo("¥1,200");
    }

    @Test
    void showsTimesInUtcAndSaysSo() {
        Instant at = Instant.parse("2026-03-05T23:30:00Z");

        assertThat(DateFormat.day(at)).isEqualTo("5 Mar 2026");
        assertThat(DateFormat.minute(at)).isEqualTo("5 Mar 2026, 23:30 UTC");
    }

    @ParameterizedTest
    @CsvSource({"Ann, A", "Ann Lee, AL", "ann marie lee, AL", "' 🙂 Face ', 🙂F"})
    void shortensNames(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
        assertThat(Initials.tint(name)).isBetween(1, 6);
    }

    @Test
    void hasWordsAndAColourForEveryState() {
        Set<StatusPill> pills = Stream.of(
                        Stream.of(OrderStatus.values()).map(StatusPill::of),
                        Stream.of(GigStatus.values()).map(StatusPill::of),
                        Stream.of(KycStatus.values()).map(StatusPill::of))
                .flatMap(pill -> pill)
                .collect(Collectors.toSet());

        assertThat(pills).allSatisfy(pill -> {
            assertThat(pill.text()).isNotBlank();
            assertThat(TONES).contains(pill.tone());
        });
        assertThat(StatusPill.of(OrderStatus.REFUNDED).text()).isEqualTo("Refunded");
    }
}
