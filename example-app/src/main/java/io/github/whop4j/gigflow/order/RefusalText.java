package io.github.whop4j.gigflow.order;

import io.github.whop4j.marketplace.problem.MarketplaceException;
import java.util.Map;
import java.util.stream.Collectors;

/** A refusal in the words of the form that it answers. */
final class RefusalText {
    private static final Map<String, String> LABELS =
            Map.of("message", "Your message", "reason", "The reason", "rating", "The rating", "body", "Your review");

    private RefusalText() {}

    static String of(MarketplaceException refusal) {
        if (refusal.code().equals("order_state")) {
            return "This order has moved on meanwhile. Here is how it stands.";
        }
        if (refusal.details().get("fields") instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> label(String.valueOf(field.getKey())) + " " + field.getValue() + ".")
                    .collect(Collectors.joining(" "));
        }
        return refusal.getMessage();
    }

    /** Everything else that can be wrong with is a link of a delivery, or an answer, which is called by its question's id. */
    private static String label(String field) {
        return LABELS.getOrDefault(field, field.startsWith("items") ? "A link" : "An answer");
    }
}
