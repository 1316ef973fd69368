package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.commerce.Payments;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Member;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Membership.Standing;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How memberships begin, go on and end by themselves. A successful payment makes one, in the same change: a plan paid once
 * gives it for good (status completed), a renewing plan for a period (active). Renewals move the period on; they charge
 * nothing.
 */
public final class Memberships {
    private static final String PERIOD_END = "membership_period_end";

    private final State state;
    private final Webhooks webhooks;

    /**
     * Follows the payments.
     *
     * @param state where members and memberships are kept
     * @param payments what makes them
     * @param webhooks who is told
     */
    public Memberships(State state, Payments payments, Webhooks webhooks) {
        this.state = state;
        this.webhooks = webhooks;
        payments.onPaid(this::grant);
        state.timers().on(PERIOD_END, id -> periodEnds(state.memberships().get(id)));
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
     * @param membership the membership
     * @param metadata what it becomes, or null for none
     * @return the membership as it is now
     */
    public Membership describe(Membership membership, @Nullable JsonObject metadata) {
        return state.store()
                .change(() -> state.memberships()
                        .put(membership.metadata(metadata, state.clock().instant())));
    }

    private void grant(Payment payment) {
        Instant now = state.clock().instant();
        if (state.members().find(payment.memberId()) == null) {
            state.members().put(new Member(payment.memberId(), payment.companyId(), payment.userId(), now));
        }
        Plan plan = state.plans().get(payment.planId());
        Standing standing = plan.planType().equals("renewal")
                ? new Standing("active", false, null, false, now, now.plus(Period.of(plan)))
                : new Standing("completed", false, null, false, null, null);
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
                        standing,
                        now,
                        now));
        awaitPeriodEnd(membership);
        tell("membership.activated", membership);
    }

    /** One timer per membership: it finds out at its time what is to happen, and whether the end has moved meanwhile. */
    private void awaitPeriodEnd(Membership membership) {
        Instant end = membership.standing().periodEnd();
        if (end != null) {
            state.timers().after(Duration.between(state.clock().instant(), end), PERIOD_END, membership.id());
        }
    }

    private void periodEnds(Membership membership) {
        Standing standing = membership.standing();
        if (!standing.status().equals("active")) {
            return;
        }
        Instant end = Objects.requireNonNull(standing.periodEnd(), "only renewing memberships are active");
        if (end.isAfter(state.clock().instant())) {
            awaitPeriodEnd(membership);
        } else if (standing.cancelAtPeriodEnd()) {
            end(membership);
        } else if (!standing.paymentCollectionPaused()) {
            renew(membership, end);
        }
    }

    /** Begins the period after the one that ended; time can jump over several at once. */
    Membership renew(Membership membership, Instant ended) {
        Instant now = state.clock().instant();
        Duration length = Period.of(state.plans().get(membership.planId()));
        Instant start = ended;
        while (!start.plus(length).isAfter(now)) {
            start = start.plus(length);
        }
        Standing standing = membership.standing();
        Membership renewed = put(
                membership,
                new Standing(
                        "active",
                        standing.cancelAtPeriodEnd(),
                        standing.canceledAt(),
                        standing.paymentCollectionPaused(),
                        start,
                        start.plus(length)));
        awaitPeriodEnd(renewed);
        return renewed;
    }

    /** When it was cancelled stays what it was, if that was before. */
    Membership end(Membership membership) {
        Standing standing = membership.standing();
        Instant canceledAt =
                Objects.requireNonNullElse(standing.canceledAt(), state.clock().instant());
        Membership ended = put(
                membership,
                new Standing("canceled", false, canceledAt, false, standing.periodStart(), standing.periodEnd()));
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

    private void tell(String type, Membership membership) {
        webhooks.emit(type, membership.companyId(), MembershipView.of(state, membership));
    }
}
