package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigDraft;

/** What its seller once wrote about a gig. */
final class GigDrafts {
    private GigDrafts() {}

    static GigDraft of(Gig gig) {
        return new GigDraft(
                gig.title(),
                gig.description(),
                gig.category(),
                gig.packages().stream()
                        .map(sold -> new GigDraft.PackageDraft(
                                sold.tier(),
                                sold.title(),
                                sold.description(),
                                sold.price().minorUnits(),
                                sold.deliveryDays(),
                                sold.revisionsIncluded(),
                                sold.includes()))
                        .toList(),
                gig.extras().stream()
                        .map(extra -> new GigDraft.ExtraDraft(
                                extra.title(),
                                extra.description(),
                                extra.price().minorUnits(),
                                extra.deliveryDaysAdd(),
                                extra.maxQuantity()))
                        .toList(),
                gig.faq(),
                gig.requirements());
    }
}
