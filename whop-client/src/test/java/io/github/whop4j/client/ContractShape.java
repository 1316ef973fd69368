package io.github.whop4j.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.internal.json.Json;
import io.github.whop4j.client.internal.json.WireName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares records with the fields of the contract. */
final class ContractShape {
    private static final Map<String, Set<Class<?>>> SCALARS = Map.of(
            "string", Set.of(String.class, Secret.class),
            "double", Set.of(BigDecimal.class),
            "integer", Set.of(Integer.class),
            "boolean", Set.of(Boolean.class),
            "datetime", Set.of(Instant.class),
            "map", Set.of(Map.class));

    private final Map<String, Object> contract;

    private ContractShape(Map<String, Object> contract) {
        this.contract = contract;
    }

    static ContractShape load() {
        try (InputStream file = requireNonNull(ContractShape.class.getResourceAsStream("/contract/operations.json"))) {
            return new ContractShape(object(Json.tree(new String(file.readAllBytes(), StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Map<String, Object>> operations() {
        Map<String, Map<String, Object>> byName = new LinkedHashMap<>();
        for (Object operation : (List<?>) requireNonNull(contract.get("operations"))) {
            byName.put((String) requireNonNull(object(operation).get("operation")), object(operation));
        }
        return byName;
    }

    Map<String, Object> operation(String name) {
        return requireNonNull(operations().get(name));
    }

    Map<String, Object> type(String name) {
        return object(object(contract.get("types")).get(name));
    }

    /** Same fields, and a component that may be left out exactly where the contract allows it. */
    void checkSent(Class<?> type, Map<String, Object> fields, String where) {
        Map<String, RecordComponent> components = components(type);
        assertThat(components.keySet()).as(where).containsExactlyInAnyOrderElementsOf(fields.keySet());
        components.forEach((name, component) -> {
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getType() == Patch.class;
            boolean required = Boolean.TRUE.equals(object(fields.get(name)).get("required"));
            assertThat(optional).as("%s.%s may be left out", where, name).isEqualTo(!required);
            check(component.getGenericType(), object(fields.get(name)), where + "." + name, this::checkSent);
        });
    }

    /** Same fields. */
    void checkReceived(Class<?> type, Map<String, Object> fields, String where) {
        assertThat(components(type).keySet()).as(where).containsExactlyInAnyOrderElementsOf(fields.keySet());
        components(type)
                .forEach((name, component) -> check(
                        component.getGenericType(), object(fields.get(name)), where + "." + name, this::checkReceived));
    }

    /** At least these fields: an element of a list can be a shorter form of the resource. */
    void checkListed(Class<?> type, Map<String, Object> fields, String where) {
        Map<String, RecordComponent> components = components(type);
        assertThat(components.keySet()).as(where).containsAll(fields.keySet());
        fields.forEach((name, field) -> check(
                requireNonNull(components.get(name)).getGenericType(),
                object(field),
                where + "." + name,
                this::checkListed));
    }

    private interface Nested {
        void check(Class<?> type, Map<String, Object> fields, String where);
    }

    private void check(Type declared, Map<String, Object> field, String where, Nested nested) {
        Type type = raw(declared) == Patch.class ? argument(declared) : declared;
        if (Boolean.TRUE.equals(field.get("array"))) {
            assertThat(raw(type)).as(where).isEqualTo(List.class);
            type = argument(type);
        }
        String expected = (String) requireNonNull(field.get("type"));
        if (expected.equals("object")) {
            assertThat(raw(type).isRecord()).as(where).isTrue();
            nested.check(raw(type), object(field.get("fields")), where);
        } else if (expected.equals("enum")) {
            checkWords(raw(type), field, where);
        } else {
            assertThat(SCALARS.get(expected)).as(where).contains(raw(type));
        }
    }

    private void checkWords(Class<?> type, Map<String, Object> field, String where) {
        List<String> all = words(field.get("words"));
        // A field with a single word, or the tag of a union, is plain text.
        if (type == String.class && (all.size() == 1 || where.endsWith(".typename"))) {
            return;
        }
        assertThat(type).as(where).isAssignableTo(OpenEnum.class);
        assertThat(all)
                .as(where)
                .allSatisfy(word -> assertThat(known(type, word)).isTrue());
    }

    /** The words of an enum, written out or by the name of a list that several fields share. */
    List<String> words(@Nullable Object words) {
        Object all =
                words instanceof String name ? object(contract.get("words")).get(name) : words;
        return ((List<?>) requireNonNull(all)).stream().map(String.class::cast).toList();
    }

    private static boolean known(Class<?> type, String word) {
        try {
            return ((OpenEnum) type.getMethod("of", String.class).invoke(null, word)).isKnown();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Map<String, RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(WireName::of, component -> component));
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : (Class<?>) type;
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    // JSON objects have text for keys.
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(@Nullable Object tree) {
        return (Map<String, Object>) requireNonNull(tree);
    }
}
