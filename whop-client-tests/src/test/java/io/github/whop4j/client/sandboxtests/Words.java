package io.github.whop4j.client.sandboxtests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.OpenEnum;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks through an answer for words this client does not know: the sandbox must not invent any. */
final class Words {
    private final List<String> unknown = new ArrayList<>();

    static <T> T known(T answer) {
        Words words = new Words();
        words.look(answer.getClass().getSimpleName(), answer);
        assertThat(words.unknown).isEmpty();
        return answer;
    }

    private void look(String where, @Nullable Object value) {
        if (value instanceof OpenEnum word) {
            if (!word.isKnown()) {
                unknown.add(where + " is " + word.value());
            }
        } else if (value instanceof Iterable<?> items) {
            items.forEach(item -> look(where + "[]", item));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> look(where + "." + key, item));
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                look(where + "." + component.getName(), read(record, component));
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
