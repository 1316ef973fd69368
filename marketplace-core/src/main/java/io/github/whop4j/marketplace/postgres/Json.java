package io.github.whop4j.marketplace.postgres;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * Records kept whole in a jsonb column. Each store has records of its own for that ({@code Stored…}), so that a domain record
 * can change without the stored rows. Bind the text and cast it ({@code cast(:terms as jsonb)}). Members that this version
 * does not know are skipped.
 *
 * @param <T> what is kept
 */
public final class Json<T> {
    private static final Moshi MOSHI = new Moshi.Builder().add(new Ids()).build();

    private final JsonAdapter<T> adapter;

    private Json(JsonAdapter<T> adapter) {
        this.adapter = adapter.nonNull();
    }

    /**
     * For one record.
     *
     * @param <T> what is kept
     * @param type a record of strings, numbers, ids, and records and lists of these
     * @return its JSON
     */
    public static <T> Json<T> of(Class<T> type) {
        return new Json<>(MOSHI.adapter(type));
    }

    /**
     * For a list.
     *
     * @param <E> what the list holds
     * @param element a record as for {@link #of}, or a string
     * @return its JSON
     */
    public static <E> Json<List<E>> listOf(Class<E> element) {
        return new Json<>(MOSHI.adapter(Types.newParameterizedType(List.class, element)));
    }

    /**
     * Writes a value.
     *
     * @param value any
     * @return JSON text
     */
    public String write(T value) {
        return adapter.toJson(value);
    }

    /**
     * Reads a value back.
     *
     * @param column the JSON text of a column that is not null
     * @throws IllegalStateException if the text has another shape
     */
    public T read(String column) {
        try {
            T value = adapter.fromJson(column);
            if (value == null) {
                throw new IllegalStateException("A jsonb column holds null.");
            }
            return value;
        } catch (IOException | JsonDataException e) {
            throw new IllegalStateException("A jsonb column cannot be read: " + column + ".", e);
        }
    }

    @SuppressWarnings("UnusedMethod") // Moshi calls them by their annotations
    private static final class Ids {
        @ToJson
        String write(UUID id) {
            return id.toString();
        }

        @FromJson
        UUID read(String id) {
            return UUID.fromString(id);
        }
    }
}
