package io.github.whop4j.marketplace.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An average of reviews.
 *
 * @param count how many reviews
 * @param average 1.0 to 5.0 with one decimal, half up; null when there are none
 */
public record Rating(int count, @Nullable BigDecimal average) {
    /**
     * The average of whole stars.
     *
     * @param count how many reviews
     * @param sum their stars together
     * @return rounded half up to one decimal
     */
    public static Rating of(int count, long sum) {
        return new Rating(
                count,
                count == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP));
    }
}
