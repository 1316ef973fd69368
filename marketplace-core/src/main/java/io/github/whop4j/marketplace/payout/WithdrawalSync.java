package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.github.whop4j.marketplace.seller.SellerStore;
import io.github.whop4j.marketplace.webhook.Handled;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets our row of a withdrawal say what Whop says, also for withdrawals made in Whop's own portal. */
final class WithdrawalSync {
    private static final Actor SELF = Actor.system("withdrawals");
    private static final int ATTEMPTS = 10;

    private final Transactions transactions;
    private final SellerStore sellers;
    private final WithdrawalStore withdrawals;
    private final WithdrawalRecorder recorder;
    private final PayoutGateway whop;
    private final Clock clock;
    private final Ids ids;

    WithdrawalSync(
            Transactions transactions,
            SellerStore sellers,
            WithdrawalStore withdrawals,
            WithdrawalRecorder recorder,
            PayoutGateway whop,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.sellers = sellers;
        this.withdrawals = withdrawals;
        this.recorder = recorder;
        this.whop = whop;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whop is asked between two reads of the row: an older answer never replaces a newer one. */
    Handled follow(String whopId, @Nullable String companyHint) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Withdrawal> before = transactions.as(SELF, () -> withdrawals.findByWhopId(whopId));
            Optional<WithdrawalSnapshot> fact = whop.withdrawal(whopId);
            if (fact.isEmpty()) {
                return Handled.IGNORED;
            }
            if (before.isPresent()) {
                // Written also when nothing is new: that sets the next look.
                if (recorder.follow(before.get(), fact.get())) {
                    return Handled.DONE;
                }
                continue;
            }
            Optional<Handled> added = transactions.as(SELF, () -> add(fact.get(), companyHint));
            if (added.isPresent()) {
                return added.get();
            }
        }
        return Handled.RETRY;
    }

    /** Empty if another caller added it at this moment. */
    private Optional<Handled> add(WithdrawalSnapshot fact, @Nullable String companyHint) {
        String company = fact.companyId() != null ? fact.companyId() : companyHint;
        Optional<UUID> seller = company == null
                ? Optional.empty()
                : sellers.findByCompany(company).map(SellerAccount::userId);
        if (company == null || seller.isEmpty()) {
            return Optional.of(Handled.IGNORED);
        }
        // It may be the one we just asked for and have not been answered: then the answer will give our row its id.
        if (withdrawals.awaitsAnswer(seller.get(), fact.amount())) {
            return Optional.of(Handled.RETRY);
        }
        Withdrawal elsewhere = new Withdrawal(
                ids.next(),
                seller.get(),
                fact.id(),
                fact.amount(),
                "",
                fact.statusWord(),
                fact.createdAt() == null ? clock.instant() : fact.createdAt());
        boolean added =
                withdrawals.insert(elsewhere, company, "whop-" + fact.id(), recorder.nextLook(fact.statusWord()));
        return added ? Optional.of(Handled.DONE) : Optional.empty();
    }
}
