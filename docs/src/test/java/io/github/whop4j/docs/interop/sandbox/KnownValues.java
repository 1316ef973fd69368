package io.github.whop4j.docs.interop.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.OpenEnum;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Searches an answer for enum values that the client does not know; the sandbox must not send any. */
final class KnownValues {
    private final List<String> unknown = new ArrayList<>();

    static <T> T known(T answer) {
        KnownValues values = new KnownValues();
        values.collect(answer.getClass().getSimpleName(), answer);
        assertThat(values.unknown).isEmpty();
        return answer;
    }

    private void collect(String where, @Nullable Object value) {
        if (value instanceof OpenEnum constant) {
            if (!constant.isKnown()) {
                unknown.add(where + " is " + constant.value());
            }
        } else if (value instanceof Iterable<?> items) {
            items.forEach(item -> collect(where + "[]", item));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> collect(where + "." + key, item));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(where + "." + component.getName(), read(record, component));
            }
        }
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
