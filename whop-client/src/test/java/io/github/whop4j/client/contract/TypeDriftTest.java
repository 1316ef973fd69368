package io.github.whop4j.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.OpenEnum;
import io.github.whop4j.client.Patch;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.contract.Shape.Fields;
import io.github.whop4j.client.contract.Shape.ListOf;
import io.github.whop4j.client.contract.Shape.OneOf;
import io.github.whop4j.client.contract.Shape.Scalar;
import io.github.whop4j.client.contract.Shape.Words;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The check of types sees each way in which a type can differ: without that its silence would prove nothing. */
class TypeDriftTest {
    record Nothing() {}

    record Text(@Nullable String it) {}

    record CertainText(String it) {}

    record PatchedText(Patch<String> it) {}

    record Decimal(@Nullable BigDecimal it) {}

    record Hidden(@Nullable Secret it) {}

    record Texts(List<String> it) {}

    record NullableTexts(@Nullable List<String> it) {}

    record Tree(@Nullable Map<String, @Nullable Object> it) {}

    record Outer(List<Text> inner) {}

    record Coloured(@Nullable Colour it) {}

    static final class Colour extends OpenEnum {
        private static final Known<Colour> KNOWN = new Known<>(Colour::new);

        static {
            KNOWN.addAll("red green");
        }

        private Colour(String value, boolean known) {
            super(value, known);
        }
    }

    sealed interface Animal {
        record Cat(@Nullable String meow) implements Animal {}

        record Dog(@Nullable String bark) implements Animal {}

        record UnknownAnimal(@Nullable String typename) implements Animal {}
    }

    record AnyAnimal(@Nullable String meow, @Nullable String bark) {}

    private static final Fields CAT = fields(optional("meow", Scalar.STRING));
    private static final Fields DOG = fields(optional("bark", Scalar.STRING));
    private static final Fields COW = fields(optional("moo", Scalar.STRING));

    @Test
    void aFieldThatIsMissing() {
        assertThat(drifts(Use.RECEIVED, Nothing.class, certain("it", Scalar.STRING)))
                .containsExactly("here.it: contract says string (required), Java has nothing in TypeDriftTest.Nothing");
        assertThat(drifts(Use.LISTED, Nothing.class, optional("it", Scalar.STRING)))
                .containsExactly("here.it: contract says string (optional), Java has nothing in TypeDriftTest.Nothing");
    }

    @Test
    void aFieldTooMany() {
        assertThat(drifts(Use.RECEIVED, Text.class))
                .containsExactly("here.it: contract has no such field, Java has String in TypeDriftTest.Text");
        assertThat(drifts(Use.SENT, Text.class)).hasSize(1);
    }

    @Test
    void aShorterFormInAListIsFineUnlessTheRestIsRequired() {
        assertThat(drifts(Use.LISTED, Text.class)).isEmpty();
        assertThat(drifts(Use.LISTED, Texts.class)).isEmpty();
        assertThat(drifts(Use.LISTED, CertainText.class))
                .containsExactly(
                        "here.it: contract does not list it, so it must be @Nullable in TypeDriftTest.CertainText");
    }

    @Test
    void anotherType() {
        assertThat(drifts(Use.SENT, Text.class, optional("it", Scalar.INTEGER)))
                .containsExactly("here.it: contract says integer, Java has String");
        for (Scalar scalar : List.of(Scalar.DOUBLE, Scalar.BOOLEAN, Scalar.DATETIME, Scalar.MAP, Scalar.ANY)) {
            assertThat(drifts(Use.SENT, Text.class, optional("it", scalar))).hasSize(1);
        }
        assertThat(drifts(Use.SENT, Tree.class, optional("it", Scalar.MAP))).isEmpty();
        assertThat(drifts(Use.SENT, Decimal.class, optional("it", Scalar.INTEGER)))
                .hasSize(1);
        assertThat(drifts(Use.SENT, Text.class, optional("it", new ListOf(Scalar.STRING))))
                .hasSize(1);
        assertThat(drifts(Use.SENT, NullableTexts.class, optional("it", Scalar.STRING)))
                .hasSize(1);
        assertThat(drifts(Use.SENT, Text.class, optional("it", CAT))).hasSize(1);
    }

    @Test
    void anotherTypeDeepInside() {
        Field inner = certain("inner", new ListOf(fields(optional("it", Scalar.DATETIME))));

        assertThat(drifts(Use.RECEIVED, Outer.class, inner))
                .containsExactly("here.inner[].it: contract says datetime, Java has String");
    }

    @Test
    void textIsASecretOrADecimalOnlyWhereThatIsWrittenDown() {
        Fields token = new Fields("AccessTokenCreateResponse", Map.of("token", certain("token", Scalar.STRING)));

        record Token(Secret token) {}
        assertThat(drifts(Use.RECEIVED, Token.class, token)).isEmpty();
        assertThat(drifts(Use.SENT, Token.class, token)).hasSize(1);
        assertThat(drifts(Use.RECEIVED, Hidden.class, optional("it", Scalar.STRING)))
                .hasSize(1);
        assertThat(drifts(Use.RECEIVED, Decimal.class, optional("it", Scalar.STRING)))
                .hasSize(1);
    }

    @Test
    void aWordMissingOrTooMany() {
        Words words = new Words(List.of("red", "blue"));

        assertThat(drifts(Use.SENT, Coloured.class, optional("it", words)))
                .containsExactly(
                        "here.it: contract has the word blue, Java's TypeDriftTest.Colour has not",
                        "here.it: contract has no word green, Java's TypeDriftTest.Colour has");
        assertThat(drifts(Use.SENT, Coloured.class, optional("it", new Words(List.of("red")))))
                .hasSize(1);
        assertThat(drifts(Use.SENT, Coloured.class, optional("it", new Words(List.of("red", "green")))))
                .isEmpty();
    }

