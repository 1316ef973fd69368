package io.github.whop4j.sandbox.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is sold.
 *
 * @param id {@code prod_…}
 * @param companyId who sells it
 * @param title its name
 * @param externalIdentifier the seller's own key, unique in the company
 * @param route the slug of its page
 * @param createdAt when it was created
 */
public record Product(
        String id,
        String companyId,
        String title,
        @Nullable String externalIdentifier,
        String route,
        Instant createdAt) {}
