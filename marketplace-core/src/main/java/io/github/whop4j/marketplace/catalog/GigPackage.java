package io.github.whop4j.marketplace.catalog;

import io.github.whop4j.marketplace.money.Money;
import java.util.List;
import java.util.UUID;

/**
 * One tier of a gig. Immutable: an edit retires it and makes a new one, so an open checkout keeps its terms.
 *
 * @param id the package's id
 * @param tier which size
 * @param title 1 to 80 characters
 * @param description up to 1,000 characters
 * @param price 5.00 to 1,000,000.00
 * @param deliveryDays 1 to 365
 * @param revisionsIncluded 0 to 50
 * @param includes up to 20 short lines
 */
public record GigPackage(
        UUID id,
        Tier tier,
        String title,
        String description,
        Money price,
        int deliveryDays,
        int revisionsIncluded,
        List<String> includes) {}
