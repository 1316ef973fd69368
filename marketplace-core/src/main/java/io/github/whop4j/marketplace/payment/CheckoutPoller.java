package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutPolicy;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.checkout.CheckoutStore;
import io.github.whop4j.marketplace.job.Batch;
import io.github.whop4j.marketplace.job.Job;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/**
 * Asks Whop about checkouts no one has told us of: Whop gives a webhook up after about a minute, and a browser may be
 * closed before it returns.
 *
 * <p>The next look is scheduled before Whop is asked. A process that dies in between looks again then.
 */
final class CheckoutPoller {
    private static final int BATCH = 20;
    private static final EnumSet<CheckoutStatus> EXPIRES =
            EnumSet.of(CheckoutStatus.CREATED, CheckoutStatus.OPEN, CheckoutStatus.FAILED);

    private final Transactions transactions;
    private final CheckoutStore checkouts;
    private final PaymentReconciler reconciler;
    private final PaymentGateway whop;
    private final CheckoutPolicy policy;
    private final Clock clock;

    CheckoutPoller(
            Transactions transactions,
            CheckoutStore checkouts,
            PaymentReconciler reconciler,
            PaymentGateway whop,
            CheckoutPolicy policy,
            Clock clock) {
        this.transactions = transactions;
        this.checkouts = checkouts;
        this.reconciler = reconciler;
        this.whop = whop;
        this.policy = policy;
        this.clock = clock;
    }

    Job job() {
        Duration often = policy.pollInterval().dividedBy(6);
        Duration second = Duration.ofSeconds(1);
        return new Job("checkout-poller", often.compareTo(second) < 0 ? second : often, this::batch);
    }

    /** Makes every payment of the checkout true here, oldest first, so that the latest attempt has the last word. */
    void look(Checkout checkout) {
        String session = checkout.sessionId();
        if (session == null) {
            return; // Whop was never asked, or no one was told of its answer: it cannot have been paid
        }
        List<PaymentSnapshot> facts = new ArrayList<>(whop.ofSession(checkout.companyId(), session));
        Collections.reverse(facts);
        facts.forEach(reconciler::reconcileIfChanged);
    }

    private int batch() {
        Instant now = clock.instant();
        List<Checkout> due = transactions.as(PaymentReconciler.SELF, () -> {
            List<Checkout> taken = checkouts.takeDue(now, BATCH);
            taken.forEach(checkout -> checkouts.schedule(
                    checkout.id(), now.plus(policy.nextPollAfter(Duration.between(checkout.createdAt(), now)))));
            return taken;
        });
        return Batch.each("checkout", due, Checkout::id, checkout -> {
            look(checkout);
            if (!now.isBefore(checkout.expiresAt())) {
                transactions.run(PaymentReconciler.SELF, () -> expire(checkout, now));
            }
        });
    }

    /** The look before this was the last. Only a payment that Whop itself calls unsettled is worth more. */
    private void expire(Checkout checkout, Instant now) {
        boolean expired = checkouts.move(checkout.id(), EXPIRES, CheckoutStatus.EXPIRED, null, now);
        if (!expired && checkouts.find(checkout.id()).orElseThrow().status() != CheckoutStatus.PENDING) {
            checkouts.schedule(checkout.id(), null);
        }
    }
}
