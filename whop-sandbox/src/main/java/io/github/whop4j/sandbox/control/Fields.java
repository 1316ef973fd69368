package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The body of a control call, read field by field; every refusal says which field and what it may be. */
record Fields(JsonObject body) {
    /** Refuses fields of other names: a misspelt one would silently mean something else. */
    static Fields of(JsonObject body, List<String> known) {
        for (String name : body.names()) {
            if (!known.contains(name)) {
                throw WhopError.invalid("Unknown field " + name + ". Known here: " + String.join(", ", known) + ".");
            }
        }
        return new Fields(body);
    }

    boolean has(String name) {
        return body.get(name) != null;
    }

    @Nullable
    String text(String name) {
        Object value = body.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw WhopError.invalid(name + " must be a string, not " + value + ".");
    }

    String required(String name) {
        String text = text(name);
        if (text == null) {
            throw WhopError.badRequest("parameter_missing", name + " is required, as a string.");
        }
        return text;
    }

    @Nullable
    JsonObject object(String name) {
        Object value = body.get(name);
        if (value == null || value instanceof JsonObject) {
            return (JsonObject) value;
        }
        throw WhopError.invalid(name + " must be an object, not " + value + ".");
    }

    boolean flag(String name) {
        Object value = body.get(name);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw WhopError.invalid(name + " must be true or false, not " + value + ".");
    }

    @Nullable
    Integer number(String name, int smallest, int largest) {
        Object value = body.get(name);
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(smallest)) >= 0
                && number.compareTo(BigDecimal.valueOf(largest)) <= 0) {
            return number.intValueExact();
        }
        throw WhopError.invalid(
                name + " must be a whole number from " + smallest + " to " + largest + ", not " + value + ".");
    }

    int numberOr(String name, int smallest, int largest, int otherwise) {
        Integer number = number(name, smallest, largest);
        return number == null ? otherwise : number;
    }

    /** The constant a field names in lower case, or another when it says nothing. */
    <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            String all =
                    Arrays.stream(type.getEnumConstants()).map(Fields::lower).collect(Collectors.joining(", "));
            throw WhopError.invalid(name + " must be one of " + all + ", not " + text + ".");
        }
    }

    <E extends Enum<E>> E constantOr(String name, Class<E> type, E otherwise) {
        E constant = constant(name, type);
        return constant == null ? otherwise : constant;
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** What a description refuses to be is the caller's mistake. */
    static <T> T described(Supplier<T> description) {
        try {
            return description.get();
        } catch (IllegalArgumentException refused) {
            throw WhopError.invalid(String.valueOf(refused.getMessage()));
        }
    }
}
