package io.github.whop4j.gigflow.gig;

import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigExtra;
import io.github.whop4j.marketplace.catalog.GigPackage;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.catalog.Tier;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gig as {@code GET /api/gigs/{slug}} answers it: what its page shows, with the ids a checkout needs. Prices are in minor
 * units of {@code currency}.
 */
public record GigJson(
        UUID id,
        String slug,
        String title,
        String description,
        @Nullable String category,
        GigStatus status,
        String sellerName,
        String currency,
        List<PricedPackage> packages,
        List<PricedExtra> extras,
        List<Faq> faq,
        List<Question> requirements) {

    /** A tier for sale. */
    public record PricedPackage(
            UUID id,
            Tier tier,
            String title,
            String description,
            long priceCents,
            int deliveryDays,
            int revisionsIncluded,
            List<String> includes) {
        static PricedPackage of(GigPackage tier) {
            return new PricedPackage(
                    tier.id(),
                    tier.tier(),
                    tier.title(),
                    tier.description(),
                    tier.price().minorUnits(),
                    tier.deliveryDays(),
                    tier.revisionsIncluded(),
                    tier.includes());
        }
    }

    /** Something to add to any tier. */
    public record PricedExtra(
            UUID id, String title, String description, long priceCents, int deliveryDaysAdd, int maxQuantity) {
        static PricedExtra of(GigExtra extra) {
            return new PricedExtra(
                    extra.id(),
                    extra.title(),
                    extra.description(),
                    extra.price().minorUnits(),
                    extra.deliveryDaysAdd(),
                    extra.maxQuantity());
        }
    }

    static GigJson of(Gig gig, String sellerName) {
        return new GigJson(
                gig.id(),
                gig.slug(),
                gig.title(),
                gig.description(),
                gig.category(),
                gig.status(),
                sellerName,
                gig.packages().get(0).price().currencyCode(),
                gig.packages().stream().map(PricedPackage::of).toList(),
                gig.extras().stream().map(PricedExtra::of).toList(),
                gig.faq(),
                gig.requirements());
    }
}
