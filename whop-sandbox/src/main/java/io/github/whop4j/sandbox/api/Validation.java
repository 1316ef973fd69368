package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what was sent with the contract. Each refusal names the field, what it must be and what it was. */
public final class Validation {
    private Validation() {}

    static void body(Map<String, Field> contract, JsonObject sent) {
        object("", contract, sent);
    }

    private static void object(String path, Map<String, Field> contract, JsonObject sent) {
        for (String name : sent.names()) {
            Field field = contract.get(name);
            if (field == null) {
                throw WhopError.invalid(
                        "Unknown field " + path + name + ". Known here: " + String.join(", ", contract.keySet()) + ".");
            }
            value(path + name, field, sent.get(name));
        }
        contract.forEach((name, field) -> {
            if (field.required() && !sent.has(name)) {
                throw missing(path + name);
            }
        });
    }

    /**
     * The refusal of a request that lacks something.
     *
     * @param name what is missing, as the caller writes it
     * @return to be thrown
     */
    public static WhopError missing(String name) {
        return WhopError.badRequest("parameter_missing", name + " is required.");
    }

    private static void value(String path, Field field, @Nullable Object value) {
        if (value == null) {
            if (!field.nullable()) {
                throw WhopError.invalid(path + " must not be null.");
            }
            return;
        }
        boolean fits = switch (field.type()) {
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "decimal" -> value instanceof BigDecimal;
            case "integer" -> value instanceof BigDecimal number && integer(number);
            case "datetime" -> value instanceof String text && instant(text) != null;
            case "enum" -> value instanceof String text && field.values().contains(text);
            case "array" -> value instanceof List<?>;
            case "any" -> true;
            default -> value instanceof JsonObject;
        };
        if (!fits) {
            throw WhopError.invalid(
                    path + " must be " + expected(field) + ", not " + shortened(Json.write(value)) + ".");
        }
        String broken = field.bounds().broken(value);
        if (broken != null) {
            throw WhopError.invalid(path + " " + broken + ".");
        }
        if (value instanceof JsonObject object && field.type().equals("object")) {
            object(path + '.', field.fields(), object);
        }
        if (value instanceof List<?> list && field.items() != null) {
            for (int i = 0; i < list.size(); i++) {
                value(path + '[' + i + ']', field.items(), list.get(i));
            }
        }
    }

    /** Checks one query parameter's text, which has no JSON type. */
    static void parameter(String name, Field field, String text) {
        boolean fits = switch (field.type()) {
            case "boolean" -> text.equals("true") || text.equals("false");
            case "integer" -> text.matches("\\d{1,9}");
            case "datetime" -> instant(text) != null;
            case "enum" -> field.values().contains(text);
            default -> true;
        };
        if (!fits) {
            throw WhopError.invalid(name + " must be " + expected(field) + ", not " + shortened(text) + ".");
        }
    }

    /**
     * Reads a time as the contract writes it.
     *
     * @param text ISO-8601 with offset
     * @return the time, or null when it is none
     */
    public static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notATime) {
            return null;
        }
    }

    /** Compared by scale first: 1e999999999 is a legal JSON number. */
    private static boolean integer(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && (long) plain.precision() - plain.scale() <= 18;
    }

    private static String expected(Field field) {
        return switch (field.type()) {
            case "enum" -> "one of " + String.join(", ", field.values());
            case "datetime" -> "an ISO-8601 time with offset, as in 2026-01-31T12:00:00Z";
            case "decimal" -> "a number";
            case "integer" -> "a whole number";
            case "array" -> "an array";
            case "boolean" -> "true or false";
            case "string" -> "a string";
            default -> "an object";
        };
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
