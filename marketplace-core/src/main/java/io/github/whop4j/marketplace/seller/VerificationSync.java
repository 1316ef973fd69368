package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.notification.Notice;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.problem.ConflictException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Makes what Whop knows of a seller's verification true here, downwards too: a verification that was lost pauses the
 * seller's gigs (a trigger does it in the same transaction) and stops payouts.
 */
final class VerificationSync {
    private static final Actor SELF = Actor.system("verification");
    private static final int ATTEMPTS = 10;

    private final Transactions transactions;
    private final SellerStore sellers;
    private final Notifier notifier;
    private final SellerGateway whop;
    private final Clock clock;

    VerificationSync(
            Transactions transactions, SellerStore sellers, Notifier notifier, SellerGateway whop, Clock clock) {
        this.transactions = transactions;
        this.sellers = sellers;
        this.notifier = notifier;
        this.whop = whop;
        this.clock = clock;
    }

    /** Whop is asked between two reads of the row, so of two answers the older one is never the one that stays. */
    KycSync sync(UUID userId) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SellerAccount before =
                    transactions.as(SELF, () -> sellers.find(userId)).orElseThrow();
            String company = before.companyId();
            if (company == null) {
                return new KycSync(false, before.kycStatus(), false);
            }
            SellerAccount after = after(before, whop.verification(company), clock.instant());
            if (after.equals(before) || transactions.as(SELF, () -> store(before, after))) {
                return new KycSync(after.kycStatus() == KycStatus.VERIFIED, after.kycStatus(), true);
            }
        }
        throw new ConflictException("busy", "Your verification is being read by many at once; try again in a moment.");
    }

    private static SellerAccount after(SellerAccount before, Verification read, Instant now) {
        KycStatus kyc = read.kyc();
        boolean payouts = read.payoutEnabled();
        Instant verifiedAt = before.kycVerifiedAt() == null && kyc == KycStatus.VERIFIED ? now : before.kycVerifiedAt();
        Instant readyAt = before.payoutReadyAt() == null && payouts ? now : before.payoutReadyAt();
        return new SellerAccount(before.userId(), before.companyId(), kyc, verifiedAt, payouts, readyAt);
    }

    private boolean store(SellerAccount before, SellerAccount after) {
        Instant now = clock.instant();
        if (!sellers.update(before, after, now)) {
            return false;
        }
        boolean wasVerified = before.kycStatus() == KycStatus.VERIFIED;
        boolean isVerified = after.kycStatus() == KycStatus.VERIFIED;
        if (!wasVerified && isVerified) {
            tell(after, NoticeKind.SELLER_VERIFIED, "verified", now);
        } else if (wasVerified && !isVerified) {
            tell(after, NoticeKind.SELLER_VERIFICATION_LOST, "lost", now);
        }
        if (!before.payoutEnabled() && after.payoutEnabled()) {
            tell(after, NoticeKind.SELLER_PAYOUTS_READY, "payouts", now);
        }
        return true;
    }

    /** Told once per change, also if the same change comes back another day. */
    private void tell(SellerAccount seller, NoticeKind kind, String what, Instant now) {
        notifier.tell(List.of(seller.userId()), Notice.of(kind, "seller-" + what + "-" + now));
    }
}
