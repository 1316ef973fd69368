package io.github.whop4j.marketplace.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {
    @ParameterizedTest
    @CsvSource({"1, 5, 5.0", "3, 13, 4.3", "3, 14, 4.7", "4, 17, 4.3", "20, 81, 4.1", "20, 83, 4.2", "7, 7, 1.0"})
    void roundsHalfUpToOneDecimal(int count, long stars, String average) {
        assertThat(Rating.of(count, stars).average()).isEqualTo(average);
    }

    @Test
    void hasNoAverageWithoutReviews() {
        assertThat(Rating.of(0, 0).average()).isNull();
    }
}
