package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what became of a withdrawal and, in the same transaction, tells the seller or the admins. */
final class WithdrawalRecorder {
    private static final Duration ON_ITS_WAY = Duration.ofHours(6);
    private static final Actor SELF = Actor.system("withdrawals");

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
        return write(before, fact.id(), fact.statusWord(), null, nextLook(fact.statusWord()));
    }

    /** When to read a withdrawal in this state again, in case no webhook tells of its end; null if it is over. */
    @Nullable
    Instant nextLook(String statusWord) {
        return WithdrawalStatus.of(statusWord).isFinal()
                ? null
                : clock.instant().plus(ON_ITS_WAY);
    }

    /** Whop will not do it: nothing left the balance. */
    void refuse(Withdrawal before, String reason) {
        write(before, null, WithdrawalStatus.REFUSED.word(), reason, null);
    }

    /** Whop gave no answer; asked again at {@code next}. */
    void unanswered(Withdrawal before, String reason, Instant next) {
        write(before, null, WithdrawalStatus.UNKNOWN.word(), reason, next);
    }

    /** No answer, and asking again could pay twice: a person must compare with Whop's list. */
    void giveUp(Withdrawal before) {
        transactions.run(SELF, () -> {
            if (withdrawals.move(
                    before, null, WithdrawalStatus.UNKNOWN.word(), "needs_review", null, clock.instant())) {
                notifier.tell(
                        profiles.withRole(Role.ADMIN),
                        Notice.of(NoticeKind.WITHDRAWAL_NEEDS_REVIEW, "withdrawal-" + before.id() + "-review")
                                .with(NoticeField.AMOUNT, before.amount()));
            }
        });
    }

    /** The withdrawal as it is after whatever just happened to it. */
    Withdrawal latest(Withdrawal withdrawal, String key) {
        return transactions.as(
                SELF, () -> withdrawals.findByKey(withdrawal.sellerId(), key).orElse(withdrawal));
    }

    private boolean write(
            Withdrawal before,
            @Nullable String whopId,
            String statusWord,
            @Nullable String error,
            @Nullable Instant next) {
        return transactions.as(SELF, () -> {
            if (!withdrawals.move(before, whopId, statusWord, error, next, clock.instant())) {
                return false;
            }
            WithdrawalStatus status = WithdrawalStatus.of(statusWord);
            if (!statusWord.equals(before.statusWord())) {
                kind(status)
                        .map(kind -> Notice.of(kind, "withdrawal-" + before.id() + "-" + statusWord)
                                .with(NoticeField.AMOUNT, before.amount()))
                        .ifPresent(notice -> notifier.tell(List.of(before.sellerId()), notice));
            }
            return true;
        });
    }

    /** Empty where the seller is not told. */
    private static Optional<NoticeKind> kind(WithdrawalStatus status) {
        return switch (status) {
            case COMPLETED -> Optional.of(NoticeKind.WITHDRAWAL_COMPLETED);
            case FAILED -> Optional.of(NoticeKind.WITHDRAWAL_FAILED);
            case DENIED -> Optional.of(NoticeKind.WITHDRAWAL_DENIED);
            case REFUSED -> Optional.of(NoticeKind.WITHDRAWAL_REFUSED);
            case SUBMITTING, UNKNOWN, REQUESTED, AWAITING_PAYMENT, IN_TRANSIT, CANCELED, OTHER -> Optional.empty();
        };
    }
}
