package io.github.whop4j.client.contract;

import io.github.whop4j.client.OpenEnum;
import io.github.whop4j.client.internal.json.WireName;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What reflection tells about the types of this library. */
final class JavaTypes {
    private JavaTypes() {}

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return raw(parameterized.getRawType());
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }

    /** The first argument of a generic type; what a raw one holds is unknown. */
    static Type argument(Type type) {
        return type instanceof ParameterizedType parameterized
                ? parameterized.getActualTypeArguments()[0]
                : Object.class;
    }

    /** Without packages: {@code List<CustomField>}. */
    static String text(Type type) {
        return type.getTypeName().replaceAll("[a-z0-9_]+\\.", "").replace('$', '.');
    }

    static Map<String, RecordComponent> components(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.put(WireName.of(component), component);
        }
        return components;
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** The records of a sealed interface, also those of sealed interfaces below it. */
    static List<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(permitted -> permitted.isSealed() ? records(permitted).stream() : Stream.of(permitted))
                .toList();
    }

    /** The words an open enum knows; it has no public list of them. */
    static Set<String> words(Class<?> openEnum) {
        try {
            for (Field field : openEnum.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())
                        && field.getType().getSimpleName().equals("Known")) {
                    field.setAccessible(true);
                    Object known = field.get(null);
                    Field byValue = field.getType().getDeclaredField("byValue");
                    byValue.setAccessible(true);
                    Set<String> words = new TreeSet<>();
                    ((Map<?, ?>) byValue.get(known)).keySet().forEach(word -> words.add((String) word));
                    return words;
                }
            }
            throw new AssertionError(openEnum + " has no static field of type " + OpenEnum.class.getName() + ".Known");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot read the words of " + openEnum, e);
        }
    }
}
