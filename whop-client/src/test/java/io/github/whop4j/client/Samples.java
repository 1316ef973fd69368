package io.github.whop4j.client;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A value for any type a request is made of: different for every name, the same every time. */
final class Samples {
    private Samples() {}

    /** Calls a static method with a sample for each parameter. */
    static Object call(Method method) throws ReflectiveOperationException {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = of(types[i], method.getParameters()[i].getName());
        }
        return method.invoke(null, arguments);
    }

    static Object of(Type type, String name) throws ReflectiveOperationException {
        int number = Math.floorMod(name.hashCode(), 100_000);
        Class<?> raw = raw(type);
        if (raw == String.class || raw == Object.class) {
            return name;
        }
        if (raw == int.class || raw == Integer.class) {
            return number;
        }
        if (raw == long.class || raw == Long.class) {
            return (long) number;
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return true;
        }
        if (raw == BigDecimal.class) {
            return BigDecimal.valueOf(number, 2);
        }
        if (raw == Instant.class) {
            return Instant.ofEpochSecond(number);
        }
        if (raw == List.class) {
            return List.of(of(((ParameterizedType) type).getActualTypeArguments()[0], name));
        }
        if (raw == Map.class) {
            return Map.of(name, number);
        }
        return OpenEnum.class.isAssignableFrom(raw)
                ? raw.getMethod("of", String.class).invoke(null, name)
                : nested(raw, name);
    }

    private static Object nested(Class<?> type, String name) throws ReflectiveOperationException {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals("builder")) {
                Object builder = call(method);
                return builder.getClass().getMethod("build").invoke(builder);
            }
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = of(components[i].getGenericType(), name + components[i].getName());
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(arguments);
    }

    private static Class<?> raw(Type type) {
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : (Class<?>) type;
    }
}
