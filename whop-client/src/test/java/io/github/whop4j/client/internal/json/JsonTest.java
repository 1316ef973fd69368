package io.github.whop4j.client.internal.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.OpenEnum;
import io.github.whop4j.client.Patch;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopDecodingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    record Thing(
            String id,
            @Nullable BigDecimal totalAmount,
            @Nullable Instant paidAt,
            @Nullable Colour colour,
            @Nullable Boolean isDefault,
            @Nullable Integer memberCount,
            @Nullable String cardLast4,
            @Nullable Secret token,
            List<String> tags,
            @Nullable List<Thing> parts,
            @Nullable Map<String, @Nullable Object> metadata,

            @com.squareup.moshi.Json(name = "__typename") @Nullable
            String kind) {}

    record Change(Patch<String> title, Patch<BigDecimal> price) {}

    record Positive(@Nullable Integer amount) {
        Positive {
            if (amount != null && amount <= 0) {
                throw new IllegalArgumentException("amount must be positive");
            }
        }
    }

    record Envelope<T>(List<T> data) {}

    record Positives(Envelope<Positive> page) {}

    static final class Colour extends OpenEnum {
        private static final Known<Colour> KNOWN = new Known<>(Colour::new);
        static final Colour RED = KNOWN.add("red");

        private Colour(String value, boolean known) {
            super(value, known);
        }

        public static Colour of(String value) {
            return KNOWN.of(value);
        }
    }

    @Test
    void keysAreTheSnakeCaseOfComponents() {
        Thing thing = Json.read("""
                {"id": "a", "total_amount": 10.50, "paid_at": "2026-01-31T12:00:00.123Z", "colour": "red",
                 "is_default": true, "member_count": 7, "card_last4": "4242", "tags": ["x"], "__typename": "Thing"}
                """, Thing.class);

        assertThat(thing.totalAmount()).isEqualTo(new BigDecimal("10.50"));
        assertThat(thing.paidAt()).isEqualTo(Instant.parse("2026-01-31T12:00:00.123Z"));
        assertThat(thing.colour()).isSameAs(Colour.RED);
        assertThat(thing.isDefault()).isTrue();
        assertThat(thing.memberCount()).isEqualTo(7);
        assertThat(thing.cardLast4()).isEqualTo("4242");
        assertThat(thing.tags()).containsExactly("x");
        assertThat(thing.kind()).isEqualTo("Thing");
    }

    @Test
    void missingKeysAreNullAndMissingListsEmpty() {
        Thing thing = Json.read("{\"id\":\"a\"}", Thing.class);

        assertThat(thing)
                .isEqualTo(new Thing("a", null, null, null, null, null, null, null, List.of(), null, null, null));
    }

    @Test
    void unknownKeysAreIgnored() {
        assertThat(Json.read("{\"id\":\"a\",\"new\":{\"deep\":[1]}}", Thing.class)
                        .id())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}", "{\"parts\":[{\"tags\":[]}],\"id\":\"a\"}"})
    void refusesAResourceWithoutItsId(String json) {
        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> Json.read(json, Thing.class))
                .withMessageContaining("Required value 'id' missing at")
                .satisfies(e -> assertThat(e.rawBody()).isEqualTo(json));
    }

    @Test
    void unknownWordsOfAnEnumKeepTheirSpelling() {
        Thing thing = Json.read("{\"id\":\"a\",\"colour\":\"ultra_violet\"}", Thing.class);

        assertThat(thing.colour()).isEqualTo(Colour.of("ultra_violet")).isNotEqualTo(Colour.RED);
        assertThat(thing.colour()).extracting(OpenEnum::isKnown).isEqualTo(false);
        assertThat(Colour.RED.isKnown()).isTrue();
        assertThat(Json.write(thing)).contains("\"colour\":\"ultra_violet\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25|25",
                "25.00|25.00",
                "0.1|0.1",
                "\"0.0\"|0.0",
                "1e2|1E+2",
                "12345678901234567.89|12345678901234567.89",
                "{\"amount\":\"50.00\",\"currency\":\"usd\"}|50.00",
                "{\"currency\":\"usd\",\"amount\":7}|7"
            },
            quoteCharacter = '`')
    void amountsComeAsNumberStringOrObjectAndStayExact(String json, BigDecimal amount) {
        assertThat(Json.read("{\"id\":\"a\",\"total_amount\":" + json + "}", Thing.class)
                        .totalAmount())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a lot\"", "\"\"", "[]", "true", "\"1e999999999\"", "1e999"})
    void refusesAnAmountThatIsNoUsableNumber(String json) {
        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> Json.read("{\"id\":\"a\",\"total_amount\":" + json + "}", Thing.class))
                .withMessageContaining("$.total_amount");
    }

    @Test
    void amountsAreWrittenAsPlainNumbers() {
        assertThat(Json.write(List.of(new BigDecimal("10.50"), new BigDecimal("1E+3"), new BigDecimal("1E-9"))))
                .isEqualTo("[10.50,1000,0.000000001]");
    }

    @Test
    void timesMayCarryAnOffset() {
        assertThat(Json.read("{\"id\":\"a\",\"paid_at\":\"2026-01-31T13:00:00+01:00\"}", Thing.class)
                        .paidAt())
                .isEqualTo(Instant.parse("2026-01-31T12:00:00Z"));
    }

    @Test
    void metadataKeepsEveryDigitAndEveryNull() {
        String json =
                "{\"id\":\"a\",\"tags\":[],\"metadata\":{\"n\":9007199254740993,\"p\":0.10,\"s\":\"x\",\"z\":null,\"l\":[1,{\"b\":true}]}}";

        Thing thing = Json.read(json, Thing.class);

        assertThat(thing.metadata())
                .containsEntry("n", new BigDecimal("9007199254740993"))
                .containsEntry("p", new BigDecimal("0.10"))
                .containsEntry("z", null);
        assertThat(Json.write(thing)).isEqualTo(json);
    }

    @Test
    void metadataRefusesFloatingPoint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(Map.of("price", 0.1)))
                .withMessageContaining("BigDecimal");
    }

    @Test
    void treesHoldRecordsWhenWritten() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("who", new Positive(3));
        tree.put("list", Arrays.asList(1, 2L, "x", null));

        assertThat(Json.write(tree)).isEqualTo("{\"who\":{\"amount\":3},\"list\":[1,2,\"x\",null]}");
    }

    @Test
    void aPatchHasThreeStates() {
        assertThat(Json.write(new Change(Patch.absent(), Patch.absent()))).isEqualTo("{}");
        assertThat(Json.write(new Change(Patch.clear(), Patch.set(new BigDecimal("1.50")))))
                .isEqualTo("{\"title\":null,\"price\":1.50}");
        assertThat(Json.read("{\"title\":null}", Change.class)).isEqualTo(new Change(Patch.clear(), Patch.absent()));
        assertThat(Json.read("{\"price\":2}", Change.class))
                .isEqualTo(new Change(Patch.absent(), Patch.set(new BigDecimal("2"))));
    }

    @Test
    void aConstructorThatRefusesIsADecodingErrorWithItsPlace() {
        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> Json.read("{\"page\":{\"data\":[{\"amount\":1},{\"amount\":0}]}}", Positives.class))
                .withMessageContaining("amount must be positive")
                .withMessageContaining("$.page.data[");
    }

    @Test
    void genericRecordsKnowTheirElements() {
        assertThat(Json.read("{\"page\":{\"data\":[{\"amount\":1},null]}}", Positives.class))
                .isEqualTo(new Positives(new Envelope<>(List.of(new Positive(1)))));
    }

    @Test
    void partsOfATreeBecomeRecords() {
        Object tree = requireNonNull(Json.tree("{\"id\":\"a\",\"member_count\":3,\"total_amount\":1.10}"));

        Thing thing = Json.fromTree(tree, Thing.class);

        assertThat(thing.memberCount()).isEqualTo(3);
        assertThat(thing.totalAmount()).isEqualTo(new BigDecimal("1.10"));
    }

    @Test
    void bytesAreReadLikeTheirText() {
        String json = "{\"id\":\"Zoë \\u00e9 𝄞\",\"tags\":[\"ß\"]}";

        Object thing = Json.read(ByteString.encodeUtf8(json), Thing.class, JsonTest::call);

        assertThat(thing)
                .isEqualTo(Json.read(json, Thing.class))
                .extracting("id")
                .isEqualTo("Zoë é 𝄞");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"id\":\"ä\"", "<html>", "{\"id\":\"a\"} x", "{\"id\":{}}"})
    void bytesThatDoNotFitAreADecodingErrorWithTheirText(String json) {
        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> Json.read(ByteString.encodeUtf8(json), Thing.class, JsonTest::call))
                .satisfies(e -> assertThat(e.rawBody()).isEqualTo(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"id\":\"a\"", "<html>", "{\"id\":\"a\"} x", "[]", "null", "{\"id\":{}}"})
    void whatIsNotTheExpectedJsonIsADecodingError(String json) {
        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> Json.read(json, Thing.class))
                .satisfies(e -> assertThat(e.rawBody()).isEqualTo(json));
    }

    @Test
    void listsCannotBeChanged() {
        Thing thing = Json.read("{\"id\":\"a\",\"tags\":[\"x\"]}", Thing.class);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> thing.tags().add("y"));
    }

    @Test
    void secretsAreReadButNeverPrinted() {
        Thing thing = Json.read("{\"id\":\"a\",\"token\":\"hush-hush\"}", Thing.class);

        assertThat(thing.token()).extracting(Secret::reveal).isEqualTo("hush-hush");
        assertThat(thing.toString()).doesNotContain("hush");
    }

    private static CallInfo call() {
        return CallInfo.builder("GET", "/things").build();
    }
}
