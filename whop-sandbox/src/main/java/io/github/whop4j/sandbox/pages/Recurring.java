package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.catalog.Sales;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.PromoCode;
import io.github.whop4j.sandbox.view.Period;
import io.github.whop4j.sandbox.view.Price;
import java.math.BigDecimal;
import java.time.Duration;

/** What a renewing plan costs after today, in words. */
final class Recurring {
    private static final BigDecimal MANY = BigDecimal.valueOf(1_000_000);

    private Recurring() {}

    /**
     * The sentence under the price.
     *
     * @param terms what is due today
     * @return empty for a plan that is paid once
     */
    static String text(Plan plan, Sales.Terms terms) {
        if (!plan.renews()) {
            return "";
        }
        Duration trial = terms.trial();
        if (trial != null) {
            return "Due today. After a trial of " + days(trial) + " " + later(plan, terms) + ".";
        }
        boolean both = plan.initialPrice().signum() > 0
                && plan.renewalPrice().signum() > 0
                && terms.discount().signum() == 0;
        String today = both
                ? ": " + show(plan.initialPrice(), plan) + " once and " + show(plan.renewalPrice(), plan)
                        + " for the first " + period(plan)
                : "";
        return "Due today" + today + ". Then " + later(plan, terms) + ".";
    }

    private static String later(Plan plan, Sales.Terms terms) {
        boolean trial = terms.trial() != null;
        int last = Period.installments(plan) - (trial ? 0 : 1);
        String end = last > 0 ? ", " + times(last) : "";
        Sales.Terms next = terms.renewal(plan, 2);
        PromoCode promo = next.promoCode();
        if (promo == null || promo.months().signum() == 0) {
            return show(next.total(), plan) + " every " + period(plan) + end;
        }
        int cheaper = promo.months().min(MANY).intValue() - (trial ? 0 : 1);
        return show(next.total(), plan) + " every " + period(plan) + ", " + times(cheaper) + ", and "
                + show(plan.renewalPrice(), plan) + " after that" + (end.isEmpty() ? "" : end + " in all");
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }

    private static String period(Plan plan) {
        Duration period = Period.of(plan);
        return period.toDays() == 1 ? "day" : days(period);
    }

    private static String days(Duration duration) {
        return duration.toDays() == 1 ? "1 day" : duration.toDays() + " days";
    }

    private static String show(BigDecimal amount, Plan plan) {
        return Price.show(amount, plan.currency());
    }
}
