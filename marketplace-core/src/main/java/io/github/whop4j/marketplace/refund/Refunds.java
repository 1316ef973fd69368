package io.github.whop4j.marketplace.refund;

import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.payment.PaymentGateway;
import io.github.whop4j.marketplace.payment.Payments;
import io.github.whop4j.marketplace.person.ProfileStore;
import java.time.Clock;

/** Sends refunds that were decided here. Thread-safe. */
public final class Refunds {
    private final RefundSender sender;

    /**
     * Wires the service.
     *
     * @param stores where refunds are kept
     * @param payments reads a payment anew before and after Whop is asked
     * @param notifier tells admins
     * @param whop refunds payments
     * @param clock the time
     */
    public Refunds(Stores stores, Payments payments, Notifier notifier, PaymentGateway whop, Clock clock) {
        RefundNotices notices = new RefundNotices(notifier, stores.profiles());
        this.sender = new RefundSender(stores.transactions(), stores.refunds(), payments, notices, whop, clock);
    }

    /**
     * Where refunds and what they need are kept.
     *
     * @param transactions the database
     * @param refunds what goes back
     * @param profiles who the admins are
     */
    public record Stores(Transactions transactions, RefundStore refunds, ProfileStore profiles) {}

    /**
     * Sends queued refunds and looks after those on their way.
     *
     * @return a job for the host's scheduler
     */
    public Job job() {
        return sender.job();
    }
}
