package io.github.whop4j.client.contract;

import static java.util.Objects.requireNonNull;

import io.github.whop4j.client.OpenEnum;
import io.github.whop4j.client.Patch;
import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.contract.Shape.ListOf;
import io.github.whop4j.client.contract.Shape.OneOf;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the Java value whose JSON a tree is, through canonical constructors, without the library's own reader. */
final class JavaValues {
    private final boolean clearing;

    /**
     * Makes values.
     *
     * @param clearing whether patches without a value empty their field instead of leaving it alone, at the top only
     */
    JavaValues(boolean clearing) {
        this.clearing = clearing;
    }

    @Nullable
    Object of(Type type, Shape shape, @Nullable Object tree) {
        Class<?> raw = JavaTypes.raw(type);
        if (raw == Patch.class) {
            return tree == null
                    ? (clearing ? Patch.clear() : Patch.absent())
                    : Patch.set(requireNonNull(new JavaValues(false).of(JavaTypes.argument(type), shape, tree)));
        }
        if (tree == null) {
            return null;
        }
        if (raw == List.class && shape instanceof ListOf list) {
            return ((List<?>) tree)
                    .stream()
                            .map(item -> requireNonNull(of(JavaTypes.argument(type), list.item(), item)))
                            .toList();
        }
        if (raw.isSealed() && shape instanceof OneOf union) {
            return variant(raw, union, Trees.object(tree));
        }
        if (raw.isRecord() && shape instanceof Fields fields) {
            return record(raw, fields, Trees.object(tree));
        }
        return scalar(raw, tree);
    }

    /** The record of the variant that the sample was made of. */
    private Object variant(Class<?> sealed, OneOf union, Map<String, Object> tree) {
        return Variants.match(sealed, union).pairs().entrySet().stream()
                .filter(pair -> isOf(pair.getKey(), tree))
                .findFirst()
                .map(pair -> record(pair.getValue(), pair.getKey(), tree))
                .orElseThrow(() -> new IllegalArgumentException("no record for " + tree.keySet()));
    }

    private static boolean isOf(Fields variant, Map<String, Object> tree) {
        return variant.fields().keySet().containsAll(tree.keySet())
                && variant.fields().values().stream()
                        .allMatch(field -> !field.required()
                                || (tree.containsKey(field.name())
                                        && (!(field.shape() instanceof Shape.Words words)
                                                || words.all().contains(String.valueOf(tree.get(field.name()))))));
    }

    Object record(Class<?> type, Fields fields, Map<String, Object> tree) {
        Map<String, RecordComponent> components = JavaTypes.components(type);
        @Nullable
        Object[] arguments = components.entrySet().stream()
                .map(entry -> {
                    Field field = fields.fields().get(entry.getKey());
                    Type declared = entry.getValue().getGenericType();
                    return field == null ? null : of(declared, field.shape(), tree.get(field.name()));
                })
                .toArray();
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " refuses what fits the contract: " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " has no canonical constructor that can be called", e);
        }
    }

    private static Object scalar(Class<?> type, Object tree) {
        if (OpenEnum.class.isAssignableFrom(type)) {
            try {
                return type.getMethod("of", String.class).invoke(null, tree);
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(type + " has no static of(String)", e);
            }
        }
        if (type == Instant.class) {
            return Instant.parse((String) tree);
        }
        if (type == Integer.class || type == int.class) {
            return ((BigDecimal) tree).intValueExact();
        }
        if (type == Long.class || type == long.class) {
            return ((BigDecimal) tree).longValueExact();
        }
        return tree;
    }
}
