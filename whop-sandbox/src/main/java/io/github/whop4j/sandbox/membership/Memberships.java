package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.catalog.Sales;
import io.github.whop4j.sandbox.commerce.BillingReason;
import io.github.whop4j.sandbox.commerce.Charging;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Index;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Membership.Standing;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Period;
import io.github.whop4j.sandbox.wallet.Customers;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How memberships begin and end. A successful first payment makes one, in the same change: a plan paid once gives it for good
 * (status completed) or until it expires, a renewing plan for a trial (trialing) or a period (active). What happens at the
 * end of a period is the business of {@link Renewals}.
 */
public final class Memberships {
    static final String PERIOD_END = "membership_period_end";

    private final State state;
    private final Charging charging;
    private final Webhooks webhooks;
    private final Customers customers;
    private final Sales sales;
    private final Index<Payment> payments;

    /**
     * Follows the payments.
     *
     * @param state where members and memberships are kept
     * @param charging what makes them
     * @param webhooks who is told
     */
    public Memberships(State state, Charging charging, Webhooks webhooks) {
        this.state = state;
        this.charging = charging;
        this.webhooks = webhooks;
        this.customers = new Customers(state);
        this.sales = new Sales(state);
        this.payments = state.payments().index(Payment::membershipId);
        charging.onPaid(this::grant);
    }

    /**
     * The membership of an id or a licence key, inside a read or a change.
     *
     * @param idOrKey {@code mem_…}, or a licence key
     * @return the membership, or null
     */
    public @Nullable Membership find(String idOrKey) {
        Membership byId = state.memberships().find(idOrKey);
        return byId != null
                ? byId
                : state.memberships().stream()
                        .filter(membership -> membership.licenseKey().equals(idOrKey))
                        .findFirst()
                        .orElse(null);
    }

    /**
     * Replaces the metadata.
     *
     * @param metadata what it becomes, or null for none
     * @return the membership as it is now
     */
    public Membership describe(Membership membership, @Nullable JsonObject metadata) {
        return state.store()
                .change(() -> state.memberships()
                        .put(membership.metadata(metadata, state.clock().instant())));
    }

    /** All payments of a membership, oldest first. */
    List<Payment> payments(Membership membership) {
        return payments.of(membership.id());
    }

    private void grant(Payment payment) {
        if (payment.purchase().billingReason().equals(BillingReason.SUBSCRIPTION_CYCLE)) {
            return;
        }
        Instant now = state.clock().instant();
        customers.join(payment.memberId(), payment.companyId(), payment.userId());
        Membership membership = state.memberships()
                .put(new Membership(
                        payment.membershipId(),
                        payment.companyId(),
                        payment.memberId(),
                        payment.userId(),
                        payment.planId(),
                        payment.productId(),
                        payment.checkoutConfigurationId(),
                        payment.currency(),
                        state.ids().next("license"),
                        payment.metadata(),
                        beginning(payment, state.plans().get(payment.planId()), now),
                        now,
                        now));
        awaitPeriodEnd(membership);
        Trials.awaitEnd(state, membership);
        tell("membership.activated", membership);
    }

    private Standing beginning(Payment payment, Plan plan, Instant now) {
        if (!plan.renews()) {
            Duration expiry = Period.expiry(plan);
            return expiry == null
                    ? new Standing("completed", false, null, false, null, null)
                    : new Standing("active", false, null, false, now, now.plus(expiry));
        }
        Duration trial = sales.trial(payment);
        return trial == null
                ? new Standing("active", false, null, false, now, now.plus(Period.of(plan)))
                : new Standing("trialing", false, null, false, now, now.plus(trial));
    }

    /** A timer finds out at its time what is to happen, and whether the end has moved meanwhile. */
    void awaitPeriodEnd(Membership membership) {
        Instant end = membership.standing().periodEnd();
        if (end != null) {
            state.timers().at(end, PERIOD_END, membership.id());
        }
    }

    /** When it was cancelled stays what it was, if that was before. What was still to be paid for it is called off. */
    Membership end(Membership membership) {
        Standing standing = membership.standing();
        Instant canceledAt =
                Objects.requireNonNullElse(standing.canceledAt(), state.clock().instant());
        return over(
                membership,
                new Standing("canceled", false, canceledAt, false, standing.periodStart(), standing.periodEnd()));
    }

    /** It lasted as long as it was to last. */
    Membership expire(Membership membership) {
        return over(membership, membership.standing().withStatus("expired"));
    }

    private Membership over(Membership membership, Standing standing) {
        Membership ended = put(membership, standing);
        payments(membership).stream().filter(Payment::voidable).forEach(charging::callOff);
        tell("membership.deactivated", ended);
        return ended;
    }

    Membership willEnd(Membership membership, Standing standing) {
        Membership changed = put(membership, standing);
        tell("membership.cancel_at_period_end_changed", changed);
        return changed;
    }

    Membership put(Membership membership, Standing standing) {
        return state.memberships()
                .put(membership.standing(standing, state.clock().instant()));
    }

    void tell(String type, Membership membership) {
        webhooks.emit(type, membership.companyId(), MembershipView.of(state, membership));
    }
}
