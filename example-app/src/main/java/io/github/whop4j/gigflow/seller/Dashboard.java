package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.seller.payouts.SellerFunds;
import io.github.whop4j.gigflow.seller.payouts.WithdrawForm;
import io.github.whop4j.gigflow.ui.StatusPill;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.order.OpenWork;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.payout.Withdrawal;
import io.github.whop4j.marketplace.review.SellerStats;
import io.github.whop4j.marketplace.seller.KycStatus;
import io.github.whop4j.marketplace.seller.SellerAccount;
import java.util.List;

/**
 * What a seller's dashboard shows; every number in it was counted or read from Whop.
 *
 * @param account the seller
 * @param funds their money at Whop
 * @param form the withdrawal form
 * @param withdrawals newest first
 * @param orders their newest orders
 * @param openWork over all their orders
 * @param stats what buyers see of them
 * @param gigs all of theirs, newest first
 */
public record Dashboard(
        SellerAccount account,
        SellerFunds funds,
        WithdrawForm form,
        List<Withdrawal> withdrawals,
        List<Order> orders,
        OpenWork openWork,
        SellerStats stats,
        List<Gig> gigs) {
    private static final int ROWS = 6;

    public boolean verified() {
        return account.kycStatus() == KycStatus.VERIFIED;
    }

    public StatusPill kyc() {
        return StatusPill.of(account.kycStatus());
    }

    /** Whether the form can succeed at all. */
    public boolean canWithdraw() {
        return account.payoutEnabled() && !funds.methods().isEmpty() && funds.anythingAvailable();
    }

    /** Why money cannot be taken out now, and what to do about that. */
    public String whyNot() {
        if (!funds.reachable()) {
            return "Whop did not answer, so your balance is not known at the moment. Load this page again.";
        }
        if (!verified()) {
            return "Complete your verification to be paid out.";
        }
        if (funds.methods().isEmpty()) {
            return "Add a payout method to be paid out.";
        }
        if (!account.payoutEnabled()) {
            return "Whop has not released your payouts yet.";
        }
        return "There is nothing to withdraw yet. What buyers pay becomes available after Whop has settled it.";
    }

    public long gigsOnSale() {
        return count(GigStatus.PUBLISHED);
    }

    public long gigsInReview() {
        return count(GigStatus.REVIEW);
    }

    public List<Order> newestOrders() {
        return orders.subList(0, Math.min(ROWS, orders.size()));
    }

    public List<Gig> newestGigs() {
        return gigs.subList(0, Math.min(ROWS, gigs.size()));
    }

    private long count(GigStatus status) {
        return gigs.stream().filter(gig -> gig.status() == status).count();
    }
}
