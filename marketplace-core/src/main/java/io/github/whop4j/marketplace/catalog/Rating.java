package io.github.whop4j.marketplace.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An average of reviews.
 *
 * @param count how many reviews
 * @param average 1.0 to 5.0 with one decimal, half up; null when there are none
 */
public record Rating(int count, @Nullable BigDecimal average) {}