    @Test
    void wordsAsTextOnlyWhereThereIsOneOrATag() {
        assertThat(drifts(Use.SENT, Text.class, optional("it", new Words(List.of("red", "blue")))))
                .hasSize(1);
        assertThat(drifts(Use.SENT, Text.class, optional("it", new Words(List.of("red")))))
                .isEmpty();
    }

    @Test
    void whatMustBeSentMayNotBeLeftOut() {
        assertThat(drifts(Use.SENT, Text.class, certain("it", Scalar.STRING)))
                .containsExactly("here.it: contract says required, Java lets it be left out; Java has String");
        assertThat(drifts(Use.UPDATED, PatchedText.class, certain("it", Scalar.STRING)))
                .hasSize(1);
        assertThat(drifts(Use.SENT, CertainText.class, optional("it", Scalar.STRING)))
                .containsExactly("here.it: contract says optional, so it must be @Nullable; Java has String");
    }

    @Test
    void whatCanBeEmptiedIsAPatchAndNothingElseIs() {
        Field nullable = optional("it", Scalar.STRING);
        Field fixed = new Field("it", Scalar.STRING, false, false);

        assertThat(drifts(Use.UPDATED, PatchedText.class, nullable)).isEmpty();
        assertThat(drifts(Use.UPDATED, Text.class, nullable)).hasSize(1);
        assertThat(drifts(Use.UPDATED, PatchedText.class, fixed)).hasSize(1);
        assertThat(drifts(Use.UPDATED, Text.class, fixed)).isEmpty();
        assertThat(drifts(Use.SENT, PatchedText.class, nullable)).hasSize(1);
    }

    @Test
    void insideAnUpdateWhatCanBeEmptiedNeedNotBeAPatch() {
        assertThat(drifts(Use.INSIDE_UPDATE, Text.class, optional("it", Scalar.STRING)))
                .isEmpty();
        assertThat(drifts(Use.INSIDE_UPDATE, PatchedText.class, optional("it", Scalar.STRING)))
                .isEmpty();
        assertThat(drifts(Use.INSIDE_UPDATE, PatchedText.class, new Field("it", Scalar.STRING, false, false)))
                .hasSize(1);
    }

    @Test
    void anAnswerPromisesNoMoreThanTheContract() {
        assertThat(drifts(Use.RECEIVED, CertainText.class, optional("it", Scalar.STRING)))
                .hasSize(1);
        assertThat(drifts(Use.RECEIVED, CertainText.class, certain("it", Scalar.STRING)))
                .hasSize(1);
        assertThat(drifts(Use.RECEIVED, Text.class, certain("it", Scalar.STRING)))
                .isEmpty();

        record Identified(String id) {}
        assertThat(drifts(Use.RECEIVED, Identified.class, certain("id", Scalar.STRING)))
                .isEmpty();
        assertThat(drifts(Use.RECEIVED, Identified.class, optional("id", Scalar.STRING)))
                .hasSize(1);
    }

    @Test
    void aListIsNullOnlyWhereTheContractsIs() {
        ListOf list = new ListOf(Scalar.STRING);

        assertThat(drifts(Use.RECEIVED, Texts.class, certain("it", list))).isEmpty();
        assertThat(drifts(Use.RECEIVED, Texts.class, optional("it", list))).isEmpty();
        assertThat(drifts(Use.RECEIVED, NullableTexts.class, optional("it", list)))
                .isEmpty();
        assertThat(drifts(Use.RECEIVED, NullableTexts.class, certain("it", list)))
                .hasSize(1);
    }

    @Test
    void aVariantMissingOrTooMany() {
        assertThat(union(Use.RECEIVED, Animal.class, CAT, DOG)).isEmpty();
        assertThat(union(Use.RECEIVED, Animal.class, CAT))
                .containsExactly("here: contract has no such variant, Java has TypeDriftTest.Animal.Dog");
        assertThat(union(Use.RECEIVED, Animal.class, CAT, DOG, COW, COW)).isNotEmpty();
    }

    @Test
    void anUnknownVariantStandsForNoneOfToday() {
        assertThat(union(Use.RECEIVED, Animal.class, CAT, DOG, COW))
                .containsExactly(
                        "here: contract has the variant it with [moo], Java has no record for it in TypeDriftTest.Animal");
    }

    @Test
    void variantsOfABodyAreNeverMerged() {
        assertThat(union(Use.RECEIVED, AnyAnimal.class, CAT, DOG)).isEmpty();
        assertThat(union(Use.RECEIVED, AnyAnimal.class, CAT, DOG, COW)).hasSize(1);
        assertThat(union(Use.SENT, AnyAnimal.class, CAT, DOG)).hasSize(1);
    }

    private static List<String> union(Use use, Class<?> type, Fields... variants) {
        Drifts drifts = new Drifts();
        new TypeCheck(use, drifts).check(type, new OneOf(List.of(variants)), "", "here");
        return drifts.lines();
    }

    private static List<String> drifts(Use use, Class<?> type, Field... fields) {
        return drifts(use, type, fields(fields));
    }

    private static List<String> drifts(Use use, Class<?> type, Fields fields) {
        Drifts drifts = new Drifts();
        new TypeCheck(use, drifts).check(type, fields, "", "here");
        return drifts.lines();
    }

    private static Fields fields(Field... fields) {
        Map<String, Field> byName = new LinkedHashMap<>();
        for (Field field : fields) {
            byName.put(field.name(), field);
        }
        return new Fields("it", byName);
    }

    private static Field certain(String name, Shape shape) {
        return new Field(name, shape, true, false);
    }

    private static Field optional(String name, Shape shape) {
        return new Field(name, shape, false, true);
    }
}
