package io.github.whop4j.marketplace.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.postgres.DatabaseFixture;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GigInputTest {
    private static final GigDraft GOOD = DatabaseFixture.draft();
    private static final Set<String> SHELVES = Set.of("design");
    private static final UUID ID = UUID.fromString("5f2c81aa-0000-4000-8000-000000000000");

    @Test
    void stripsWhiteSpace() {
        GigDraft clean = GigInput.check(titled("  I will design your logo\n"), SHELVES);
        assertThat(clean.title()).isEqualTo("I will design your logo");
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        GigDraft wrong = new GigDraft(
                "Too short",
                "Also too short",
                "gardening",
                List.of(
                        new GigDraft.PackageDraft(Tier.BASIC, "", "", 499, 0, 51, List.of(" ")),
                        new GigDraft.PackageDraft(Tier.BASIC, "Fine", "", 100_000_001, 366, -1, List.of())),
                List.of(new GigDraft.ExtraDraft("x".repeat(81), "", 0, -1, 51)),
                List.of(new Faq("", "")),
                List.of(
                        new Question("Style!", Question.Type.TEXT, "Style?", true),
                        new Question("size", Question.Type.TEXT, "", true),
                        new Question("size", Question.Type.TEXT, "Size?", true)));

        assertThat(fields(wrong))
                .containsOnlyKeys(
                        "title",
                        "description",
                        "category",
                        "packages[0].title",
                        "packages[0].priceCents",
                        "packages[0].deliveryDays",
                        "packages[0].revisionsIncluded",
                        "packages[0].includes[0]",
                        "packages[1].tier",
                        "packages[1].priceCents",
                        "packages[1].deliveryDays",
                        "packages[1].revisionsIncluded",
                        "extras[0].title",
                        "extras[0].priceCents",
                        "extras[0].deliveryDaysAdd",
                        "extras[0].maxQuantity",
                        "faq[0].question",
                        "faq[0].answer",
                        "requirements[0].id",
                        "requirements[1].question",
                        "requirements[2].id")
                .containsEntry("title", "has 9 characters, but must have 10 to 80")
                .containsEntry("category", "is not one of design")
                .containsEntry("packages[0].priceCents", "is 499, but must be 500 to 100000000")
                .containsEntry("packages[1].tier", "is there twice; there is one package per tier");
    }

    @Test
    void countsCharactersLikeTheDatabaseNotLikeJava() {
        assertThat(fields(titled("🎨".repeat(9)))).containsKey("title");
        assertThat(GigInput.check(titled("🎨".repeat(80)), SHELVES).title()).isEqualTo("🎨".repeat(80));
    }

    @Test
    void refusesWhatPostgresCannotStore() {
        assertThat(fields(titled("I will design\0 your logo"))).containsKey("title");
    }

    @Test
    void wantsOneToThreePackages() {
        assertThat(fields(priced(List.of()))).containsKey("packages");
        assertThat(fields(priced(Collections.nCopies(4, GOOD.packages().get(0)))))
                .containsKey("packages");
    }

    @Test
    void limitsListsOfEverything() {
        GigDraft wrong = new GigDraft(
                GOOD.title(),
                GOOD.description(),
                null,
                GOOD.packages(),
                Collections.nCopies(11, GOOD.extras().get(0)),
                Collections.nCopies(21, new Faq("Why?", "Because")),
                Collections.nCopies(21, DatabaseFixture.STYLE));
        assertThat(fields(wrong)).containsKeys("extras", "faq", "requirements");
    }

    @ParameterizedTest
    @CsvSource({
        "I will design your logo, i-will-design-your-logo-5f2c81aa",
        "Überraschung für Käufer!, uberraschung-fur-kaufer-5f2c81aa",
        "  -- C++ & C# --  , c-c-5f2c81aa",
        "ロゴをデザインします, gig-5f2c81aa"
    })
    void makesReadableSlugs(String title, String slug) {
        assertThat(GigInput.slug(title, ID)).isEqualTo(slug);
    }

    @Test
    void cutsLongSlugs() {
        assertThat(GigInput.slug("a".repeat(59) + " " + "b".repeat(20), ID)).isEqualTo("a".repeat(59) + "-5f2c81aa");
    }

    private static Map<String, String> fields(GigDraft draft) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> GigInput.check(draft, SHELVES));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo("invalid_gig");
        @SuppressWarnings("unchecked") // that is what "fields" holds
        @Nullable
        Map<String, String> fields = (Map<String, String>) refusal.details().get("fields");
        return fields == null ? Map.of() : fields;
    }

    private static GigDraft titled(String title) {
        return new GigDraft(
                title,
                GOOD.description(),
                GOOD.category(),
                GOOD.packages(),
                GOOD.extras(),
                GOOD.faq(),
                GOOD.requirements());
    }

    private static GigDraft priced(List<GigDraft.PackageDraft> packages) {
        return new GigDraft(
                GOOD.title(),
                GOOD.description(),
                GOOD.category(),
                packages,
                GOOD.extras(),
                GOOD.faq(),
                GOOD.requirements());
    }
}
