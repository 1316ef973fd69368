package io.github.whop4j.client;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field of an update: leave it as it is, empty it, or give it a value. Three states, because JSON has three: key
 * absent, key with {@code null}, key with a value. Immutable, as far as its value is.
 *
 * @param <T> the type of the field
 */
public sealed interface Patch<T> {

    /**
     * The field is not sent, so Whop keeps what it has.
     *
     * @param <T> the type of the field
     */
    record Absent<T>() implements Patch<T> {}

    /**
     * The field is sent as {@code null}, so Whop empties it.
     *
     * @param <T> the type of the field
     */
    record Clear<T>() implements Patch<T> {}

    /**
     * The field is sent with a value.
     *
     * @param value the new value
     * @param <T> the type of the field
     */
    record Set<T>(T value) implements Patch<T> {
        /** Refuses null: emptying a field is {@link Patch#clear()}, said out loud. */
        public Set {
            Objects.requireNonNull(value, "A patch to null is Patch.clear()");
        }
    }

    /**
     * Leave the field alone.
     *
     * @param <T> the type of the field
     * @return the absent patch
     */
    static <T> Patch<T> absent() {
        return new Absent<>();
    }

    /**
     * Empty the field.
     *
     * @param <T> the type of the field
     * @return the clearing patch
     */
    static <T> Patch<T> clear() {
        return new Clear<>();
    }

    /**
     * Give the field a value.
     *
     * @param value the new value, not null
     * @param <T> the type of the field
     * @return the setting patch
     */
    static <T> Patch<T> set(T value) {
        return new Set<>(value);
    }

    /**
     * For record constructors: a patch that was never mentioned is an absent one.
     *
     * @param patch a patch or null
     * @param <T> the type of the field
     * @return the patch, or the absent one for null
     */
    static <T> Patch<T> orAbsent(@Nullable Patch<T> patch) {
        return patch == null ? absent() : patch;
    }
}
