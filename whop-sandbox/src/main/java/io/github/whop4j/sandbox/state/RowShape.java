package io.github.whop4j.sandbox.state;

import com.squareup.moshi.JsonDataException;
import io.github.whop4j.sandbox.json.JsonObject;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a row that came from outside has every field of its record and no other. Moshi would not say: it reads a field that
 * is missing as null or zero.
 */
final class RowShape {
    private final Map<String, Map<String, String>> ids = new TreeMap<>();

    /** The ids that fields of a name had in all rows checked so far, each with one place where it stands. */
    Map<String, String> ids(String field) {
        return ids.getOrDefault(field, Map.of());
    }

    /**
     * Checks a row and everything in it.
     *
     * @param place where it stands, for the message
     * @throws JsonDataException when a field is missing or unknown
     */
    void check(@Nullable Object row, Class<?> type, String place) {
        if (!(row instanceof JsonObject object)) {
            throw new JsonDataException(place + " must be an object");
        }
        Set<String> unknown = new TreeSet<>(object.names());
        for (RecordComponent component : type.getRecordComponents()) {
            String field = place + '.' + component.getName();
            unknown.remove(component.getName());
            AnnotatedType declared = component.getAnnotatedType();
            Object value = object.get(component.getName());
            if (value == null && !declared.isAnnotationPresent(Nullable.class)) {
                throw new JsonDataException(field + " is missing");
            }
            if (value instanceof String id && component.getName().endsWith("Id")) {
                ids.computeIfAbsent(component.getName(), first -> new HashMap<>())
                        .putIfAbsent(id, field);
            } else if (value != null) {
                inside(value, component.getType(), declared, field);
            }
        }
        if (!unknown.isEmpty()) {
            throw new JsonDataException(place + " has a field that this version does not know: " + unknown);
        }
    }

    /** What is neither a record nor a list of records is left to Moshi, which knows its type. */
    private void inside(Object value, Class<?> type, AnnotatedType declared, String place) {
        if (type.isRecord()) {
            check(value, type, place);
        } else if (value instanceof List<?> list
                && declared instanceof AnnotatedParameterizedType parameterized
                && parameterized.getAnnotatedActualTypeArguments()[0].getType() instanceof Class<?> element
                && element.isRecord()) {
            for (int i = 0; i < list.size(); i++) {
                check(list.get(i), element, place + '[' + i + ']');
            }
        }
    }
}
