package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.github.whop4j.client.Patch;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record component becomes when its key is missing or null. */
enum Absence {
    /** Marked {@code @Nullable}: stays null. */
    NULL,
    /** A list that promises not to be null: empty. */
    EMPTY_LIST,
    /** A patch no one mentioned: absent. */
    ABSENT_PATCH,
    /** The resource is useless without it: the document is refused. */
    REFUSED;

    static Absence of(RecordComponent component) {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return NULL;
        }
        if (component.getType() == List.class) {
            return EMPTY_LIST;
        }
        return component.getType() == Patch.class ? ABSENT_PATCH : REFUSED;
    }

    @Nullable
    Object value(String name, JsonReader reader) {
        return switch (this) {
            case NULL -> null;
            case EMPTY_LIST -> List.of();
            case ABSENT_PATCH -> Patch.absent();
            case REFUSED ->
                throw new JsonDataException("Required value '" + name + "' missing at path " + reader.getPath());
        };
    }
}
