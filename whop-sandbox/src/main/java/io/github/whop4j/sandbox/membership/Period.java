package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.state.Plan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;

/** How long a plan's membership lasts before it renews. */
final class Period {
    private static final BigDecimal USUAL_DAYS = BigDecimal.valueOf(30);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(36_500);

    private Period() {}

    /** The plan's {@code billing_period} in days, 30 without one; bounded, so that a period always moves time on. */
    static Duration of(Plan plan) {
        BigDecimal days = Objects.requireNonNullElse(plan.settings().decimal("billing_period"), USUAL_DAYS);
        return Duration.ofDays(days.max(BigDecimal.ONE).min(MOST_DAYS).longValue());
    }
}
