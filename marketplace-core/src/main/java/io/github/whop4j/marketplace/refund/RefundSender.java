package io.github.whop4j.marketplace.refund;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.job.Batch;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.payment.Payment;
import io.github.whop4j.marketplace.payment.PaymentGateway;
import io.github.whop4j.marketplace.payment.Payments;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends money back that was decided here, once.
 *
 * <p>Before every attempt the payment is read: if the money is back already there is nothing to ask for. If the process
 * dies after Whop was asked, the next attempt either sees the refund or asks again with the same key, which Whop answers
 * from memory; after a day, when it has forgotten the key, it refuses to refund more than was paid.
 */
final class RefundSender {
    private static final Actor SELF = Actor.system("payments");
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(10);
    private static final Duration SLOW = Duration.ofDays(3);
    private static final int BATCH = 20;

    private final Transactions transactions;
    private final RefundStore refunds;
    private final Payments payments;
    private final RefundNotices notices;
    private final PaymentGateway whop;
    private final Clock clock;

    RefundSender(
            Transactions transactions,
            RefundStore refunds,
            Payments payments,
            RefundNotices notices,
            PaymentGateway whop,
            Clock clock) {
        this.transactions = transactions;
        this.refunds = refunds;
        this.payments = payments;
        this.notices = notices;
        this.whop = whop;
        this.clock = clock;
    }

    Job job() {
        return new Job("refunds", EVERY, this::batch);
    }

    private int batch() {
        Instant now = clock.instant();
        List<RefundStore.Queued> due = transactions.as(SELF, () -> refunds.takeDue(now, now.plus(LEASE), BATCH));
        return Batch.each("refund", due, RefundStore.Queued::id, this::send);
    }

    private void send(RefundStore.Queued refund) {
        Optional<Payment> payment = reread(refund);
        if (payment.isEmpty()) {
            return;
        }
        switch (payment.get().state()) {
            case REFUNDED -> {} // reading it has settled the row
            case PAID, FLAGGED, PARTIALLY_REFUNDED -> {
                if (!refund.whole()) {
                    fail(refund, "partial_refund"); // nothing here asks for one yet, and all of it would be too much
                } else if (refund.requested()) {
                    await(refund);
                } else {
                    ask(refund, payment.get());
                }
            }
            // While the bank decides Whop refunds nothing; if the buyer wins, they have their money from the bank.
            case DISPUTED -> postpone(refund, "payment_disputed", ON_ITS_WAY);
            case LOST -> fail(refund, "charged_back");
            case PENDING, FAILED, NEEDS_REVIEW -> fail(refund, "payment_state_unclear");
        }
    }

    private Optional<Payment> reread(RefundStore.Queued refund) {
        try {
            Optional<Payment> payment = payments.refresh(refund.orderId());
            if (payment.isEmpty()) {
                fail(refund, "payment_missing");
            }
            return payment;
        } catch (WhopUnavailableException e) {
            postpone(refund, e.code(), backoff(refund));
            return Optional.empty();
        }
    }

    private void ask(RefundStore.Queued refund, Payment payment) {
        try {
            whop.refund(payment.id(), refund.idempotencyKey());
        } catch (WhopUnavailableException e) {
            if (e.refused()) {
                fail(refund, e.code());
            } else {
                postpone(refund, e.code(), backoff(refund));
            }
            return;
        }
        transactions.run(
                SELF, () -> refunds.requested(refund.id(), clock.instant().plus(ON_ITS_WAY), clock.instant()));
        // Most refunds are done at once; the others are told by webhook or found by the next look.
        reread(refund);
    }

    private void await(RefundStore.Queued refund) {
        if (Duration.between(refund.createdAt(), clock.instant()).compareTo(SLOW) > 0) {
            transactions.run(SELF, () -> notices.slow(refund));
        }
        transactions.run(
                SELF, () -> refunds.requested(refund.id(), clock.instant().plus(backoff(refund)), clock.instant()));
    }

    private void postpone(RefundStore.Queued refund, String reason, Duration wait) {
        transactions.run(
                SELF,
                () -> refunds.postpone(refund.id(), reason, clock.instant().plus(wait), clock.instant()));
    }

    private void fail(RefundStore.Queued refund, String reason) {
        transactions.run(SELF, () -> {
            if (refunds.fail(refund.id(), reason, clock.instant())) {
                notices.failed(refund, reason);
            }
        });
    }

    private static Duration backoff(RefundStore.Queued refund) {
        return Duration.ofSeconds(10L << Math.min(refund.attempts(), 8));
    }
}
