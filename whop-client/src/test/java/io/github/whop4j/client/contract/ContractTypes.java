package io.github.whop4j.client.contract;

import static io.github.whop4j.client.contract.Trees.flag;
import static io.github.whop4j.client.contract.Trees.list;
import static io.github.whop4j.client.contract.Trees.object;
import static io.github.whop4j.client.contract.Trees.text;
import static io.github.whop4j.client.contract.Trees.texts;

import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.contract.Shape.ListOf;
import io.github.whop4j.client.contract.Shape.OneOf;
import io.github.whop4j.client.contract.Shape.Scalar;
import io.github.whop4j.client.contract.Shape.TextOr;
import io.github.whop4j.client.contract.Shape.Unresolved;
import io.github.whop4j.client.contract.Shape.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The contract's types by name. None of them contains itself. */
final class ContractTypes {
    private final Map<String, Object> entries;
    private final Map<String, Shape> known = new HashMap<>();

    ContractTypes(Map<String, Object> entries) {
        this.entries = entries;
    }

    /** A type as it is written in a field or an answer. */
    Shape parse(String type) {
        if (type.startsWith("array<")) {
            return new ListOf(parse(inner(type)));
        }
        return switch (type) {
            case "string" -> Scalar.STRING;
            case "double", "number" -> Scalar.DOUBLE;
            case "integer" -> Scalar.INTEGER;
            case "boolean" -> Scalar.BOOLEAN;
            case "datetime" -> Scalar.DATETIME;
            case "map<string,any>" -> Scalar.MAP;
            case "any" -> Scalar.ANY;
            case "union<string | number>" -> Scalar.STRING_OR_NUMBER;
            default -> type.startsWith("union<") ? union(inner(type).split(" \\| ", -1)) : named(type);
        };
    }

    /** Fields as a JSON array lists them. */
    Map<String, Field> fields(List<Object> entries) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Object entry : entries) {
            Map<String, Object> field = object(entry);
            String name = text(field, "name");
            fields.put(name, new Field(name, shape(field), flag(field, "required"), flag(field, "nullable")));
        }
        return Collections.unmodifiableMap(fields);
    }

    /** The variants, each knowing which words its tag has in the others. */
    static OneOf oneOf(List<Fields> variants) {
        Map<String, Set<String>> words = new TreeMap<>();
        variants.forEach(variant -> variant.fields().values().forEach(field -> {
            if (field.shape() instanceof Words own) {
                words.computeIfAbsent(field.name(), name -> new TreeSet<>()).addAll(own.all());
            }
        }));
        return new OneOf(variants.stream()
                .map(variant -> new Fields(variant.name(), withWords(variant.fields(), words)))
                .toList());
    }

    private static Map<String, Field> withWords(Map<String, Field> fields, Map<String, Set<String>> words) {
        Map<String, Field> widened = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            Set<String> all = words.get(name);
            Shape shape = all != null && field.shape() instanceof Words own ? new Words(own.all(), all) : field.shape();
            widened.put(name, new Field(name, shape, field.required(), field.nullable()));
        });
        return Collections.unmodifiableMap(widened);
    }

    private Shape shape(Map<String, Object> field) {
        if (field.containsKey("enum")) {
            return new Words(texts(field, "enum"));
        }
        if (field.containsKey("itemEnum")) {
            return new ListOf(new Words(texts(field, "itemEnum")));
        }
        return parse(text(field, "type"));
    }

    private Shape union(String[] names) {
        if (names[0].equals("string")) {
            return new TextOr((Fields) parse(names[1]));
        }
        return oneOf(Arrays.stream(names).map(name -> (Fields) parse(name)).toList());
    }

    private Shape named(String name) {
        Shape seen = known.get(name);
        if (seen == null) {
            seen = resolve(name);
            known.put(name, seen);
        }
        return seen;
    }

    private Shape resolve(String name) {
        if (!entries.containsKey(name)) {
            return new Unresolved(name);
        }
        Map<String, Object> entry = object(entries.get(name));
        return switch (text(entry, "kind")) {
            case "enum" -> new Words(texts(entry, "values"));
            case "alias" -> parse(text(entry, "type"));
            case "union" -> union(texts(entry, "variants").toArray(String[]::new));
            case "object" -> new Fields(name, fields(list(entry, "fields")));
            default -> throw new IllegalStateException("No answer has the type " + name);
        };
    }

    private static String inner(String type) {
        return type.substring(type.indexOf('<') + 1, type.length() - 1);
    }
}
