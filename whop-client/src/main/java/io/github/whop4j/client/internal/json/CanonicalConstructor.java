package io.github.whop4j.client.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes records, also those no other package may name. The handle is found when the first record is made, because most of
 * the records an application could read it never reads.
 */
final class CanonicalConstructor {
    private static final MethodType FROM_ARRAY = MethodType.methodType(Object.class, Object[].class);

    private final Class<?> type;
    private final RecordComponent[] components;
    /** Written more than once when threads race, each time with an equal and immutable handle. */
    private @Nullable MethodHandle handle;

    CanonicalConstructor(Class<?> type, RecordComponent[] components) {
        this.type = type;
        this.components = components;
    }

    /**
     * Makes one record.
     *
     * @param values one for each component, none of them null where that is refused
     * @param reader to say where in the JSON it failed
     * @throws JsonDataException if the constructor throws an exception
     */
    Object make(@Nullable Object[] values, JsonReader reader) {
        MethodHandle constructor = handle;
        if (constructor == null) {
            handle = constructor = find();
        }
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            String message = e.getMessage() == null ? "a value it cannot hold" : e.getMessage();
            throw new JsonDataException(
                    type.getSimpleName() + " refused: " + message + " at path " + reader.getPath(), e);
        }
    }

    private MethodHandle find() {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, types.length)
                    .asType(FROM_ARRAY);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException("A record without its canonical constructor: " + type, e);
        }
    }
}
