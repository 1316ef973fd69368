package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published gig as a card.
 *
 * @param id the gig's id
 * @param slug in its URL
 * @param title its title
 * @param category the category's slug, or null
 * @param sellerName public name of the seller
 * @param startingAt the cheapest package's price
 * @param fastestDays the fastest package's delivery days
 * @param rating what buyers said
 */
public record GigSummary(
        UUID id,
        String slug,
        String title,
        @Nullable String category,
        String sellerName,
        Money startingAt,
        int fastestDays,
        Rating rating) {}
