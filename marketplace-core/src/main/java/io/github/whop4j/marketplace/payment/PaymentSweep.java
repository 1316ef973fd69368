package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.job.Batch;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.seller.SellerStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Compares every selling company's payments with Whop's list, so that refunds and disputes are found too when no one told
 * of them. One request per company and hour while nothing happens.
 *
 * <p>The mark moves only after everything up to it is true here: a process that dies in between compares again.
 */
final class PaymentSweep {
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration INTERVAL = Duration.ofHours(1);

    /** Clocks differ, and a list may lag behind. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final int BATCH = 20;

    private final Transactions transactions;
    private final SellerStore sellers;
    private final PaymentReconciler reconciler;
    private final PaymentGateway whop;
    private final Clock clock;

    PaymentSweep(
            Transactions transactions,
            SellerStore sellers,
            PaymentReconciler reconciler,
            PaymentGateway whop,
            Clock clock) {
        this.transactions = transactions;
        this.sellers = sellers;
        this.reconciler = reconciler;
        this.whop = whop;
        this.clock = clock;
    }

    Job job() {
        return new Job("payment-sweep", EVERY, this::batch);
    }

    private int batch() {
        Instant now = clock.instant();
        List<SellerStore.Sweep> due =
                transactions.as(PaymentReconciler.SELF, () -> sellers.dueForSweep(now.minus(INTERVAL), BATCH));
        Batch.each("sweep of", due, SellerStore.Sweep::companyId, sweep -> {
            whop.changedSince(sweep.companyId(), sweep.since().minus(OVERLAP)).forEach(reconciler::reconcileIfChanged);
            transactions.run(PaymentReconciler.SELF, () -> sellers.swept(sweep.companyId(), now));
        });
        return 0; // what failed is due still: the next round is soon enough
    }
}
