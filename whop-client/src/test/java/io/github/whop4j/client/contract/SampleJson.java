package io.github.whop4j.client.contract;

import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.contract.Shape.ListOf;
import io.github.whop4j.client.contract.Shape.OneOf;
import io.github.whop4j.client.contract.Shape.Scalar;
import io.github.whop4j.client.contract.Shape.TextOr;
import io.github.whop4j.client.contract.Shape.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes JSON that fits the contract, as trees, reproducible from a seed. */
final class SampleJson {
    /** Keys that start so are known to no one. */
    static final String TOMORROW = "field_of_tomorrow";

    private final Sample sample;
    private final Random random;
    private int variant;

    /**
     * Starts over.
     *
     * @param seed also says which variant of a union comes first, so that a few in a row show all
     */
    SampleJson(Sample sample, int seed) {
        this.sample = sample;
        variant = Math.floorMod(seed, 1000);
        random = new Random(seed);
    }

    Object of(Shape shape) {
        return of(shape, "", "");
    }

    Map<String, @Nullable Object> object(Fields fields) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        fields.fields().values().forEach(field -> {
            Object value = of(field.shape(), field.name(), fields.path(field.name()));
            if (isKept(field, fields)) {
                object.put(field.name(), value);
            } else if (sample == Sample.THINNED && random.nextBoolean()) {
                object.put(field.name(), null);
            }
        });
        if (sample == Sample.OF_TOMORROW) {
            object.put(TOMORROW, List.of(Map.of("deep", BigDecimal.ONE)));
        }
        return object;
    }

    private boolean isKept(Field field, Fields fields) {
        return switch (sample) {
            case REQUIRED -> field.required();
            case THINNED ->
                Allowed.neverMissing(fields.path(field.name()))
                        || field.name().equals("typename")
                        || random.nextBoolean();
            default -> true;
        };
    }

    private Object of(Shape shape, String name, String path) {
        if (shape instanceof Scalar scalar) {
            return scalar(scalar, name, path);
        } else if (shape instanceof Words words) {
            return word(words, name);
        } else if (shape instanceof ListOf list) {
            List<Object> items = new ArrayList<>();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                items.add(of(list.item(), name, path));
            }
            return items;
        } else if (shape instanceof Fields fields) {
            return object(fields);
        } else if (shape instanceof OneOf union) {
            return sample == Sample.VARIANT_OF_TOMORROW
                    ? Map.of("typename", "TypeOfTomorrow", "id", text("id"))
                    : object(union.variants().get(variant++ % union.variants().size()));
        }
        return shape instanceof TextOr ? text(name) : Map.of();
    }

    private Object scalar(Scalar scalar, String name, String path) {
        return switch (scalar) {
            case STRING, STRING_OR_NUMBER -> Allowed.decimalAsText(path) ? amount().toPlainString() : text(name);
            case DOUBLE -> number(Allowed.countAsDouble(path) ? BigDecimal.valueOf(1 + random.nextInt(100)) : amount());
            case INTEGER -> number(BigDecimal.valueOf(1 + random.nextInt(100)));
            case BOOLEAN -> random.nextBoolean();
            case DATETIME ->
                Instant.ofEpochMilli(random.nextLong(1_600_000_000_000L, 1_900_000_000_000L))
                        .toString();
            case MAP -> tree();
            case ANY -> List.of(tree(), text(name));
        };
    }

    private Object number(BigDecimal number) {
        return sample == Sample.NUMBERS_AS_TEXT ? number.toPlainString() : number;
    }

    /** Small enough for every limit, with up to two places. */
    private BigDecimal amount() {
        return BigDecimal.valueOf(1 + random.nextInt(2000), 2);
    }

    private Object word(Words words, String name) {
        // The tag of a union says how to read the rest of it, so a new one is a case of its own.
        if (sample == Sample.OF_TOMORROW && !name.equals("typename")) {
            return "word_of_tomorrow_" + random.nextInt(1000);
        }
        List<String> all = List.copyOf(words.all());
        return all.get(random.nextInt(all.size()));
    }

    private Map<String, Object> tree() {
        return Map.of(
                "k" + random.nextInt(100), BigDecimal.valueOf(random.nextLong()), "t", text(""), "b", List.of(true));
    }

    /** What the name asks for, so that a constructor which checks its arguments has no reason to refuse. */
    private String text(String name) {
        int number = random.nextInt(1_000_000);
        if (name.endsWith("url")) {
            return "https://example.com/a?b=ü&n=" + number;
        }
        return name.endsWith("email") ? "a+" + number + "@example.com" : "té\"xt\\ & 日本 " + number;
    }
}
