package io.github.whop4j.gigflow.ui;

import io.github.whop4j.marketplace.problem.MarketplaceException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with an input, by field, as a refusal names it in its {@code fields}. */
public final class FieldMessages {
    private FieldMessages() {}

    /** Empty if the refusal is about the whole. */
    public static Map<String, String> of(MarketplaceException refusal) {
        Map<String, String> messages = new LinkedHashMap<>();
        if (refusal.details().get("fields") instanceof Map<?, ?> fields) {
            fields.forEach((field, message) -> messages.put(String.valueOf(field), String.valueOf(message)));
        }
        return messages;
    }
}
