package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import io.github.whop4j.marketplace.seller.SellerStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares every selling company's payments with Whop's list, so that refunds and disputes are found too when nobody told
 * of them. One request per company and hour while nothing happens.
 *
 * <p>The mark moves only after everything up to it is true here: a process that dies in between compares again.
 */
final class PaymentSweep {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentSweep.class);
    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration INTERVAL = Duration.ofHours(1);

    /** Clocks differ, and a list may lag behind. */
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final int BATCH = 20;

    private final Transactions transactions;
    private final SellerStore sellers;
    private final Convergence convergence;
    private final PaymentGateway whop;
    private final Clock clock;

    PaymentSweep(
            Transactions transactions, SellerStore sellers, Convergence convergence, PaymentGateway whop, Clock clock) {
        this.transactions = transactions;
        this.sellers = sellers;
        this.convergence = convergence;
        this.whop = whop;
        this.clock = clock;
    }

    Job job() {
        return new Job("payment-sweep", EVERY, this::batch);
    }

    private int batch() {
        Instant now = clock.instant();
        List<SellerStore.Sweep> due =
                transactions.as(Convergence.SELF, () -> sellers.dueForSweep(now.minus(INTERVAL), BATCH));
        int swept = 0;
        for (SellerStore.Sweep sweep : due) {
            try {
                whop.changedSince(sweep.companyId(), sweep.since().minus(OVERLAP))
                        .forEach(convergence::convergeIfNews);
                transactions.run(Convergence.SELF, () -> sellers.swept(sweep.companyId(), now));
                swept++;
            } catch (WhopUnavailableException e) {
                LOG.warn("payments of {} could not be compared ({}); they will be", sweep.companyId(), e.code());
            }
        }
        return swept;
    }
}
