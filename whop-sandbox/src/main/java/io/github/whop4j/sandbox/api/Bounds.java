package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What Whop documents of how long, many or large a value can be; each is null where it documents nothing.
 *
 * @param min the smallest number
 * @param max the largest number
 * @param maxLength the most characters of a text, or of each value of a map
 * @param maxKeys the most members of a map
 * @param maxKeyLength the most characters of a map's keys
 */
record Bounds(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable BigDecimal maxLength,
        @Nullable BigDecimal maxKeys,
        @Nullable BigDecimal maxKeyLength) {
    static Bounds of(JsonObject described) {
        return new Bounds(
                described.decimal("min"),
                described.decimal("max"),
                described.decimal("maxLength"),
                described.decimal("maxKeys"),
                described.decimal("maxKeyLength"));
    }

    /**
     * What is out of bounds.
     *
     * @param value of the field's type
     * @return what it must be and what it was, to be said after the field's name; null when it is within
     */
    @Nullable
    String broken(Object value) {
        if (value instanceof String text) {
            return isOver(text, maxLength)
                    ? "must have at most " + maxLength + " characters, not " + length(text)
                    : null;
        }
        if (value instanceof BigDecimal number) {
            return broken(number);
        }
        return value instanceof JsonObject map ? broken(map) : null;
    }

    private @Nullable String broken(BigDecimal number) {
        if (min != null && number.compareTo(min) < 0) {
            return "must be at least " + min + ", not " + number;
        }
        return max != null && number.compareTo(max) > 0 ? "must be at most " + max + ", not " + number : null;
    }

    private @Nullable String broken(JsonObject map) {
        int size = map.names().size();
        if (maxKeys != null && BigDecimal.valueOf(size).compareTo(maxKeys) > 0) {
            return "must have at most " + maxKeys + " keys, not " + size;
        }
        if (maxLength == null && maxKeyLength == null) {
            return null;
        }
        for (String key : map.names()) {
            if (isOver(key, maxKeyLength)) {
                return "must have keys of at most " + maxKeyLength + " characters, not " + length(key);
            }
            String written = map.get(key) instanceof String text ? text : Json.write(map.get(key));
            if (isOver(written, maxLength)) {
                return "must have values of at most " + maxLength + " characters, not " + length(written);
            }
        }
        return null;
    }

    /** People count characters, not the halves some of them are stored in. */
    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isOver(String text, @Nullable BigDecimal most) {
        return most != null && BigDecimal.valueOf(length(text)).compareTo(most) > 0;
    }
}
