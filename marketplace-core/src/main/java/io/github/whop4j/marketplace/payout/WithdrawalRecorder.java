package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what became of a withdrawal and, in the same transaction, tells whoever must know. */
final class WithdrawalRecorder {
    static final String SUBMITTING = "submitting";
    static final String UNKNOWN = "unknown";
    static final String REFUSED = "refused";

    private static final Duration ON_ITS_WAY = Duration.ofHours(6);

    private static final Set<String> OVER = Set.of("completed", "failed", "canceled", "denied");
    private static final Actor SELF = Actor.system("withdrawals");

    /** Whop's last words, with what the seller is told. */
    private static final Map<String, String> TOLD = Map.of(
            "completed",
            "Your withdrawal has arrived",
            "failed",
            "Your withdrawal failed",
            "denied",
            "Your withdrawal was denied",
            REFUSED,
            "Your withdrawal was refused");

    private final Transactions transactions;
    private final WithdrawalStore withdrawals;
    private final ProfileStore profiles;
    private final Notifier notifier;
    private final Clock clock;

    WithdrawalRecorder(
            Transactions transactions,
            WithdrawalStore withdrawals,
            ProfileStore profiles,
            Notifier notifier,
            Clock clock) {
        this.transactions = transactions;
        this.withdrawals = withdrawals;
        this.profiles = profiles;
        this.notifier = notifier;
        this.clock = clock;
    }

    /** Whop's word. False if the withdrawal is no longer as {@code before}; nothing is written then. */
    boolean follow(Withdrawal before, WithdrawalSnapshot fact) {
        return write(before, fact.id(), fact.status(), null, nextLook(fact.status()));
    }

    /** When to read a withdrawal in this state again, in case nobody tells of its end; null if it is over. */
    @Nullable
    Instant nextLook(String status) {
        return OVER.contains(status) ? null : clock.instant().plus(ON_ITS_WAY);
    }

    /** Whop will not do it: nothing left the balance. */
    void refuse(Withdrawal before, String reason) {
        write(before, null, REFUSED, reason, null);
    }

    /** Nobody knows whether it happened; asked again at {@code next}. */
    void doubt(Withdrawal before, String reason, Instant next) {
        write(before, null, UNKNOWN, reason, next);
    }

    /** Nobody knows and nobody can ask any more: a person must compare with Whop's list. */
    void giveUp(Withdrawal before) {
        transactions.run(SELF, () -> {
            if (withdrawals.move(before, null, UNKNOWN, "needs_review", null, clock.instant())) {
                notifier.tell(
                        profiles.withRole(Role.ADMIN),
                        new Notice(
                                "admin",
                                "A withdrawal needs review",
                                "Whop never confirmed " + before.amount() + ", and its list has no single match.",
                                "/admin",
                                "withdrawal-" + before.id() + "-review"));
            }
        });
    }

    /** The withdrawal as it is after whatever just happened to it. */
    Withdrawal latest(Withdrawal withdrawal, String key) {
        return transactions.as(
                SELF, () -> withdrawals.findByKey(withdrawal.sellerId(), key).orElse(withdrawal));
    }

    private boolean write(
            Withdrawal before, @Nullable String whopId, String status, @Nullable String error, @Nullable Instant next) {
        return transactions.as(SELF, () -> {
            if (!withdrawals.move(before, whopId, status, error, next, clock.instant())) {
                return false;
            }
            String told = TOLD.get(status);
            if (told != null && !status.equals(before.status())) {
                notifier.tell(
                        List.of(before.sellerId()),
                        new Notice(
                                "payout",
                                told,
                                before.amount().toString(),
                                "/sell/dashboard",
                                "withdrawal-" + before.id() + "-" + status));
            }
            return true;
        });
    }
}
