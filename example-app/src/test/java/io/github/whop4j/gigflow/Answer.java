package io.github.whop4j.gigflow;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A JSON answer, looked into without the app's own types: what a stranger's program would see. */
public record Answer(int status, String text, Map<String, @Nullable Object> members) {
    private static final JsonAdapter<Map<String, @Nullable Object>> OBJECTS =
            new Moshi.Builder().build().adapter(Types.newParameterizedType(Map.class, String.class, Object.class));

    public static Answer of(HttpResponse<String> response) {
        try {
            Map<String, @Nullable Object> members = OBJECTS.fromJson(response.body());
            return new Answer(response.statusCode(), response.body(), Objects.requireNonNull(members));
        } catch (IOException e) {
            throw new UncheckedIOException(response.body(), e);
        }
    }

    public @Nullable Object get(String name) {
        if (!members.containsKey(name)) {
            throw new AssertionError("no " + name + " in " + text);
        }
        return members.get(name);
    }

    public String string(String name) {
        return (String) Objects.requireNonNull(get(name));
    }

    public UUID id(String name) {
        return UUID.fromString(string(name));
    }

    /** Whole numbers only. */
    public long number(String name) {
        double value = (Double) Objects.requireNonNull(get(name));
        if (value != Math.rint(value)) {
            throw new AssertionError(name + " is not whole in " + text);
        }
        return (long) value;
    }

    @SuppressWarnings("unchecked") // a list of objects, as the caller says; a wrong guess fails at its first use
    public List<Map<String, @Nullable Object>> list(String name) {
        return (List<Map<String, @Nullable Object>>) Objects.requireNonNull(get(name));
    }
}
