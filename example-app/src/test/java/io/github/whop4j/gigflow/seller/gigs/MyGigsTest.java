package io.github.whop4j.gigflow.seller.gigs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.PageForm;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MyGigsTest {
    private static final TestApp APP = TestApp.shared();

    @ParameterizedTest
    @CsvSource({
        "'', draft, submit, review",
        "SUBMIT, review, withdraw, draft",
        "SUBMIT REQUEST_CHANGES, requires_modification, submit, review",
        "SUBMIT REJECT, rejected, reopen, draft",
        "SUBMIT APPROVE, published, pause, paused",
        "SUBMIT APPROVE PAUSE, paused, resume, published",
    })
    void offersInEveryStateTheActionThatWorksThere(String way, String state, String action, String next) {
        GigFixture fixture = GigFixture.open(APP);
        Member seller = fixture.seller();
        Gig gig = APP.marketplace()
                .catalog()
                .create(seller.actor(), GigFixture.draft("A gig on its way somewhere", List.of()));
        lead(seller, gig, way);

        PageForm.of(seller.get("/sell/gigs?status=" + state), "/sell/gigs/" + gig.id() + "/" + action)
                .send(seller.browser());

        assertThat(seller.json("/api/gigs/" + gig.id()).string("status")).isEqualTo(next);
        assertThat(seller.get("/sell/gigs?status=" + next).body()).contains("A gig on its way somewhere");
    }

    @Test
    void countsWhatIsBehindEachTabAndShowsTheReason() {
        GigFixture fixture = GigFixture.open(APP);
        Member seller = fixture.seller();
        Gig sentBack = APP.marketplace()
                .catalog()
                .create(seller.actor(), GigFixture.draft("A gig that was sent back", List.of()));
        lead(seller, sentBack, "SUBMIT REQUEST_CHANGES");

        String page = seller.get("/sell/gigs?status=requires_modification").body();

        assertThat(page)
                .contains("Changes requested <span class=\"mono\">1</span>", "All <span class=\"mono\">2</span>")
                .contains("Published <span class=\"mono\">1</span>", "Paused <span class=\"mono\">0</span>")
                .contains("Because of &lt;this&gt;", "A gig that was sent back")
                .doesNotContain(fixture.gig().title());
        assertThat(seller.get("/sell/gigs?status=nonsense").body())
                .contains(fixture.gig().title());
    }

    @Test
    void saysWhereAGigStandsWhenItIsTooLate() {
        GigFixture fixture = GigFixture.open(APP);
        String pause = "/sell/gigs/" + fixture.gig().id() + "/pause";

        fixture.seller().browser().submit(pause, Map.of());
        fixture.seller().browser().submit(pause, Map.of());

        assertThat(fixture.seller().get("/sell/gigs").body()).contains("Nothing was changed", "“Paused”");
    }

    private static void lead(Member seller, Gig gig, String way) {
        for (String step : way.split(" ", -1)) {
            if (!step.isEmpty()) {
                GigCommand command = GigCommand.valueOf(step);
                boolean admin = step.startsWith("RE") || step.startsWith("APPROVE");
                APP.marketplace()
                        .catalog()
                        .move(admin ? APP.admin().actor() : seller.actor(), gig.id(), command, "Because of <this>");
            }
        }
    }
}
