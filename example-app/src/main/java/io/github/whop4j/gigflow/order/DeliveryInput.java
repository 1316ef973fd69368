package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.order.Delivery;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the seller hands over. */
record DeliveryInput(String message, List<Delivery.Item> items) {
    public record Body(@Nullable String message, @Nullable List<Link> items) {
        public record Link(@Nullable String url, @Nullable String name) {}
    }

    static DeliveryInput json(Context ctx) {
        Body body = ctx.bodyAsClass(Body.class);
        List<Body.Link> links = body.items() == null ? List.of() : body.items();
        return new DeliveryInput(
                FormText.orEmpty(body.message()),
                links.stream()
                        .map(link -> WebLink.item(FormText.orEmpty(link.url()), link.name()))
                        .toList());
    }

    /** Rows of {@code url} and {@code name}; rows left empty do not count. */
    static DeliveryInput form(Context ctx) {
        List<String> urls = ctx.formParams("url");
        List<String> names = ctx.formParams("name");
        List<Delivery.Item> items = new ArrayList<>();
        for (int row = 0; row < urls.size(); row++) {
            String name = row < names.size() ? names.get(row) : "";
            if (!urls.get(row).isBlank() || !name.isBlank()) {
                items.add(WebLink.item(urls.get(row), name));
            }
        }
        return new DeliveryInput(FormText.of(ctx, "message"), items);
    }
}
