package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.WhopError;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request, checked against the contract. Arrays are sent as {@code name[]=a&name[]=b}. */
public final class Query {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Query(Map<String, Field> contract, Map<String, List<String>> sent) {
        sent.forEach((sentName, texts) -> {
            boolean array = sentName.endsWith("[]");
            String name = array ? sentName.substring(0, sentName.length() - 2) : sentName;
            Field field = contract.get(name);
            if (field == null || field.type().equals("array") != array) {
                throw WhopError.invalid("Unknown query parameter " + sentName + ". "
                        + (field == null
                                ? "Known here: " + String.join(", ", contract.keySet())
                                : "Write " + spelt(name, field))
                        + ".");
            }
            if (!array && texts.size() > 1) {
                throw WhopError.invalid("The query parameter " + name + " was given " + texts.size() + " times.");
            }
            Field item = array ? Objects.requireNonNull(field.items()) : field;
            texts.forEach(text -> Validation.parameter(sentName, item, text));
            values.put(name, texts);
        });
        contract.forEach((name, field) -> {
            if (field.required() && !values.containsKey(name)) {
                throw Validation.missing("The query parameter " + name);
            }
        });
    }

    private static String spelt(String name, Field field) {
        return field.type().equals("array") ? name + "[]" : name;
    }

    /**
     * A parameter's text.
     *
     * @param name without brackets
     * @return the first value; null when it was not sent
     */
    public @Nullable String text(String name) {
        List<String> texts = values.get(name);
        return texts == null ? null : texts.get(0);
    }

    /**
     * A parameter the contract requires.
     *
     * @param name without brackets
     * @return its value
     */
    public String required(String name) {
        return Objects.requireNonNull(text(name), name);
    }

    /**
     * A whole number.
     *
     * @param name the parameter
     * @return its value; null when it was not sent
     */
    public @Nullable Integer integer(String name) {
        String text = text(name);
        return text == null ? null : Integer.valueOf(text);
    }

    /**
     * Filters by one value.
     *
     * @param name the parameter
     * @param value a row's value
     * @return true when the parameter is absent or equal
     */
    public boolean admits(String name, @Nullable String value) {
        String text = text(name);
        return text == null || text.equals(value);
    }

    /**
     * Filters by an array of values.
     *
     * @param name the parameter, without brackets
     * @param value a row's value
     * @return true when the array is absent or has the value
     */
    public boolean admitsAny(String name, @Nullable String value) {
        List<String> texts = values.get(name);
        return texts == null || texts.contains(value);
    }

    /**
     * Filters by an array, where a row has several values itself.
     *
     * @param name the parameter, without brackets
     * @param own a row's values
     * @return true when the array is absent or has one of the values
     */
    public boolean admitsOneOf(String name, List<String> own) {
        List<String> texts = values.get(name);
        return texts == null || own.stream().anyMatch(texts::contains);
    }

    /**
     * Filters by the array of visibilities, whose values may be groups.
     *
     * @param visibility a row's own
     * @return true when the array is absent or one of its values stands for the row's
     */
    public boolean admitsVisibility(String visibility) {
        List<String> texts = values.get("visibilities");
        return texts == null
                || texts.contains(visibility)
                || texts.contains("all")
                || (texts.contains("not_quick_link") && !visibility.equals("quick_link"))
                || (texts.contains("not_archived") && !visibility.equals("archived"));
    }

    /**
     * Filters by time.
     *
     * @param prefix what the two parameters begin with, such as {@code created}
     * @param time a row's time
     * @return true when the time is after {@code prefix_after} and before {@code prefix_before}, as far as these are given
     */
    public boolean admitsTime(String prefix, Instant time) {
        Instant after = time(prefix + "_after");
        Instant before = time(prefix + "_before");
        return (after == null || time.isAfter(after)) && (before == null || time.isBefore(before));
    }

    private @Nullable Instant time(String name) {
        String text = text(name);
        return text == null ? null : Validation.instant(text);
    }
}
