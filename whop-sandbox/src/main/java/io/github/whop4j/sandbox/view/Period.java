package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.state.Plan;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long a plan's memberships last before something happens. */
public final class Period {
    private static final BigDecimal USUAL_DAYS = BigDecimal.valueOf(30);
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(36_500);

    private Period() {}

    /**
     * The plan's {@code billing_period}; bounded, so that a period always moves time on.
     *
     * @param plan one that renews
     * @return whole days, 30 where the plan does not say
     */
    public static Duration of(Plan plan) {
        return days(Objects.requireNonNullElse(plan.settings().decimal("billing_period"), USUAL_DAYS));
    }

    /**
     * The plan's {@code trial_period_days} before its first renewal.
     *
     * @param plan any plan
     * @return whole days; null for a plan that has no trial or does not renew
     */
    public static @Nullable Duration trial(Plan plan) {
        return plan.renews() ? optional(plan, "trial_period_days") : null;
    }

    /**
     * The same as a number, as the API shows it.
     *
     * @param plan any plan
     * @return whole days; null for a plan that has no trial or does not renew
     */
    public static @Nullable Long trialDays(Plan plan) {
        Duration trial = trial(plan);
        return trial == null ? null : trial.toDays();
    }

    /**
     * The plan's {@code expiration_days}, after which a membership paid once is over.
     *
     * @param plan one that does not renew
     * @return whole days; null when it is for good
     */
    public static @Nullable Duration expiry(Plan plan) {
        return optional(plan, "expiration_days");
    }

    /**
     * The plan's {@code split_pay_required_payments}, after which nothing more is charged.
     *
     * @param plan one that renews
     * @return how many; 0 when there is no such end
     */
    public static int installments(Plan plan) {
        BigDecimal number = plan.settings().decimal("split_pay_required_payments");
        return number == null ? 0 : number.min(MOST_DAYS).intValue();
    }

    private static @Nullable Duration optional(Plan plan, String name) {
        BigDecimal days = plan.settings().decimal(name);
        return days == null || days.signum() <= 0 ? null : days(days);
    }

    private static Duration days(BigDecimal days) {
        return Duration.ofDays(days.max(BigDecimal.ONE).min(MOST_DAYS).longValue());
    }
}
