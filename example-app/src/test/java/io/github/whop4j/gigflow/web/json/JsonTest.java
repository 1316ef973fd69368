package io.github.whop4j.gigflow.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    private static final Json JSON = new Json();

    public enum Colour {
        DARK_RED,
        BLUE
    }

    public record Thing(
            @Nullable Colour colour,
            @Nullable BigDecimal amount,
            @Nullable Instant at,
            @Nullable UUID id,
            @Nullable Long count) {}

    @Test
    void writesRecordsWithWireNamesAndNulls() {
        Thing thing = new Thing(
                Colour.DARK_RED, new BigDecimal("10.50"), Instant.parse("2026-01-02T03:04:05Z"), null, Long.MAX_VALUE);

        assertThat(JSON.toJsonString(thing, Thing.class))
                .isEqualTo("{\"colour\":\"dark_red\",\"amount\":10.50,\"at\":\"2026-01-02T03:04:05Z\","
                        + "\"id\":null,\"count\":9223372036854775807}");
    }

    @Test
    void writesMapsOfAnything() {
        Map<String, Object> map = new TreeMap<>(Map.of("list", List.of(1, "two"), "money", new BigDecimal("0.10")));

        assertThat(JSON.toJsonString(map, Map.class)).isEqualTo("{\"list\":[1,\"two\"],\"money\":0.10}");
    }

    @Test
    void readsNumbersExactly() {
        Object value = JSON.fromJsonString("{\"big\":9007199254740993,\"small\":0.1,\"none\":null}", Object.class);

        assertThat(value)
                .isInstanceOfSatisfying(
                        Map.class, map -> assertThat(map.get("big")).isEqualTo(new BigDecimal("9007199254740993")));
        Thing thing = JSON.fromJsonString("{\"amount\":\"1.10\",\"count\":9007199254740993}", Thing.class);
        assertThat(thing.amount()).isEqualTo(new BigDecimal("1.10"));
        assertThat(thing.count()).isEqualTo(9007199254740993L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "\"text\"",
                "{\"colour\":\"green\"}",
                "{\"amount\":\"1,10\"}",
                "{\"amount\":true}",
                "{\"at\":\"yesterday\"}",
                "{\"id\":\"1\"}",
                "{\"count\":1.5}",
            })
    void refusesWhatDoesNotFit(String json) {
        assertThatThrownBy(() -> JSON.<Thing>fromJsonString(json, Thing.class))
                .isInstanceOf(MalformedJsonException.class);
    }
}
