package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.catalog.Sales;
import io.github.whop4j.sandbox.commerce.BillingReason;
import io.github.whop4j.sandbox.commerce.Charging;
import io.github.whop4j.sandbox.commerce.Pricing;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Membership.Standing;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Plan;
import io.github.whop4j.sandbox.state.Purchase;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Period;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How memberships go on. At the end of a period the card the member left last is charged the renewal price, with billing
 * reason subscription_cycle; when it is paid, the next period begins where the last one ended. Time that jumped over several
 * periods charges each of them, in order. The promo code of the first purchase makes as many billing cycles cheaper as it
 * says.
 *
 * <p>As on Whop, a declined renewal makes the membership past due and is tried four times within six days: at once, and two,
 * four and six days after it was due. Then the payment is uncollectible and the membership is cancelled. Meanwhile it gives
 * access. A renewal that is voided is waived: the period begins unpaid.
 */
public final class Renewals {
    private static final String TRY_AGAIN = "renewal_try_again";
    private static final Duration BETWEEN_TRIES = Duration.ofDays(2);
    private static final int TRIES_AGAIN = 3;

    private final State state;
    private final Memberships memberships;
    private final Charging charging;
    private final PaymentMethods methods;
    private final Sales sales;

    /**
     * Follows the clock.
     *
     * @param state whose clock counts
     * @param memberships where they are kept
     * @param charging who tries the cards
     * @param methods who keeps them
     */
    public Renewals(State state, Memberships memberships, Charging charging, PaymentMethods methods) {
        this.state = state;
        this.memberships = memberships;
        this.charging = charging;
        this.methods = methods;
        this.sales = new Sales(state);
        charging.onPaid(payment -> whenRenewal(payment, this::paid));
        charging.onDeclined(payment -> whenRenewal(payment, this::declined));
        charging.onVoided(payment -> whenRenewal(payment, this::voided));
        state.timers()
                .on(Memberships.PERIOD_END, id -> periodEnds(state.memberships().get(id)));
        state.timers()
                .on(
                        Trials.ENDS_SOON,
                        id -> Trials.endsSoon(
                                state, memberships, state.memberships().get(id)));
        state.timers().on(TRY_AGAIN, this::tryAgain);
    }

    private void periodEnds(Membership membership) {
        Standing standing = membership.standing();
        if (!standing.going() || standing.status().equals("past_due")) {
            return;
        }
        Instant end = Objects.requireNonNull(standing.periodEnd(), "what goes on has periods");
        if (end.isAfter(state.clock().instant())) {
            memberships.awaitPeriodEnd(membership);
        } else if (standing.cancelAtPeriodEnd()) {
            memberships.end(membership);
        } else if (!state.plans().get(membership.planId()).renews()) {
            memberships.expire(membership);
        } else if (!standing.paymentCollectionPaused() && due(membership) == null) {
            renew(membership, end);
        }
    }

    /** Charges a period that begins at a time, or begins it at once where a renewal is free. */
    Membership renew(Membership membership, Instant start) {
        Plan plan = state.plans().get(membership.planId());
        if (plan.renewalPrice().signum() == 0) {
            return begin(membership, start);
        }
        int cycle = 1 + memberships.payments(membership).size();
        Sales.Terms terms = sales.renewal(membership, plan, cycle);
        Purchase purchase = new Purchase(
                null,
                membership.companyId(),
                plan.id(),
                membership.productId(),
                membership.userId(),
                membership.memberId(),
                membership.id(),
                BillingReason.SUBSCRIPTION_CYCLE,
                membership.metadata(),
                start,
                terms.promoCode() == null ? null : terms.promoCode().id(),
                terms.promoCode() == null ? null : terms.price());
        Payment payment = charging.begin(Payment.begun(
                state.ids().next("pay"),
                purchase,
                Pricing.split(state, plan, terms.total()),
                state.clock().instant()));
        tryOn(payment, start);
        return state.memberships().get(membership.id());
    }

    /** What a resumed membership takes up again; a renewal that was declined is tried again, one at its bank is waited for. */
    Membership takeUp(Membership membership) {
        Payment open = due(membership);
        if (open == null) {
            return goOn(membership);
        }
        if (open.retryable()) {
            tryOn(open, state.clock().instant());
        }
        Membership tried = state.memberships().get(membership.id());
        boolean paused = tried.standing().status().equals("active")
                && tried.standing().periodOver(state.clock().instant());
        return paused ? goOn(tried) : tried;
    }

