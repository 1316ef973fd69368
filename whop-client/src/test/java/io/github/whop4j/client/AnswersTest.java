package io.github.whop4j.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.internal.json.Json;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever fits the contract is read without losing anything: reading and writing it again gives the same JSON. */
class AnswersTest {
    private static final int TIMES = 20;
    private static final ContractShape SHAPE = ContractShape.load();

    static Stream<String> operations() {
        return SHAPE.operations().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyFieldOfAnAnswerIsKept(String operation) {
        Random random = new Random(seed(operation));
        for (int i = 0; i < TIMES; i++) {
            Map<String, Object> answer = answer(operation, random, false);

            assertThat(withoutEmptyLists(readAndWritten(operation, answer)))
                    .as("seed %d", seed(operation))
                    .isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void fieldsThatAreMissingNullOrNewDoNotMatter(String operation) {
        Random random = new Random(seed(operation));
        for (int i = 0; i < TIMES; i++) {
            Map<String, Object> answer = answer(operation, random, true);
            Map<String, @Nullable Object> disturbed = new LinkedHashMap<>(answer);
            disturbed.put("field_of_tomorrow", List.of(Map.of("deep", BigDecimal.ONE)));
            SHAPE.type(response(operation)).keySet().forEach(name -> disturbed.putIfAbsent(name, null));

            assertThat(withoutEmptyLists(readAndWritten(operation, disturbed)))
                    .as("seed %d", seed(operation))
                    .isEqualTo(answer);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void numbersMayComeAsText(String operation) {
        Random random = new Random(seed(operation));
        for (int i = 0; i < TIMES; i++) {
            Map<String, Object> answer = answer(operation, random, false);

            assertThat(withoutEmptyLists(readAndWritten(operation, withNumbersAsText(answer))))
                    .as("seed %d", seed(operation))
                    .isEqualTo(answer);
        }
    }

    private static Map<String, Object> answer(String operation, Random random, boolean thinned) {
        return new ContractJson(SHAPE, random).object(SHAPE.type(response(operation)), thinned);
    }

    private static String response(String operation) {
        return (String) requireNonNull(SHAPE.operation(operation).get("response"));
    }

    private static Map<String, Object> readAndWritten(
            String operation, Map<String, ? extends @Nullable Object> answer) {
        Type returned = ContractTest.method(operation).getGenericReturnType();
        Class<?> type =
                (Class<?>) (returned instanceof ParameterizedType page ? page.getActualTypeArguments()[0] : returned);
        return ContractShape.object(Json.tree(Json.write(Json.read(Json.write(answer), type))));
    }

    /** A list that always exists is written even if nothing was read for it. */
    private static Map<String, Object> withoutEmptyLists(Map<String, Object> object) {
        Map<String, Object> filled = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (!List.of().equals(value)) {
                filled.put(name, cleaned(value));
            }
        });
        return filled;
    }

    private static Object cleaned(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(AnswersTest::cleaned).toList();
        }
        return value instanceof Map<?, ?> ? withoutEmptyLists(ContractShape.object(value)) : value;
    }

    /** Not inside of metadata, where text and numbers are different things. */
    private static Map<String, Object> withNumbersAsText(Map<String, Object> object) {
        return object.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getKey().equals("metadata") ? entry.getValue() : asText(entry.getValue())));
    }

    private static Object asText(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof List<?> items) {
            return items.stream().map(AnswersTest::asText).toList();
        }
        return value instanceof Map<?, ?> ? withNumbersAsText(ContractShape.object(value)) : value;
    }

    /** The same answers every time, others for every operation. */
    private static long seed(String operation) {
        return operation.hashCode();
    }
}
