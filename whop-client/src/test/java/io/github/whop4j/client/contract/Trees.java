package io.github.whop4j.client.contract;

import static java.util.Objects.requireNonNull;

import io.github.whop4j.client.internal.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON files and what stands in them, loudly. */
final class Trees {
    private Trees() {}

    static Object resource(String name) {
        try (InputStream file = requireNonNull(Trees.class.getResourceAsStream("/contract/" + name))) {
            return requireNonNull(Json.tree(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // JSON objects have text for keys.
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(@Nullable Object tree) {
        return (Map<String, Object>) requireNonNull(tree);
    }

    // Only whole arrays of values are read with it.
    @SuppressWarnings("unchecked")
    static List<Object> list(Map<String, Object> object, String key) {
        return (List<Object>) requireNonNull(object.get(key), key);
    }

    static List<String> texts(Map<String, Object> object, String key) {
        return list(object, key).stream().map(String.class::cast).toList();
    }

    static String text(Map<String, Object> object, String key) {
        return (String) requireNonNull(object.get(key), key);
    }

    static boolean flag(Map<String, Object> object, String key) {
        return Boolean.TRUE.equals(object.get(key));
    }
}
