package io.github.whop4j.sandbox.state;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.whop4j.sandbox.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows as JSON, both ways. */
final class Rows {
    /** Made when first needed: a sandbox in memory starts without it, and it is a good part of a start. */
    private @Nullable Moshi moshi;

    private synchronized Moshi moshi() {
        Moshi made = moshi;
        if (made == null) {
            made = new Moshi.Builder().add(new StateAdapters()).build();
            moshi = made;
        }
        return made;
    }

    /**
     * Reads the rows of a table.
     *
     * @throws JsonDataException when one is not of its type; the message names the table and the place
     */
    <T> List<T> read(String table, Class<T> type, List<?> rows) {
        JsonAdapter<List<T>> adapter = moshi().adapter(Types.newParameterizedType(List.class, type));
        try {
            List<T> read = adapter.fromJson(Json.write(OlderRows.upgraded(table, rows)));
            return Objects.requireNonNullElse(read, List.of());
        } catch (JsonDataException | IOException malformed) {
            throw new JsonDataException("table " + table + ": " + malformed.getMessage(), malformed);
        }
    }

    <T> void write(JsonWriter writer, Table<T> table) throws IOException {
        JsonAdapter<T> adapter = moshi().adapter(table.type());
        writer.beginArray();
        for (T row : table.all()) {
            adapter.toJson(writer, row);
        }
        writer.endArray();
    }
}
