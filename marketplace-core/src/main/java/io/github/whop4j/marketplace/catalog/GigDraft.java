package io.github.whop4j.marketplace.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a seller writes about a gig; the same bounds as {@link Gig}. Prices are minor units of US dollars (cents).
 *
 * @param title see {@link Gig}
 * @param description see {@link Gig}
 * @param category a category's slug, or null
 * @param packages one to three, one per tier
 * @param extras up to 10
 * @param faq up to 20
 * @param requirements up to 20
 */
public record GigDraft(
        String title,
        String description,
        @Nullable String category,
        List<PackageDraft> packages,
        List<ExtraDraft> extras,
        List<Faq> faq,
        List<Question> requirements) {
    /**
     * A tier as written.
     *
     * @param tier which size
     * @param title see {@link GigPackage}
     * @param description see {@link GigPackage}
     * @param priceCents 500 to 100,000,000
     * @param deliveryDays 1 to 365
     * @param revisionsIncluded 0 to 50
     * @param includes see {@link GigPackage}
     */
    public record PackageDraft(
            Tier tier,
            String title,
            String description,
            long priceCents,
            int deliveryDays,
            int revisionsIncluded,
            List<String> includes) {}

    /**
     * An extra as written.
     *
     * @param title see {@link GigExtra}
     * @param description see {@link GigExtra}
     * @param priceCents 1 to 100,000,000
     * @param deliveryDaysAdd 0 to 365
     * @param maxQuantity 1 to 50
     */
    public record ExtraDraft(String title, String description, long priceCents, int deliveryDaysAdd, int maxQuantity) {}
}
