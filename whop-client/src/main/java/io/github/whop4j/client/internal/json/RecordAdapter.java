package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Records to objects and back, through the canonical constructor. Moshi has such an adapter of its own; this one names
 * keys in snake case by itself, needs no public class, turns a constructor that refuses its arguments into a
 * {@link JsonDataException} with the path instead of an {@link AssertionError}, and reads the nullness of a component: a
 * {@code @Nullable} one may be missing, a list that is not gets empty, a patch absent, anything else is required.
 */
final class RecordAdapter<T> extends JsonAdapter<T> {
    static final Factory FACTORY = (type, annotations, moshi) -> {
        Class<?> raw = Types.getRawType(type);
        return annotations.isEmpty() && raw.isRecord() ? new RecordAdapter<>(type, raw, moshi) : null;
    };

    private final String name;
    private final CanonicalConstructor constructor;
    private final Method[] accessors;
    private final JsonReader.Options keys;
    private final String[] names;
    private final JsonAdapter<@Nullable Object>[] adapters;
    private final Absence[] absences;

    // Generic arrays cannot be made; this one only ever holds what the next loop puts in.
    @SuppressWarnings({"unchecked", "rawtypes"})
    private RecordAdapter(Type type, Class<?> raw, Moshi moshi) {
        RecordComponent[] components = raw.getRecordComponents();
        name = raw.getSimpleName();
        constructor = new CanonicalConstructor(raw, components);
        names = new String[components.length];
        accessors = new Method[components.length];
        adapters = new JsonAdapter[components.length];
        absences = new Absence[components.length];
        for (int i = 0; i < components.length; i++) {
            names[i] = WireName.of(components[i]);
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            absences[i] = Absence.of(components[i]);
            adapters[i] = moshi.adapter(TypeVariables.resolve(components[i].getGenericType(), type));
        }
        keys = JsonReader.Options.of(names);
    }

    // The constructor is the canonical one of T's own class.
    @SuppressWarnings("unchecked")
    @Override
    public @Nullable T fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            return reader.nextNull();
        }
        @Nullable Object[] values = new Object[adapters.length];
        reader.beginObject();
        while (reader.hasNext()) {
            int index = reader.selectName(keys);
            if (index < 0) {
                reader.skipName();
                reader.skipValue();
            } else {
                values[index] = adapters[index].fromJson(reader);
            }
        }
        reader.endObject();
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = absences[i].value(names[i], reader);
            }
        }
        return (T) constructor.make(values, reader);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        writer.beginObject();
        for (int i = 0; i < adapters.length; i++) {
            Object component = component(i, value);
            if (component != null) {
                writer.name(names[i]);
                adapters[i].toJson(writer, component);
            }
        }
        writer.endObject();
    }

    private @Nullable Object component(int index, T value) {
        try {
            return accessors[index].invoke(value);
        } catch (InvocationTargetException | IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + names[index] + " of a " + name, e);
        }
    }

    @Override
    public String toString() {
        return "RecordAdapter(" + name + ")";
    }
}
