package io.github.whop4j.client.accounts;

import io.github.whop4j.client.common.NamedReference;
import io.github.whop4j.client.common.Picture;
import io.github.whop4j.client.common.UserReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A company on Whop: the platform itself, or a seller under it (a child company). In a list, affiliate instructions,
 * featured product and social links are not filled in.
 *
 * @param id such as {@code biz_…}
 * @param affiliateInstructions what affiliates are told
 * @param createdAt when it was made
 * @param description what it does, in its own words
 * @param featuredAffiliateProduct the product affiliates are shown first
 * @param logo its picture
 * @param memberCount how many people have access to something of it
 * @param metadata what the company was given; numbers are {@link BigDecimal}
 * @param ownerUser the person it belongs to
 * @param publishedReviewsCount how many reviews are public
 * @param route its name in addresses: {@code whop.com/route}
 * @param sendCustomerEmails whether Whop writes to its customers
 * @param socialLinks where else to find it
 * @param targetAudience whom it is for
 * @param title its name
 * @param updatedAt when it last changed
 * @param verified whether Whop has verified it; not the same as having passed the identity check for payouts
 */
public record Company(
        String id,
        @Nullable String affiliateInstructions,
        @Nullable Instant createdAt,
        @Nullable String description,
        @Nullable NamedReference featuredAffiliateProduct,
        @Nullable Picture logo,
        @Nullable Integer memberCount,
        @Nullable Map<String, @Nullable Object> metadata,
        @Nullable UserReference ownerUser,
        @Nullable Integer publishedReviewsCount,
        @Nullable String route,
        @Nullable Boolean sendCustomerEmails,
        List<SocialLink> socialLinks,
        @Nullable String targetAudience,
        @Nullable String title,
        @Nullable Instant updatedAt,
        @Nullable Boolean verified) {

    /**
     * A link to another site.
     *
     * @param id of the link
     * @param url where it leads
     * @param website the site
     */
    public record SocialLink(
            String id, @Nullable String url, @Nullable SocialLinkWebsite website) {}
}
