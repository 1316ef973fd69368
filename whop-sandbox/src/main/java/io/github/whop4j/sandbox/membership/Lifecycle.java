package io.github.whop4j.sandbox.membership;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Membership.Standing;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a seller can do to a membership. Each move answers it as it is then, or refuses and changes nothing. */
public final class Lifecycle {
    private static final BigDecimal MOST_FREE_DAYS = BigDecimal.valueOf(1095);

    private final State state;
    private final Memberships memberships;
    private final Renewals renewals;

    /**
     * Prepares the moves.
     *
     * @param state whose clock counts
     * @param memberships where they are kept
     * @param renewals what charges them
     */
    public Lifecycle(State state, Memberships memberships, Renewals renewals) {
        this.state = state;
        this.memberships = memberships;
        this.renewals = renewals;
    }

    /**
     * Ends it now, takes away the access and sends {@code membership.deactivated}.
     *
     * @param membership a live one
     * @return it, cancelled
     * @throws WhopError 400 when it is cancelled already
     */
    public Membership cancelNow(Membership membership) {
        refuseCanceled(membership);
        return memberships.end(membership);
    }

    /**
     * Lets it end where it would renew; sends {@code membership.cancel_at_period_end_changed}. One whose period is over, being
     * paused or past due, ends at once.
     *
     * @param membership a renewing one
     * @return it, about to end
     * @throws WhopError 400 when it never renews, is cancelled or about to end already
     */
    public Membership cancelAtPeriodEnd(Membership membership) {
        Standing standing = renewing(membership, "cancelled at the period's end; use the cancellation_mode immediate");
        if (standing.cancelAtPeriodEnd()) {
            throw WhopError.invalid(membership.id() + " is to end with its period already.");
        }
        return standing.periodOver(now())
                ? memberships.end(membership)
                : memberships.willEnd(membership, changed(standing, true, now(), standing.paymentCollectionPaused()));
    }

    /**
     * Takes {@link #cancelAtPeriodEnd} back; sends {@code membership.cancel_at_period_end_changed}.
     *
     * @param membership one about to end
     * @return it, renewing again
     * @throws WhopError 400 when it is not about to end
     */
    public Membership uncancel(Membership membership) {
        refuseCanceled(membership);
        Standing standing = membership.standing();
        if (!standing.cancelAtPeriodEnd()) {
            throw WhopError.invalid(membership.id() + " is not to end: there is nothing to take back.");
        }
        return memberships.willEnd(membership, changed(standing, false, null, standing.paymentCollectionPaused()));
    }

    /**
     * Stops its renewals; access stays. What is past due is not tried again meanwhile.
     *
     * @param membership a renewing one
     * @param voidPayments whether what is past due is never to be paid
     * @return it, paused
     * @throws WhopError 400 when it never renews, is cancelled or paused already
     */
    public Membership pause(Membership membership, boolean voidPayments) {
        Standing standing = renewing(membership, "paused");
        if (standing.paymentCollectionPaused()) {
            throw WhopError.invalid(membership.id() + " is paused already.");
        }
        Membership paused = memberships.put(
                membership, changed(standing, standing.cancelAtPeriodEnd(), standing.canceledAt(), true));
        return voidPayments ? renewals.waive(paused) : paused;
    }

    /**
     * Lets it renew again. When its period ended meanwhile, it is charged when the one that is under way ends: the rhythm stays.
     * What was past due before is tried again at once.
     *
     * @param membership a paused one
     * @return it, renewing again
     * @throws WhopError 400 when it is not paused
     */
    public Membership resume(Membership membership) {
        refuseCanceled(membership);
        Standing standing = membership.standing();
        if (!standing.paymentCollectionPaused()) {
            throw WhopError.invalid(membership.id() + " is not paused.");
        }
        Membership resumed = memberships.put(
                membership, changed(standing, standing.cancelAtPeriodEnd(), standing.canceledAt(), false));
        return standing.periodOver(now()) ? renewals.takeUp(resumed) : resumed;
    }

    /**
     * Moves the end of the period or trial, or of all where it expires.
     *
     * @param membership one that renews or expires
     * @param days 1 to 1095
     * @return it, ending later
     * @throws WhopError 400 for other numbers, or when it is for good, cancelled, or past due or paused with its period over
     */
    public Membership addFreeDays(Membership membership, BigDecimal days) {
        if (days.compareTo(BigDecimal.ONE) < 0 || days.compareTo(MOST_FREE_DAYS) > 0) {
            throw WhopError.invalid("free_days must be between 1 and " + MOST_FREE_DAYS + ", not " + days + ".");
        }
        refuseCanceled(membership);
        Standing standing = membership.standing();
        Instant end = standing.periodEnd();
        if (end == null) {
            throw WhopError.invalid(membership.id() + " is for good, so it cannot be given free days.");
        }
        if (standing.periodOver(now())) {
            throw WhopError.invalid(membership.id()
                    + (standing.paymentCollectionPaused()
                            ? " is paused and its period is over. Resume it first."
                            : " is past due. Its renewal has to be paid or voided first."));
        }
        return memberships.put(
                membership,
                new Standing(
                        standing.status(),
                        standing.cancelAtPeriodEnd(),
                        standing.canceledAt(),
                        standing.paymentCollectionPaused(),
                        standing.periodStart(),
                        end.plus(Duration.ofDays(days.longValue()))));
    }

    private Instant now() {
        return state.clock().instant();
    }

    private static Standing changed(
            Standing standing, boolean cancelAtPeriodEnd, @Nullable Instant canceledAt, boolean paused) {
        return new Standing(
                standing.status(), cancelAtPeriodEnd, canceledAt, paused, standing.periodStart(), standing.periodEnd());
    }

    private Standing renewing(Membership membership, String move) {
        refuseCanceled(membership);
        if (membership.standing().periodEnd() == null
                || !state.plans().get(membership.planId()).renews()) {
            throw WhopError.invalid(membership.id() + " never renews, so it cannot be " + move + ".");
        }
        return membership.standing();
    }

    private static void refuseCanceled(Membership membership) {
        String status = membership.standing().status();
        if (status.equals("canceled") || status.equals("expired")) {
            throw WhopError.invalid(membership.id() + (status.equals("canceled") ? " is cancelled." : " has expired."));
        }
    }
}
