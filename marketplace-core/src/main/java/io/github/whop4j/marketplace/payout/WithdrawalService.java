package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.job.Batch;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import io.github.whop4j.marketplace.seller.SellerAccount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes money out once.
 *
 * <p>The row with its key is stored before Whop is asked. If the process dies or Whop does not answer, a job asks again
 * with the same key for as long as Whop remembers keys: it either gets the answer it missed or the withdrawal happens
 * now. Later than that a second request could pay twice, so the job only reads Whop's list, and leaves what it cannot
 * match to a person.
 */
final class WithdrawalService {
    private static final Actor SELF = Actor.system("withdrawals");

    /** Whop keeps idempotency keys for 24 hours; an hour is left for slow calls and clocks that differ. */
    private static final Duration KEY_LIFE = Duration.ofHours(23);

    private static final Duration FIRST_LOOK = Duration.ofMinutes(1);
    private static final Duration RAREST_LOOK = Duration.ofHours(1);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int BATCH = 20;

    private final Transactions transactions;
    private final WithdrawalStore withdrawals;
    private final WithdrawalRecorder recorder;
    private final WithdrawalCheck check;
    private final WithdrawalSync sync;
    private final PayoutGateway whop;
    private final Clock clock;
    private final Ids ids;

    WithdrawalService(
            Transactions transactions,
            WithdrawalStore withdrawals,
            WithdrawalRecorder recorder,
            WithdrawalSync sync,
            PayoutGateway whop,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.withdrawals = withdrawals;
        this.recorder = recorder;
        this.sync = sync;
        this.check = new WithdrawalCheck(whop);
        this.whop = whop;
        this.clock = clock;
        this.ids = ids;
    }

    Withdrawal withdraw(SellerAccount seller, String company, WithdrawalRequest request) {
        String key = WithdrawalCheck.key(request).orElseGet(() -> ids.next().toString());
        Optional<Withdrawal> earlier = transactions.as(SELF, () -> withdrawals.findByKey(seller.userId(), key));
        if (earlier.isPresent()) {
            return same(earlier.get(), request);
        }
        check.refuseUnlessPossible(seller, company, request);
        Instant now = clock.instant();
        Withdrawal withdrawal = new Withdrawal(
                ids.next(),
                seller.userId(),
                null,
                request.amount(),
                request.payoutMethodId(),
                WithdrawalStatus.SUBMITTING.word(),
                now);
        boolean first = transactions.as(SELF, () -> withdrawals.insert(withdrawal, company, key, now.plus(FIRST_LOOK)));
        if (first) {
            ask(withdrawal, company);
        }
        // A caller that lost the race for the key gets the state the winner has reached.
        return same(recorder.latest(withdrawal, key), request);
    }

    /** Settles what has no answer, and reads again what is on its way; returns how many it looked at. */
    int settleDue() {
        Instant now = clock.instant();
        List<WithdrawalStore.Open> due = transactions.as(SELF, () -> withdrawals.takeDue(now, now.plus(LEASE), BATCH));
        return Batch.each("withdrawal", due, open -> open.withdrawal().id(), this::settle);
    }

    private void settle(WithdrawalStore.Open open) {
        Withdrawal withdrawal = open.withdrawal();
        String whopId = withdrawal.whopId();
        if (whopId != null) {
            sync.follow(whopId, open.companyId());
        } else if (age(withdrawal).compareTo(KEY_LIFE) < 0) {
            ask(withdrawal, open.companyId());
        } else {
            lookUp(withdrawal, open.companyId());
        }
    }

    private void ask(Withdrawal withdrawal, String company) {
        WithdrawalSnapshot fact;
        try {
            fact = whop.withdraw(
                    company, withdrawal.amount(), withdrawal.payoutMethodId(), "withdrawal-" + withdrawal.id());
        } catch (WhopUnavailableException e) {
            if (e.refused()) {
                recorder.refuse(withdrawal, e.code());
            } else {
                recorder.unanswered(withdrawal, e.code(), clock.instant().plus(wait(withdrawal)));
            }
            return;
        }
        recorder.follow(withdrawal, fact);
    }

    private void lookUp(Withdrawal withdrawal, String company) {
        List<WithdrawalSnapshot> alike;
        try {
            alike = whop.withdrawals(company, withdrawal.createdAt().minus(FIRST_LOOK)).stream()
                    .filter(fact -> fact.amount().equals(withdrawal.amount()))
                    .filter(fact -> transactions
                            .as(SELF, () -> withdrawals.findByWhopId(fact.id()))
                            .isEmpty())
                    .toList();
        } catch (WhopUnavailableException e) {
            recorder.unanswered(withdrawal, e.code(), clock.instant().plus(RAREST_LOOK));
            return;
        }
        if (alike.size() == 1) {
            recorder.follow(withdrawal, alike.get(0));
        } else {
            recorder.giveUp(withdrawal);
        }
    }

    private Duration wait(Withdrawal withdrawal) {
        Duration wait = age(withdrawal).dividedBy(4);
        if (wait.compareTo(RAREST_LOOK) > 0) {
            return RAREST_LOOK;
        }
        return wait.compareTo(FIRST_LOOK) < 0 ? FIRST_LOOK : wait;
    }

    private Duration age(Withdrawal withdrawal) {
        return Duration.between(withdrawal.createdAt(), clock.instant());
    }

    private static Withdrawal same(Withdrawal earlier, WithdrawalRequest request) {
        if (!earlier.amount().equals(request.amount())
                || !earlier.payoutMethodId().equals(request.payoutMethodId())) {
            throw new ConflictException(
                    "idempotency_key_reused",
                    "This idempotency key belongs to a withdrawal of another amount or to another method. Use a new one.");
        }
        return earlier;
    }
}
