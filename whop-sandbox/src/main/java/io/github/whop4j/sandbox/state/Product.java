package io.github.whop4j.sandbox.state;

import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is sold. A deleted product stays, because payments made for it show it.
 *
 * @param id {@code prod_…}
 * @param companyId who sells it
 * @param title its name
 * @param externalIdentifier the seller's own key, unique in the company
 * @param route the slug of its page, unique in the company
 * @param createdAt when it was created
 * @param settings what else its seller said, as in the request
 * @param updatedAt when it was last changed
 * @param deletedAt when it was deleted, or null
 */
public record Product(
        String id,
        String companyId,
        String title,
        @Nullable String externalIdentifier,
        String route,
        Instant createdAt,
        JsonObject settings,
        Instant updatedAt,
        @Nullable Instant deletedAt) {
    /**
     * Fills in what state files written before products could be changed do not have.
     *
     * @param id {@code prod_…}
     * @param companyId who sells it
     * @param title its name
     * @param externalIdentifier the seller's own key, or null
     * @param route the slug of its page
     * @param createdAt when it was created
     * @param settings what else its seller said
     * @param updatedAt when it was last changed
     * @param deletedAt when it was deleted, or null
     */
    public Product {
        settings = Objects.requireNonNullElse(settings, new JsonObject());
        updatedAt = Objects.requireNonNullElse(updatedAt, createdAt);
    }

    /**
     * Whether it is in the catalog.
     *
     * @return false once it was deleted
     */
    public boolean exists() {
        return deletedAt == null;
    }

    /**
     * Who sees it in the catalog.
     *
     * @return a value of {@code Visibility}; visible unless its seller said otherwise
     */
    public String visibility() {
        return Objects.requireNonNullElse(settings.string("visibility"), "visible");
    }

    /**
     * This product, changed by its seller.
     *
     * @param newTitle its name
     * @param newRoute the slug of its page
     * @param newSettings what else its seller said
     * @return a copy
     */
    public Product changed(String newTitle, String newRoute, JsonObject newSettings, Instant now) {
        return new Product(
                id, companyId, newTitle, externalIdentifier, newRoute, createdAt, newSettings, now, deletedAt);
    }

    /**
     * This product, out of the catalog.
     *
     * @return a copy
     */
    public Product deleted(Instant now) {
        return new Product(id, companyId, title, externalIdentifier, route, createdAt, settings, now, now);
    }
}
