package io.github.whop4j.gigflow.admin;

import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.seller.KycStatus;
import io.github.whop4j.marketplace.seller.SellerAccount;
import java.util.List;
import java.util.UUID;

/** What admins see of gigs and of those who wrote them. */
final class GigReviews {
    private final Marketplace marketplace;

    GigReviews(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    AdminLayout rail(Page page, Actor admin) {
        return new AdminLayout(page, pending(admin));
    }

    int pending(Actor admin) {
        return marketplace.catalog().countAwaitingReview(admin);
    }

    /** Oldest first, as sellers have waited. */
    List<Submission> waiting(Actor admin) {
        return marketplace.catalog().awaitingReview(admin).stream()
                .map(gig -> submission(admin, gig))
                .toList();
    }

    Submission find(Actor admin, UUID gigId) {
        return submission(admin, marketplace.catalog().find(admin, gigId));
    }

    private Submission submission(Actor admin, Gig gig) {
        return new Submission(gig, sellerName(admin, gig), kyc(admin, gig));
    }

    private String sellerName(Actor admin, Gig gig) {
        return marketplace
                .transactions()
                .as(admin, () -> marketplace.profiles().find(gig.sellerId()))
                .map(Profile::displayName)
                .orElse("Former member");
    }

    private KycStatus kyc(Actor admin, Gig gig) {
        return marketplace
                .sellers()
                .account(admin, gig.sellerId())
                .map(SellerAccount::kycStatus)
                .orElse(KycStatus.UNSTARTED);
    }
}
