package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.ui.StatusPill;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.problem.ConflictException;

/** What people are told when a gig is not in a state for what they wanted; scripts get the codes instead. */
public final class GigRefusal {
    private GigRefusal() {}

    public static String words(ConflictException refusal) {
        if (refusal.code().equals("kyc_required")) {
            return "This gig cannot go on sale: its seller is not verified at the moment.";
        }
        GigStatus status = MyGigs.status(String.valueOf(refusal.details().get("state")));
        return status == null
                ? refusal.getMessage()
                : "Nothing was changed: this gig is now in the state “"
                        + StatusPill.of(status).text() + "”.";
    }
}
