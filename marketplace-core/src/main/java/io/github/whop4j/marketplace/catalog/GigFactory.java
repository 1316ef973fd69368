package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Makes a gig of what its seller wrote. Prices are US dollars. */
final class GigFactory {
    private final Ids ids;

    GigFactory(Ids ids) {
        this.ids = ids;
    }

    Gig fresh(UUID seller, GigDraft draft, Instant now) {
        UUID id = ids.next();
        return new Gig(
                id,
                seller,
                GigInput.slug(draft.title(), id),
                draft.title(),
                draft.description(),
                draft.category(),
                GigStatus.DRAFT,
                null,
                packages(draft),
                extras(draft),
                draft.faq(),
                draft.requirements(),
                now,
                0);
    }

    /** The same gig with other words; its slug stays, so links keep working. */
    Gig rewritten(Gig before, GigDraft draft) {
        return new Gig(
                before.id(),
                before.sellerId(),
                before.slug(),
                draft.title(),
                draft.description(),
                draft.category(),
                before.status(),
                before.reviewReason(),
                packages(draft),
                extras(draft),
                draft.faq(),
                draft.requirements(),
                before.createdAt(),
                before.version() + 1);
    }

    private List<GigPackage> packages(GigDraft draft) {
        return draft.packages().stream()
                .sorted(Comparator.comparing(GigDraft.PackageDraft::tier))
                .map(written -> new GigPackage(
                        ids.next(),
                        written.tier(),
                        written.title(),
                        written.description(),
                        Money.usd(written.priceCents()),
                        written.deliveryDays(),
                        written.revisionsIncluded(),
                        written.includes()))
                .toList();
    }

    private List<GigExtra> extras(GigDraft draft) {
        return draft.extras().stream()
                .map(written -> new GigExtra(
                        ids.next(),
                        written.title(),
                        written.description(),
                        Money.usd(written.priceCents()),
                        written.deliveryDaysAdd(),
                        written.maxQuantity()))
                .toList();
    }
}
