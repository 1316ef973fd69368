package io.github.whop4j.gigflow.gig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.catalog.Question;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GigPageTest {
    private static final TestApp APP = TestApp.shared();
    private static final GigFixture FIXTURE = GigFixture.open(APP);

    @Test
    void showsVisitorsPackagesComparisonAnswersAndQuestions() {
        String page = APP.browser().get(FIXTURE.page()).body();

        assertThat(page)
                .contains("<h1>I will draw a logo for your studio</h1>", "Sam Seller", "Compare packages")
                .contains("One mark", "$50.00", "Mark and kit", "$120.00", "Brand guide")
                .contains("Who owns the logo?", "What is the brand called?", "No reviews yet");
    }

    @Test
    void tellsNoOneAnEMailOrACompany() {
        Browser visitor = APP.browser();

        for (String path : List.of(FIXTURE.page(), "/api/gigs/" + FIXTURE.gig().slug())) {
            assertThat(visitor.get(path).body())
                    .as(path)
                    .doesNotContain(
                            FIXTURE.seller().email(),
                            "biz_",
                            FIXTURE.gig().sellerId().toString());
        }
    }

    @Test
    void leadsVisitorsThroughSignInAndMembersToTheSlideOut() {
        String order = "/checkout?gig=" + FIXTURE.gig().slug() + "&amp;package="
                + FIXTURE.basic().id();
        Browser visitor = APP.browser();

        assertThat(visitor.get(FIXTURE.page()).body()).contains(order).doesNotContain("<dialog", "data-order-package");
        assertThat(visitor.get(order.replace("&amp;", "&")).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/login?next=%2Fcheckout%3Fgig%3D"));

        assertThat(FIXTURE.newBuyer().get(FIXTURE.page()).body())
                .contains(
                        order,
                        "<dialog",
                        "data-order-package=\"" + FIXTURE.basic().id() + "\"");
    }

    @Test
    void opensItsPolicyForWhopOnlyWhereTheEmbedMayAppear() {
        String whop = APP.sandbox().baseUri().toString();

        assertThat(policy(FIXTURE.newBuyer().get(FIXTURE.page()))).contains("script-src 'self' " + whop);
        assertThat(policy(APP.browser().get(FIXTURE.page()))).doesNotContain(whop);
        assertThat(policy(FIXTURE.newBuyer().get(FIXTURE.page()))).doesNotContain("unsafe-inline");
    }

    @Test
    void sellsNothingToItsOwnSeller() {
        assertThat(FIXTURE.seller().get(FIXTURE.page()).body())
                .contains("This is your gig")
                .doesNotContain("<dialog", "data-order-package", "/checkout?gig=");
    }

    @Test
    void existsForItsSellerAndAdminsOnlyUntilPublished() {
        Gig draft = APP.marketplace()
                .catalog()
                .create(FIXTURE.seller().actor(), GigFixture.draft("I will draw a second logo", List.of()));
        String path = "/g/" + draft.slug();

        assertThat(APP.browser().get(path).statusCode()).isEqualTo(404);
        assertThat(FIXTURE.newBuyer().get(path).statusCode()).isEqualTo(404);
        assertThat(Answer.of(APP.browser().get("/api/gigs/" + draft.slug())).string("code"))
                .isEqualTo("gig_not_found");
        assertThat(FIXTURE.seller().get(path).body())
                .contains("Only you can see this page", "/sell/gigs/" + draft.id() + "/edit");
        assertThat(APP.admin().get(path).body()).contains("Draft").doesNotContain("/edit\"");
    }

    @Test
    void showsTheSellerWhyAModeratorSentItBack() {
        Member admin = APP.admin();
        Gig gig = APP.marketplace()
                .catalog()
                .create(FIXTURE.seller().actor(), GigFixture.draft("I will draw a third logo", List.of()));
        APP.marketplace().catalog().move(FIXTURE.seller().actor(), gig.id(), GigCommand.SUBMIT, "");
        APP.marketplace().catalog().move(admin.actor(), gig.id(), GigCommand.REQUEST_CHANGES, "Show an example.");

        assertThat(FIXTURE.seller().get("/g/" + gig.slug()).body()).contains("Changes requested", "Show an example.");
    }

    @Test
    void escapesWhatPeopleWrote() {
        GigFixture evil = GigFixture.open(
                APP,
                GigFixture.draft(
                        "<script>alert(1)</script> & \"logo\"",
                        List.of(new Question("q", Question.Type.TEXT, "<img src=x onerror=alert(1)>", true))));

        String page = evil.newBuyer().get(evil.page()).body();

        assertThat(page).doesNotContain("<script>alert", "<img src=x");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void countsReviewsIntoAverageAndBars() {
        GigFixture fixture = GigFixture.open(APP);
        for (int rating : new int[] {5, 5, 4}) {
            Member buyer = fixture.newBuyer();
            UUID order = fixture.delivered(buyer);
            buyer.post("/api/orders/" + order + "/review", "{\"rating\":" + rating + ",\"body\":\"Good work\"}");
        }

        String page = APP.browser().get(fixture.page()).body();

        assertThat(page).contains("<strong>4.7</strong>", "3 reviews", "value=\"67\"", "value=\"33\"", "Bea Buyer");
        assertThat(page).contains("3</span> orders completed");
    }

    @Test
    void hasAJsonTwinWithTheIdsACheckoutNeeds() {
        Answer gig = Answer.of(APP.browser().get("/api/gigs/" + FIXTURE.gig().slug()));

        assertThat(gig.status()).isEqualTo(200);
        assertThat(gig.id("id")).isEqualTo(FIXTURE.gig().id());
        assertThat(gig.list("packages").get(0))
                .containsEntry("id", FIXTURE.basic().id().toString())
                .containsEntry("tier", "basic")
                .containsEntry("priceCents", 5000.0);
        assertThat(gig.list("extras").get(0))
                .containsEntry("id", FIXTURE.card().id().toString())
                .containsEntry("priceCents", 2500.0)
                .containsEntry("maxQuantity", 3.0);
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
