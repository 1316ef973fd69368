package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the contract says of one field or parameter.
 *
 * @param type string, integer, decimal, boolean, datetime, enum, object, array, map (any object) or any
 * @param required whether it must be there
 * @param nullable whether it may be null
 * @param values the allowed values of an enum, otherwise empty
 * @param fields the fields of an object, otherwise empty
 * @param items what an array holds, otherwise null
 * @param bounds how long, many or large it can be
 */
record Field(
        String type,
        boolean required,
        boolean nullable,
        List<String> values,
        Map<String, Field> fields,
        @Nullable Field items,
        Bounds bounds) {

    static Map<String, Field> all(@Nullable JsonObject described, JsonObject enums) {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (described != null) {
            for (String name : described.names()) {
                fields.put(name, of(Objects.requireNonNull(described.object(name), name), enums));
            }
        }
        return fields;
    }

    private static Field of(JsonObject described, JsonObject enums) {
        JsonObject items = described.object("items");
        String named = described.string("enum");
        List<?> values = named == null ? described.list("values") : enums.list(named);
        return new Field(
                Objects.requireNonNull(described.string("type"), "type"),
                Boolean.TRUE.equals(described.bool("required")),
                Boolean.TRUE.equals(described.bool("nullable")),
                values == null
                        ? List.of()
                        : values.stream().map(String::valueOf).toList(),
                all(described.object("fields"), enums),
                items == null ? null : of(items, enums),
                Bounds.of(described));
    }
}
