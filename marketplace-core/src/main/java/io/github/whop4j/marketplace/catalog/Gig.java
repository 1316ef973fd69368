package io.github.whop4j.marketplace.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that a seller offers.
 *
 * @param id the gig's id
 * @param sellerId who sells it
 * @param slug unique, in URLs
 * @param title 10 to 80 characters
 * @param description 50 to 5,000 characters
 * @param category the category's slug; null if none was chosen
 * @param status where it stands in moderation
 * @param reviewReason why an admin sent it back or refused it; null otherwise
 * @param packages the current packages, Basic first; one to three, one per tier
 * @param extras the current extras; up to 10
 * @param faq up to 20
 * @param requirements up to 20
 * @param createdAt when it was drafted
 * @param version counts changes; the guard of conditional writes
 */
public record Gig(
        UUID id,
        UUID sellerId,
        String slug,
        String title,
        String description,
        @Nullable String category,
        GigStatus status,
        @Nullable String reviewReason,
        List<GigPackage> packages,
        List<GigExtra> extras,
        List<Faq> faq,
        List<Question> requirements,
        Instant createdAt,
        long version) {}
