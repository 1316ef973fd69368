package io.github.whop4j.marketplace.order;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work handed over. Never changed or removed.
 *
 * @param id the delivery's id
 * @param message what the seller wrote; possibly empty if there are items
 * @param items links to the work
 * @param deliveredAt when
 */
public record Delivery(UUID id, String message, List<Item> items, Instant deliveredAt) {
    /**
     * A link to a piece of work.
     *
     * @param url http or https
     * @param name what to call it; null shows the URL
     */
    public record Item(URI url, @Nullable String name) {}
}
