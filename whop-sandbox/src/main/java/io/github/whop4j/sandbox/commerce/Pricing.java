package io.github.whop4j.sandbox.commerce;

import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.ledger.WhopFee;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who gets what of a price. The parent company takes the plan's application fee, as long as there is as much. */
public final class Pricing {
    private Pricing() {}

    /**
     * Divides a price, inside a change.
     *
     * @param state where ids come from
     * @param total what the buyer pays, initial or renewal price
     * @return the split
     */
    public static Payment.Split split(State state, Plan plan, BigDecimal total) {
        return split(
                plan,
                total,
                plan.applicationFeeAmount() == null ? null : state.ids().next("apfee"));
    }

    /**
     * Divides a price that is asked for again.
     *
     * @param total what the buyer pays now
     * @param before the earlier split, whose application fee it goes on being
     * @return the split
     */
    static Payment.Split split(Plan plan, BigDecimal total, Payment.Split before) {
        return split(plan, total, before.applicationFeeId());
    }

    private static Payment.Split split(Plan plan, BigDecimal total, @Nullable String applicationFeeId) {
        BigDecimal fee = Objects.requireNonNullElse(plan.applicationFeeAmount(), Currencies.zero(plan.currency()))
                .min(total);
        return new Payment.Split(
                plan.currency(), total, fee, applicationFeeId, WhopFee.of(total, fee, plan.currency()));
    }
}
