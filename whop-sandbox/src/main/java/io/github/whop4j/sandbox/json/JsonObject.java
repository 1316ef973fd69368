package io.github.whop4j.sandbox.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that keeps the order of its keys. Values are {@link JsonObject}, {@link List}, {@link String},
 * {@link BigDecimal}, {@link Boolean} or null; writing also takes other numbers, {@link java.time.Instant} (ISO-8601, UTC,
 * milliseconds) and {@link Map}.
 *
 * <p>The typed getters answer null for an absent key, a null and a value of another type: the caller that must tell these apart
 * asks {@link #has} and {@link #get}, or validates the body against its contract first.
 */
public final class JsonObject {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Creates an empty object. */
    public JsonObject() {}

    /**
     * Sets a member, replacing an earlier one of that name.
     *
     * @param name the key
     * @param value the value, null for JSON null
     * @return this object
     */
    public JsonObject put(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /**
     * Adds every member of another object.
     *
     * @param other where to copy from
     */
    public JsonObject putAll(JsonObject other) {
        members.putAll(other.members);
        return this;
    }

    /**
     * Whether the key is there, be its value null or not.
     *
     * @return true when present
     */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /**
     * The raw value.
     *
     * @param name the key
     * @return the value, null when absent or JSON null
     */
    public @Nullable Object get(String name) {
        return members.get(name);
    }

    /**
     * A string member.
     *
     * @param name the key
     * @return its text, or null
     */
    public @Nullable String string(String name) {
        return members.get(name) instanceof String text ? text : null;
    }

    /**
     * A number member, exactly as it was written.
     *
     * @param name the key
     * @return the number, or null
     */
    public @Nullable BigDecimal decimal(String name) {
        return members.get(name) instanceof BigDecimal number ? number : null;
    }

    /**
     * A truth value.
     *
     * @param name the key
     * @return the value, or null
     */
    public @Nullable Boolean bool(String name) {
        return members.get(name) instanceof Boolean truth ? truth : null;
    }

    /**
     * A nested object.
     *
     * @param name the key
     * @return the object, or null
     */
    public @Nullable JsonObject object(String name) {
        return members.get(name) instanceof JsonObject object ? object : null;
    }

    /**
     * An array member.
     *
     * @param name the key
     * @return its elements, or null
     */
    public @Nullable List<?> list(String name) {
        return members.get(name) instanceof List<?> list ? list : null;
    }

    /**
     * The keys, in the order they were written.
     *
     * @return a read-only view
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(members.keySet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonObject that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The object as JSON text. */
    @Override
    public String toString() {
        return Json.write(this);
    }
}
