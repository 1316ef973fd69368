package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutStore;
import io.github.whop4j.marketplace.problem.ConflictException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The one function that makes a payment true here, for every caller: the browser's return, a webhook, the poller, the
 * sweep, a refund.
 *
 * <p>It reads our row, then asks Whop, then writes under the condition that the row is still as it was read. So of two
 * answers the older one never stays, events may come twice and in any order, and of fifty callers one writes and the
 * others find that nothing is left to do. Payment, checkout, order, history and notifications are one transaction: a
 * process that dies before its commit has done nothing, and one that dies after it has done everything.
 */
final class PaymentReconciler {
    static final Actor SELF = Actor.system("payments");
    private static final int ATTEMPTS = 20;

    private final Transactions transactions;
    private final CheckoutStore checkouts;
    private final PaymentStore payments;
    private final PaymentEffects effects;
    private final PaymentGateway whop;
    private final Clock clock;

    PaymentReconciler(
            Transactions transactions,
            CheckoutStore checkouts,
            PaymentStore payments,
            PaymentEffects effects,
            PaymentGateway whop,
            Clock clock) {
        this.transactions = transactions;
        this.checkouts = checkouts;
        this.payments = payments;
        this.effects = effects;
        this.whop = whop;
        this.clock = clock;
    }

    /** What became of it. */
    enum Result {
        /** It is one of ours and true here now. */
        TRUE_HERE,
        /** Whop knows it, and it is none of ours. */
        FOREIGN,
        /** Whop does not know it. */
        UNKNOWN
    }

    /** Where a payment belongs and what became of it. */
    record Outcome(Result result, Optional<UUID> checkoutId) {
        private static final Outcome UNKNOWN = new Outcome(Result.UNKNOWN, Optional.empty());
        private static final Outcome FOREIGN = new Outcome(Result.FOREIGN, Optional.empty());

        private static Outcome trueHere(UUID checkoutId) {
            return new Outcome(Result.TRUE_HERE, Optional.of(checkoutId));
        }
    }

    Outcome reconcile(String paymentId) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Payment> before = transactions.as(SELF, () -> payments.find(paymentId));
            Optional<PaymentSnapshot> snapshot = whop.retrieve(paymentId);
            if (snapshot.isEmpty()) {
                return Outcome.UNKNOWN;
            }
            try {
                return transactions.as(SELF, () -> settle(before, snapshot.get()));
            } catch (PaymentChangedException e) {
                // The winner has committed. If it read the same as we did, it has done the same as we would.
                Optional<Payment> winner = transactions.as(SELF, () -> payments.find(paymentId));
                if (winner.filter(row -> row.matches(snapshot.get())).isPresent()) {
                    return Outcome.trueHere(winner.get().checkoutId());
                }
            }
        }
        throw new ConflictException("busy", "This payment is being looked at by many at once; try again in a moment.");
    }

    /** For lists: asks for the payment itself only if the list tells something new about one of ours. */
    void reconcileIfChanged(PaymentSnapshot listed) {
        boolean news = transactions.as(SELF, () -> {
            Optional<Payment> known = payments.find(listed.id());
            return known.isPresent()
                    ? !known.get().matches(listed)
                    : checkoutOf(listed).isPresent();
        });
        if (news) {
            reconcile(listed.id());
        }
    }

    /** Throws {@link PaymentChangedException} if the row is no longer {@code before}. */
    private Outcome settle(Optional<Payment> before, PaymentSnapshot snapshot) {
        Optional<Checkout> checkout =
                before.isPresent() ? checkouts.find(before.get().checkoutId()) : checkoutOf(snapshot);
        if (checkout.isEmpty()) {
            return Outcome.FOREIGN;
        }
        PaymentMatch match = PaymentMatch.of(checkout.get(), snapshot);
        if (match instanceof PaymentMatch.Unrelated) {
            return Outcome.FOREIGN;
        }
        if (before.isEmpty() || !before.get().matches(snapshot)) {
            effects.apply(
                    checkout.get(),
                    before.isPresent(),
                    Payment.of(before, checkout.get(), snapshot, clock.instant()),
                    match);
        }
        return Outcome.trueHere(checkout.get().id());
    }

    /** The session is Whop's own word on where a payment belongs; our metadata counts where it does not lead to us. */
    private Optional<Checkout> checkoutOf(PaymentSnapshot snapshot) {
        String session = snapshot.sessionId();
        UUID named = snapshot.checkoutId();
        return Optional.ofNullable(session)
                .flatMap(checkouts::findBySession)
                .or(() -> Optional.ofNullable(named).flatMap(checkouts::find));
    }
}
