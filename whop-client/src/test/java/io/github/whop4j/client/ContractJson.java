package io.github.whop4j.client;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes answers that fit the contract, each different, all reproducible from the seed of the random numbers. */
final class ContractJson {
    /** Without these a resource is useless, so they are never missing. */
    private static final List<String> ALWAYS = List.of("id", "url", "token", "secret_key");

    private final ContractShape shape;
    private final Random random;

    ContractJson(ContractShape shape, Random random) {
        this.shape = shape;
        this.random = random;
    }

    /** A JSON object with every field, or with about half of them when thinned out. */
    Map<String, Object> object(Map<String, Object> fields, boolean thinned) {
        Map<String, Object> object = new LinkedHashMap<>();
        fields.forEach((name, field) -> {
            boolean kept = !thinned || ALWAYS.contains(name) || random.nextBoolean();
            if (kept) {
                object.put(name, field(ContractShape.object(field), thinned));
            }
        });
        return object;
    }

    private Object field(Map<String, Object> field, boolean thinned) {
        if (!Boolean.TRUE.equals(field.get("array"))) {
            return single(field, thinned);
        }
        List<Object> items = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            items.add(single(field, thinned));
        }
        return items;
    }

    private Object single(Map<String, Object> field, boolean thinned) {
        String type = (String) requireNonNull(field.get("type"));
        return switch (type) {
            case "object" -> object(ContractShape.object(field.get("fields")), thinned);
            case "enum" -> word(field.get("words"));
            case "double" -> BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(5));
            case "integer" -> BigDecimal.valueOf(random.nextInt(1_000_000));
            case "boolean" -> random.nextBoolean();
            case "datetime" ->
                Instant.ofEpochMilli(random.nextLong(1_000_000_000_000L, 2_000_000_000_000L))
                        .toString();
            case "map" -> Map.of("k" + random.nextInt(100), BigDecimal.valueOf(random.nextLong()), "t", text());
            case "string" -> text();
            default -> throw new AssertionError("The contract has a type the test does not know: " + type);
        };
    }

    /** Mostly a word of the contract, now and then one that Whop might add tomorrow. */
    private Object word(@Nullable Object words) {
        List<String> all = shape.words(words);
        return random.nextInt(10) == 0 ? "new_" + random.nextInt(1000) : all.get(random.nextInt(all.size()));
    }

    private String text() {
        return "té\"xt\\ 日本 " + random.nextInt();
    }
}
