package io.github.whop4j.gigflow.admin;

import io.github.whop4j.gigflow.ui.StatusPill;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.seller.KycStatus;

/**
 * A gig as an admin judges it.
 *
 * @param gig what was written
 * @param sellerName public name
 * @param kyc the seller's verification as stored; approving checks it once more
 */
public record Submission(Gig gig, String sellerName, KycStatus kyc) {
    public boolean waiting() {
        return gig.status() == GigStatus.REVIEW;
    }

    public boolean verified() {
        return kyc == KycStatus.VERIFIED;
    }

    public StatusPill kycPill() {
        return StatusPill.of(kyc);
    }
}
