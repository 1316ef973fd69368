package io.github.whop4j.gigflow.seller.gigs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.SentForm;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.catalog.Faq;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.catalog.GigDraft.ExtraDraft;
import io.github.whop4j.marketplace.catalog.GigDraft.PackageDraft;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.catalog.Tier;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {
    private static final TestApp APP = TestApp.shared();
    private static final GigFixture FIXTURE = GigFixture.open(APP);
    private static final Member SELLER = FIXTURE.seller();

    /** Everything a gig can have, in characters that HTML and forms treat in their own way. */
    private static final GigDraft FULL = new GigDraft(
            "I will \"draw\" <logos> & more – for 5 €",
            "First line with <b>tags</b> & 'quotes'.\n\nThird line, long enough to be a real description.",
            "design",
            List.of(
                    new PackageDraft(Tier.BASIC, "Ümlaut", "a\nb", 500, 1, 0, List.of()),
                    new PackageDraft(
                            Tier.STANDARD, "Two & three", "", 12_345, 30, 50, List.of("One <thing>", "another")),
                    new PackageDraft(Tier.PREMIUM, "All", "x", 100_000_000, 365, 3, List.of("1", "2", "3"))),
            List.of(new ExtraDraft("Card", "", 1, 0, 1), new ExtraDraft("Kit", "Front & \"back\"", 99_999, 365, 50)),
            List.of(new Faq("Who <owns> it?", "You.\nReally & truly."), new Faq("Second?", "Yes.")),
            List.of(
                    new Question("brand", Question.Type.TEXT, "What's the \"name\"?", true),
                    new Question("why", Question.Type.TEXTAREA, "Why & how?", false)));

    @Test
    void keepsEveryFieldWhenNothingWasChanged() {
        Gig gig = APP.marketplace().catalog().create(SELLER.actor(), FULL);

        HttpResponse<String> saved = edit(gig).send(SELLER.browser());

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(GigDrafts.of(again(gig))).isEqualTo(FULL);
        assertThat(again(gig).version()).isGreaterThan(gig.version());
    }

    @Test
    void changesWhatWasTypedOver() {
        Gig gig = APP.marketplace().catalog().create(SELLER.actor(), FULL);

        edit(gig)
                .type("title", "Another title, long enough")
                .type("basic.price", "9.99")
                .type("premium.includes", " one \r\n\r\n two ")
                .type("extra.max", 1, "7")
                .type("faq.answer", 1, "No.")
                .type("requirement.required", 0, "no")
                .send(SELLER.browser());

        Gig after = again(gig);
        assertThat(after.title()).isEqualTo("Another title, long enough");
        assertThat(after.packages().get(0).price().minorUnits()).isEqualTo(999);
        assertThat(after.packages().get(2).includes()).containsExactly("one", "two");
        assertThat(after.extras().get(1).maxQuantity()).isEqualTo(7);
        assertThat(after.faq().get(1).answer()).isEqualTo("No.");
        assertThat(after.requirements().get(0).required()).isFalse();
    }

    @Test
    void dropsRowsThatWereEmptiedAndTiersThatWereUnticked() {
        Gig gig = APP.marketplace().catalog().create(SELLER.actor(), FULL);

        edit(gig)
                .without("standard.offered")
                .type("extra.title", 0, "")
                .type("extra.price", 0, "")
                .type("faq.question", 0, "")
                .type("faq.answer", 0, "")
                .type("requirement.question", 0, "")
                .send(SELLER.browser());

        Gig after = again(gig);
        assertThat(after.packages()).extracting("tier").containsExactly(Tier.BASIC, Tier.PREMIUM);
        assertThat(after.extras()).extracting("title").containsExactly("Kit");
        assertThat(after.faq()).extracting("question").containsExactly("Second?");
        assertThat(after.requirements()).extracting("id").containsExactly("why");
    }

    @Test
    void givesNewQuestionsANameThatIsFree() {
        Gig gig = APP.marketplace()
                .catalog()
                .create(SELLER.actor(), GigFixture.draft("A gig with one question", List.of(question("q1"))));

        edit(gig).type("requirement.question", 1, "And what else?").send(SELLER.browser());

        assertThat(again(gig).requirements()).extracting("id").containsExactly("q1", "q2");
    }

    @Test
    void writesANewGigWithOnlyWhatIsNeeded() {
        HttpResponse<String> saved = new SentForm(SELLER.get("/sell/gigs/new"), "/sell/gigs/new")
                .type("title", "A gig with one package")
                .type("description", "Fifty characters are needed here, so here they are, all of them.")
                .type("basic.title", "The only one")
                .send(SELLER.browser());

        String path = saved.headers().firstValue("Location").orElseThrow();
        assertThat(SELLER.get(path).body()).contains("Saved as a draft", "The only one", "value=\"25.00\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title|Short|The title has 5 characters",
                "description|Too short|The description has 9 characters",
                "category|wizardry|The category is not one of",
                "basic.title|''|The name is empty",
                "basic.price|4.99|The price must be $5.00 to $1,000,000.00",
                "basic.price|5.001|The price has more than 2 decimals",
                "basic.price|1e3|The price is not an amount",
                "basic.price|-5|The price must be",
                "premium.days|0|This is 0, but must be 1 to 365",
                "standard.days|soon|This is not a whole number",
                "standard.revisions|51|This is 51, but must be 0 to 50",
                "extra.price|0.00|The price must be $0.01",
                "extra.max|51|This is 51, but must be 1 to 50",
                "faq.answer|''|The answer is empty",
            })
    void keepsWhatWasTypedBesideTheError(String field, String value, String error) {
        Gig gig = APP.marketplace().catalog().create(SELLER.actor(), FULL);

        HttpResponse<String> refused = edit(gig).type(field, value).send(SELLER.browser());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("field-error", error, "Nothing was saved yet");
        SentForm shown = new SentForm(refused, "/sell/gigs/" + gig.id() + "/edit");
        if (!field.equals("category")) {
            assertThat(shown.values(field).get(0)).isEqualTo(value);
        }
        assertThat(shown.values("faq.question")).startsWith("Who <owns> it?", "Second?");
        assertThat(again(gig).version()).isEqualTo(gig.version());
    }

    @Test
    void isClosedToOthersAndOnceApproved() {
        Gig gig = APP.marketplace().catalog().create(SELLER.actor(), FULL);
        String path = "/sell/gigs/" + gig.id() + "/edit";
        Member stranger = GigFixture.open(APP).seller();

        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.get("/sell/gigs/" + FIXTURE.gig().id() + "/edit").statusCode())
                .isEqualTo(403);
        assertThat(SELLER.get("/sell/gigs/no-id/edit").statusCode()).isEqualTo(404);

        SentForm open = edit(gig);
        SELLER.browser().submit("/sell/gigs/" + gig.id() + "/submit", Map.of());
        assertThat(SELLER.get(path).body()).contains("Take it back").doesNotContain("<fieldset");
        assertThat(open.type("title", "Changed while in review")
                        .send(SELLER.browser())
                        .statusCode())
                .isEqualTo(303);
        assertThat(again(gig).title()).isEqualTo(FULL.title());
        assertThat(again(gig).status()).isEqualTo(GigStatus.REVIEW);
    }

    private static SentForm edit(Gig gig) {
        String path = "/sell/gigs/" + gig.id() + "/edit";
        return new SentForm(SELLER.get(path), path);
    }

    private static Gig again(Gig gig) {
        return APP.marketplace().catalog().find(SELLER.actor(), gig.id());
    }

    private static Question question(String id) {
        return new Question(id, Question.Type.TEXT, "What is it called?", true);
    }
}
