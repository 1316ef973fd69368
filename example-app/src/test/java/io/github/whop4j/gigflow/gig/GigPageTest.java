package io.github.whop4j.gigflow.gig;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.Stall;
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
    private static final Stall STALL = Stall.open(APP);

    @Test
    void showsVisitorsPackagesComparisonAnswersAndQuestions() {
        String page = APP.browser().get(STALL.page()).body();

        assertThat(page)
                .contains("<h1>I will draw a logo for your studio</h1>", "Sam Seller", "Compare packages")
                .contains("One mark", "$50.00", "Mark and kit", "$120.00", "Brand guide")
                .contains("Who owns the logo?", "What is the brand called?", "No reviews yet");
    }

    @Test
    void tellsNobodyAnEMailOrACompany() {
        Browser visitor = APP.browser();

        for (String path : List.of(STALL.page(), "/api/gigs/" + STALL.gig().slug())) {
            assertThat(visitor.get(path).body())
                    .as(path)
                    .doesNotContain(
                            STALL.seller().email(),
                            "biz_",
                            STALL.gig().sellerId().toString());
        }
    }

    @Test
    void leadsVisitorsThroughSignInAndMembersToTheSlideOut() {
        String order = "/checkout?gig=" + STALL.gig().slug() + "&amp;package="
                + STALL.basic().id();
        Browser visitor = APP.browser();

        assertThat(visitor.get(STALL.page()).body()).contains(order).doesNotContain("<dialog", "data-order-package");
        assertThat(visitor.get(order.replace("&amp;", "&")).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).startsWith("/login?next=%2Fcheckout%3Fgig%3D"));

        assertThat(STALL.newBuyer().get(STALL.page()).body())
                .contains(
                        order,
                        "<dialog",
                        "data-order-package=\"" + STALL.basic().id() + "\"");
    }

    @Test
    void opensItsPolicyForWhopOnlyWhereTheEmbedMayAppear() {
        String whop = APP.sandbox().baseUri().toString();

        assertThat(policy(STALL.newBuyer().get(STALL.page()))).contains("script-src 'self' " + whop);
        assertThat(policy(APP.browser().get(STALL.page()))).doesNotContain(whop);
        assertThat(policy(STALL.newBuyer().get(STALL.page()))).doesNotContain("unsafe-inline");
    }

    @Test
    void sellsNothingToItsOwnSeller() {
        assertThat(STALL.seller().get(STALL.page()).body())
                .contains("This is your gig")
                .doesNotContain("<dialog", "data-order-package", "/checkout?gig=");
    }

    @Test
    void existsForItsSellerAndAdminsOnlyUntilPublished() {
        Gig draft = APP.marketplace()
                .catalog()
                .create(STALL.seller().actor(), Stall.draft("I will draw a second logo", List.of()));
        String path = "/g/" + draft.slug();

        assertThat(APP.browser().get(path).statusCode()).isEqualTo(404);
        assertThat(STALL.newBuyer().get(path).statusCode()).isEqualTo(404);
        assertThat(Answer.of(APP.browser().get("/api/gigs/" + draft.slug())).string("code"))
                .isEqualTo("gig_not_found");
        assertThat(STALL.seller().get(path).body())
                .contains("Only you can see this page", "/sell/gigs/" + draft.id() + "/edit");
        assertThat(APP.admin().get(path).body()).contains("Draft").doesNotContain("/edit\"");
    }

    @Test
    void showsTheSellerWhyAModeratorSentItBack() {
        Member admin = APP.admin();
        Gig gig = APP.marketplace()
                .catalog()
                .create(STALL.seller().actor(), Stall.draft("I will draw a third logo", List.of()));
        APP.marketplace().catalog().move(STALL.seller().actor(), gig.id(), GigCommand.SUBMIT, "");
        APP.marketplace().catalog().move(admin.actor(), gig.id(), GigCommand.REQUEST_CHANGES, "Show an example.");

        assertThat(STALL.seller().get("/g/" + gig.slug()).body()).contains("Changes requested", "Show an example.");
    }

    @Test
    void escapesWhatPeopleWrote() {
        Stall evil = Stall.open(
                APP,
                Stall.draft(
                        "<script>alert(1)</script> & \"logo\"",
                        List.of(new Question("q", Question.Type.TEXT, "<img src=x onerror=alert(1)>", true))));

        String page = evil.newBuyer().get(evil.page()).body();

        assertThat(page).doesNotContain("<script>alert", "<img src=x");
        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;");
    }

    @Test
    void countsReviewsIntoAverageAndBars() {
        Stall stall = Stall.open(APP);
        for (int rating : new int[] {5, 5, 4}) {
            Member buyer = stall.newBuyer();
            UUID order = stall.delivered(buyer);
            buyer.post("/api/orders/" + order + "/review", "{\"rating\":" + rating + ",\"body\":\"Good work\"}");
        }

        String page = APP.browser().get(stall.page()).body();

        assertThat(page).contains("<strong>4.7</strong>", "3 reviews", "value=\"67\"", "value=\"33\"", "Bea Buyer");
        assertThat(page).contains("3</span> orders completed");
    }

    @Test
    void hasAJsonTwinWithTheIdsACheckoutNeeds() {
        Answer gig = Answer.of(APP.browser().get("/api/gigs/" + STALL.gig().slug()));

        assertThat(gig.status()).isEqualTo(200);
        assertThat(gig.id("id")).isEqualTo(STALL.gig().id());
        assertThat(gig.list("packages").get(0))
                .containsEntry("id", STALL.basic().id().toString())
                .containsEntry("tier", "basic")
                .containsEntry("priceCents", 5000.0);
        assertThat(gig.list("extras").get(0))
                .containsEntry("id", STALL.card().id().toString())
                .containsEntry("priceCents", 2500.0)
                .containsEntry("maxQuantity", 3.0);
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
