package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * Makes records, also those no other package may name. By plain reflection: once warm it is as fast as a method handle, and
 * the first payment does not pay for a hundred and fifty classes that handles of this many shapes bring into being.
 */
final class CanonicalConstructor {
    private final Constructor<?> constructor;

    CanonicalConstructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + type, e);
        }
    }

    /**
     * Makes one record.
     *
     * @param values one for each component, none of them null where that is refused
     * @param reader to say where in the JSON it failed
     * @throws JsonDataException if the constructor throws an exception
     */
    Object make(@Nullable Object[] values, JsonReader reader) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new JsonDataException(
                    constructor.getDeclaringClass().getSimpleName() + " refused: " + message(e.getCause()) + " at path "
                            + reader.getPath(),
                    e.getCause());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException("Cannot make a record with " + constructor, e);
        }
    }

    private static String message(@Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? "a value it cannot hold" : cause.getMessage();
    }
}
