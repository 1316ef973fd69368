package io.github.whop4j.sandbox.catalog;

import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Period;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What it costs to buy a plan. This is decided here and nowhere else. A plan paid once costs its initial price. One that
 * renews costs its first renewal price and the initial price on top of it. Where it begins with a trial, the purchase costs
 * the initial price alone: the first renewal price is charged when the trial is over.
 *
 * @param price what is due at once, in major units, before any promo code
 * @param trial how long the trial is that begins; null for none
 */
record FirstPurchase(BigDecimal price, @Nullable Duration trial) {
    /**
     * The purchase of a user. A trial is for a buyer who did not have the plan or its product before; the plan of an invoice
     * was made for it, so no one had it.
     *
     * @param userId who buys; null while that is not known: then a trial is not used up
     */
    static FirstPurchase of(State state, Plan plan, @Nullable String userId) {
        Duration trial = Period.trial(plan);
        return trial == null || (userId != null && hadBefore(state, plan, userId))
                ? new FirstPurchase(withoutTrial(plan.renews(), plan.initialPrice(), plan.renewalPrice()), null)
                : new FirstPurchase(plan.initialPrice(), trial);
    }

    /** What has to be paid at once where no trial comes first. */
    static BigDecimal withoutTrial(boolean renews, BigDecimal initialPrice, BigDecimal renewalPrice) {
        return renews ? initialPrice.add(renewalPrice) : initialPrice;
    }

    private static boolean hadBefore(State state, Plan plan, String userId) {
        boolean madeForInvoice = plan.madeFor() != null && plan.madeFor().startsWith("inv_");
        return !madeForInvoice
                && state.memberships().stream()
                        .anyMatch(earlier -> earlier.userId().equals(userId)
                                && earlier.companyId().equals(plan.companyId())
                                && (earlier.planId().equals(plan.id())
                                        || (plan.productId() != null
                                                && plan.productId().equals(earlier.productId()))));
    }
}
