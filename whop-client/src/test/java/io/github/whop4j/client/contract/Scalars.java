package io.github.whop4j.client.contract;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.contract.Shape.Scalar;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which Java type a scalar of the contract may have. */
final class Scalars {
    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, int.class, Long.class, long.class);

    private Scalars() {}

    static boolean fit(Type java, Scalar scalar, String path, Use use) {
        Class<?> raw = JavaTypes.raw(java);
        return switch (scalar) {
            case STRING -> texts(path, use).contains(raw);
            case DOUBLE -> raw == BigDecimal.class || (Allowed.countAsDouble(path) && WHOLE.contains(raw));
            case INTEGER -> WHOLE.contains(raw);
            case BOOLEAN -> raw == Boolean.class || raw == boolean.class;
            case DATETIME -> raw == Instant.class;
            case MAP -> raw == Map.class && java instanceof ParameterizedType map && isTree(map);
            case ANY -> raw == Object.class;
            case STRING_OR_NUMBER ->
                Set.<Class<?>>of(String.class, BigDecimal.class, Object.class).contains(raw);
        };
    }

    private static Set<Class<?>> texts(String path, Use use) {
        Set<Class<?>> texts = new HashSet<>(Set.of(String.class));
        if (!use.isSent() && Allowed.decimalAsText(path)) {
            texts.add(BigDecimal.class);
        }
        if (!use.isSent() && Allowed.secret(path)) {
            texts.add(Secret.class);
        }
        return texts;
    }

    private static boolean isTree(ParameterizedType map) {
        return map.getActualTypeArguments()[0] == String.class && map.getActualTypeArguments()[1] == Object.class;
    }
}
