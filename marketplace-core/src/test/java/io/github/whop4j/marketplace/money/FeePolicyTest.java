package io.github.whop4j.marketplace.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeePolicyTest {
    private static final FeePolicy TEN_PERCENT = new FeePolicy(1000);

    @ParameterizedTest
    @CsvSource({"5.00, 0.50", "9.99, 1.00", "123.45, 12.35", "0.05, 0.01"})
    void takesTenPercentHalfUpToTheCent(BigDecimal total, BigDecimal fee) {
        assertThat(TEN_PERCENT.feeOn(Money.ofDecimal(total, "usd")).toDecimal()).isEqualTo(fee);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001})
    void refusesAShareBelowNothingOrAboveEverything(int basisPoints) {
        assertThatThrownBy(() -> new FeePolicy(basisPoints))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 10000");
    }

    @Test
    void leavesSomethingForBothSidesWhateverTheShare() {
        long seed = 20261121;
        Random random = new Random(seed);
        for (int round = 0; round < 100_000; round++) {
            Money total = Money.usd(2 + (random.nextLong() >>> (1 + random.nextInt(62))));
            Money fee = new FeePolicy(random.nextInt(10_001)).feeOn(total);
            assertThat(fee.isPositive() && fee.compareTo(total) < 0)
                    .as("seed %d round %d: fee %s of %s", seed, round, fee, total)
                    .isTrue();
        }
    }

    @Test
    void refusesATotalThatCannotBeShared() {
        assertThatThrownBy(() -> TEN_PERCENT.feeOn(Money.usd(1))).hasMessageContaining("0.01 USD");
    }
}
