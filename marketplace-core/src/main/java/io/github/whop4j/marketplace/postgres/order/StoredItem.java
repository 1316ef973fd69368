package io.github.whop4j.marketplace.postgres.order;

import io.github.whop4j.marketplace.order.Delivery;
import io.github.whop4j.marketplace.postgres.Json;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivered link as it is kept in JSON. Public for Moshi.
 *
 * @param url http or https
 * @param name left out where null
 */
public record StoredItem(String url, @Nullable String name) {
    private static final Json<List<StoredItem>> LIST = Json.listOf(StoredItem.class);

    static String write(List<Delivery.Item> items) {
        return LIST.write(items.stream()
                .map(item -> new StoredItem(item.url().toString(), item.name()))
                .toList());
    }

    static List<Delivery.Item> read(String column) {
        return LIST.read(column).stream()
                .map(stored -> new Delivery.Item(URI.create(stored.url), stored.name))
                .toList();
    }
}