    /** Billing resumes with the next cycle: the one under way, which was paused, is not paid. */
    private Membership goOn(Membership membership) {
        Duration period = Period.of(state.plans().get(membership.planId()));
        Instant end = Objects.requireNonNull(membership.standing().periodEnd(), "of what was paused");
        long over = Duration.between(end, state.clock().instant()).dividedBy(period);
        return period(membership, end.plus(period.multipliedBy(over)), period);
    }

    /** Calls off what is past due. */
    Membership waive(Membership membership) {
        Payment open = due(membership);
        if (open != null) {
            charging.callOff(open);
        }
        return state.memberships().get(membership.id());
    }

    /** The renewal under way, if there is one. */
    private @Nullable Payment due(Membership membership) {
        return memberships.payments(membership).stream()
                .filter(payment -> payment.purchase().periodStart() != null && payment.voidable())
                .findFirst()
                .orElse(null);
    }

    private void tryOn(Payment payment, Instant planned) {
        Instant next = nextTry(start(payment), planned);
        Payment tried = charging.charge(payment, methods.latest(payment.memberId()), "past_due", next);
        if (!tried.status().equals("open")) {
            return;
        }
        if (next == null) {
            charging.giveUp(tried);
            memberships.end(state.memberships().get(tried.membershipId()));
        } else {
            state.timers().at(next, TRY_AGAIN, reference(tried.id(), next));
        }
    }

    private static @Nullable Instant nextTry(Instant due, Instant after) {
        return Stream.iterate(due.plus(BETWEEN_TRIES), moment -> moment.plus(BETWEEN_TRIES))
                .limit(TRIES_AGAIN)
                .filter(moment -> moment.isAfter(after))
                .findFirst()
                .orElse(null);
    }

    /** Only the try that is planned now: another may have been made, by the seller or after a pause. */
    private void tryAgain(String reference) {
        Payment payment = state.payments().get(reference.substring(0, reference.indexOf('@')));
        Instant planned = payment.progress().nextAttemptAt();
        Standing standing = state.memberships().get(payment.membershipId()).standing();
        if (payment.status().equals("open")
                && planned != null
                && reference.equals(reference(payment.id(), planned))
                && !standing.paymentCollectionPaused()) {
            tryOn(payment, planned);
        }
    }

    private static String reference(String paymentId, Instant planned) {
        return paymentId + '@' + planned;
    }

    private void paid(Payment payment, Membership membership) {
        if (membership.standing().going()) {
            begin(membership, start(payment));
        }
    }

    private void declined(Payment payment, Membership membership) {
        if (membership.standing().going()) {
            memberships.put(membership, membership.standing().withStatus("past_due"));
        }
    }

    /** What is over stays over; what is paused waits for its resumption. */
    private void voided(Payment payment, Membership membership) {
        Standing standing = membership.standing();
        if (standing.going() && standing.paymentCollectionPaused()) {
            memberships.put(membership, standing.withStatus("active"));
        } else if (standing.going()) {
            begin(membership, start(payment));
        }
    }

    /** Begins a period, unless everything that was to be paid is paid: then it is there for good. */
    private Membership begin(Membership membership, Instant start) {
        Plan plan = state.plans().get(membership.planId());
        int installments = Period.installments(plan);
        if (installments > 0 && paidPayments(membership) >= installments) {
            return memberships.put(membership, new Standing("completed", false, null, false, null, null));
        }
        return period(membership, start, Period.of(plan));
    }

    private Membership period(Membership membership, Instant start, Duration period) {
        Standing standing = membership.standing();
        Membership renewed = memberships.put(
                membership,
                new Standing(
                        "active",
                        standing.cancelAtPeriodEnd(),
                        standing.canceledAt(),
                        standing.paymentCollectionPaused(),
                        start,
                        start.plus(period)));
        memberships.awaitPeriodEnd(renewed);
        return renewed;
    }

    /** Installments that were paid; the purchase of a trial is none. */
    private long paidPayments(Membership membership) {
        return memberships.payments(membership).stream()
                .filter(payment -> payment.paidAt() != null
                        && payment.split().total().signum() > 0
                        && sales.trial(payment) == null)
                .count();
    }

    private void whenRenewal(Payment payment, RenewalStep step) {
        if (payment.purchase().billingReason().equals(BillingReason.SUBSCRIPTION_CYCLE)) {
            step.go(payment, state.memberships().get(payment.membershipId()));
        }
    }

    private static Instant start(Payment renewal) {
        return Objects.requireNonNull(renewal.purchase().periodStart(), "of every renewal");
    }

    private interface RenewalStep {
        void go(Payment payment, Membership membership);
    }
}
