package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.order.Delivery;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads addresses that people type. What would run a script or open a file in a user's browser never gets in. */
final class WebLink {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebLink() {}

    static Delivery.Item item(String url, @Nullable String name) {
        return new Delivery.Item(parse(url.strip()), name == null || name.isBlank() ? null : name.strip());
    }

    private static URI parse(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (SCHEMES.contains(scheme) && uri.getHost() != null && uri.getUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException notAnAddress) {
            // the same refusal as for a wrong scheme
        }
        throw new InvalidInputException(
                "invalid_link",
                "A link must be a whole web address that starts with https:// or http://.",
                Map.of("field", "items"));
    }
}
