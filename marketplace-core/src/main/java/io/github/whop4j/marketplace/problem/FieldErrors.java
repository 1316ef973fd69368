package io.github.whop4j.marketplace.problem;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with an input, so that everything is said at once. Not thread-safe. */
public final class FieldErrors {
    private final Map<String, String> wrong = new LinkedHashMap<>();

    /** Begins without an error. */
    public FieldErrors() {}

    /**
     * Checks a text's length after stripping white space at both ends.
     *
     * @param field its name
     * @param value possibly null, which counts as empty
     * @param min the fewest characters
     * @param max the most characters
     * @return the stripped text
     */
    public String text(String field, @Nullable String value, int min, int max) {
        String text = value == null ? "" : value.strip();
        int length = text.codePointCount(0, text.length());
        if (text.indexOf('\0') >= 0) {
            add(field, "contains a NUL character, which cannot be stored");
        } else if (length < min || length > max) {
            String bounds = min == 0 ? "at most " + max : min + " to " + max;
            add(field, length == 0 ? "is empty" : "has " + length + " characters, but must have " + bounds);
        }
        return text;
    }

    /**
     * Checks a number.
     *
     * @param field its name
     * @param value as sent
     * @param min the least
     * @param max the most
     */
    public void number(String field, long value, long min, long max) {
        if (value < min || value > max) {
            add(field, "is " + value + ", but must be " + min + " to " + max);
        }
    }

    /**
     * Checks how many there are.
     *
     * @param field its name
     * @param values as sent
     * @param min the fewest
     * @param max the most
     */
    public void size(String field, Collection<?> values, int min, int max) {
        if (values.size() < min || values.size() > max) {
            add(field, "has " + values.size() + " entries, but must have " + min + " to " + max);
        }
    }

    /**
     * Adds an error; the first one of a field stays.
     *
     * @param field its name
     * @param what what is wrong with it
     */
    public void add(String field, String what) {
        wrong.putIfAbsent(field, what);
    }

    /**
     * Refuses the input if anything was wrong.
     *
     * @param code stable name
     * @throws InvalidInputException with {@code fields} in its details
     */
    public void refuse(String code) {
        if (!wrong.isEmpty()) {
            StringBuilder message = new StringBuilder("Not accepted:");
            wrong.forEach((field, what) ->
                    message.append(' ').append(field).append(' ').append(what).append(';'));
            message.setCharAt(message.length() - 1, '.');
            throw new InvalidInputException(
                    code,
                    message.toString(),
                    Map.of("fields", Collections.unmodifiableMap(new LinkedHashMap<>(wrong))));
        }
    }
}
