package io.github.whop4j.gigflow.gig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.review.Review;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatingBarsTest {
    @Test
    void averagesToOneDecimalAndRoundsPercentsHalfUp() {
        RatingBars bars = bars(5, 5, 4);

        assertThat(bars.rating().average()).isEqualByComparingTo("4.7");
        assertThat(bars.rating().count()).isEqualTo(3);
        assertThat(percents(bars)).containsExactly(67, 33, 0, 0, 0);
    }

    @Test
    void roundsAHalfUp() {
        assertThat(percents(bars(5, 4, 4, 4, 4, 4, 4, 4))).containsExactly(13, 88, 0, 0, 0);
        assertThat(bars(5, 4, 4, 4).rating().average()).isEqualByComparingTo("4.3");
    }

    @Test
    void hasNoAverageWithoutReviews() {
        assertThat(bars().rating().average()).isNull();
        assertThat(percents(bars())).containsOnly(0);
    }

    private static RatingBars bars(int... ratings) {
        List<Review> reviews = IntStream.of(ratings)
                .mapToObj(rating -> new Review(new UUID(1, rating), "Bea", rating, "", Instant.EPOCH))
                .toList();
        return RatingBars.of(reviews);
    }

    private static List<Integer> percents(RatingBars bars) {
        return bars.bars().stream().map(RatingBars.Bar::percent).toList();
    }
}
