package io.github.whop4j.benchmarks.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A decoder takes part only if it loses nothing: what it read, written again, must be the document. */
final class Agreement {
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Agreement() {}

    static void check(String who, byte[] document, String rewritten) {
        try {
            Object expected = plain(EXACT.readTree(document));
            Object actual = plain(EXACT.readTree(rewritten));
            if (expected == null || !expected.equals(actual)) {
                throw new IllegalStateException(who + " reads the payment differently:\n" + expected + "\n" + actual);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nulls are left out, amounts compared by value, times as points in time. */
    private static @Nullable Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> members = new TreeMap<>();
            node.properties().forEach(member -> {
                Object value = plain(member.getValue());
                if (value != null) {
                    members.put(member.getKey(), value);
                }
            });
            return members;
        }
        if (node.isArray()) {
            List<@Nullable Object> items = new ArrayList<>();
            node.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (node.isNumber()) {
            return new BigDecimal(node.asText()).stripTrailingZeros();
        }
        if (node.isNull()) {
            return null;
        }
        return node.isTextual() ? text(node.textValue()) : node.booleanValue();
    }

    private static Object text(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
