package io.github.whop4j.client.internal.json;

import com.squareup.moshi.Types;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;

/** Replaces the type variables of a generic record, so that a {@code List<T>} of an envelope becomes a list of payments. */
final class TypeVariables {
    private TypeVariables() {}

    static Type resolve(Type component, Type owner) {
        if (component instanceof TypeVariable<?> variable && owner instanceof ParameterizedType parameterized) {
            List<TypeVariable<?>> declared = List.of(Types.getRawType(owner).getTypeParameters());
            return parameterized.getActualTypeArguments()[declared.indexOf(variable)];
        }
        if (component instanceof ParameterizedType parameterized) {
            Type[] arguments = Arrays.stream(parameterized.getActualTypeArguments())
                    .map(argument -> resolve(argument, owner))
                    .toArray(Type[]::new);
            Type enclosing = parameterized.getOwnerType();
            return enclosing == null
                    ? Types.newParameterizedType(parameterized.getRawType(), arguments)
                    : Types.newParameterizedTypeWithOwner(enclosing, parameterized.getRawType(), arguments);
        }
        return component;
    }
}
