package io.github.whop4j.client.checkout;

import io.github.whop4j.client.common.RoutedReference;
import io.github.whop4j.client.common.UserReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a company sells. What it costs is in its plans.
 *
 * @param id such as {@code prod_…}
 * @param company who sells it
 * @param createdAt when it was made
 * @param customCta what the buy button says
 * @param customCtaUrl where the buy button leads
 * @param customStatementDescriptor what the buyer finds on the card statement; at most 22 characters
 * @param description what it is
 * @param externalIdentifier your own name for it, unique in the company
 * @param galleryImages its pictures
 * @param globalAffiliatePercentage what any affiliate gets, in percent
 * @param globalAffiliateStatus whether any affiliate may promote it
 * @param headline one line about it
 * @param memberAffiliatePercentage what a member who brings a buyer gets, in percent
 * @param memberAffiliateStatus whether its members may promote it
 * @param memberCount how many people have access to it
 * @param metadata what it was given; numbers are {@link BigDecimal}
 * @param ownerUser the person the company belongs to
 * @param productTaxCode how it is taxed
 * @param publishedReviewsCount how many reviews are public
 * @param route its name in addresses
 * @param title what the buyer reads
 * @param updatedAt when it last changed
 * @param verified whether Whop has verified the company
 * @param visibility where it can be seen
 */
public record Product(
        String id,
        @Nullable RoutedReference company,
        @Nullable Instant createdAt,
        @Nullable CustomCta customCta,
        @Nullable String customCtaUrl,
        @Nullable String customStatementDescriptor,
        @Nullable String description,
        @Nullable String externalIdentifier,
        List<GalleryImage> galleryImages,
        @Nullable BigDecimal globalAffiliatePercentage,
        @Nullable GlobalAffiliateStatus globalAffiliateStatus,
        @Nullable String headline,
        @Nullable BigDecimal memberAffiliatePercentage,
        @Nullable GlobalAffiliateStatus memberAffiliateStatus,
        @Nullable Integer memberCount,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable UserReference ownerUser,
        @Nullable ProductTaxCode productTaxCode,
        @Nullable Integer publishedReviewsCount,
        @Nullable String route,
        @Nullable String title,
        @Nullable Instant updatedAt,
        @Nullable Boolean verified,
        @Nullable Visibility visibility) {

    /**
     * A picture of a product.
     *
     * @param id its id
     * @param url where it can be loaded
     */
    public record GalleryImage(String id, @Nullable String url) {}

    /**
     * How a product is taxed.
     *
     * @param id such as {@code ptc_…}
     * @param name for people
     * @param productType the kind of product the tax law knows
     */
    public record ProductTaxCode(
            String id, @Nullable String name, @Nullable ProductTaxType productType) {}
}
