package io.github.whop4j.gigflow.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.PageForm;
import io.github.whop4j.gigflow.TestApp;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderPagesTest {
    private static final TestApp APP = TestApp.shared();
    private static final GigFixture FIXTURE = GigFixture.open(APP);

    @Test
    void takesAnOrderThroughItsWholeLife() {
        Member buyer = FIXTURE.newBuyer();
        Member seller = FIXTURE.seller();
        String order = "/orders/" + FIXTURE.order(buyer);
        String work = "/sell" + order;

        assertThat(buyer.get("/orders").body()).contains("Awaiting info", "$50.00", "href=\"" + order + "\"");
        assertThat(seller.get(work).body()).contains("Waiting for the buyer").doesNotContain("/deliver\"");
        done(
                buyer,
                PageForm.of(buyer.get(order), order + "/requirements").fill("answer_brand", "Halma\r\n& Söhne"),
                "Sent. The seller can start now.");

        assertThat(seller.get(work).body()).contains("Halma\n&amp; Söhne", "In progress");
        done(
                seller,
                PageForm.of(seller.get(work), work + "/deliver")
                        .fill("message", "First round")
                        .fill("url", "https://files.example.com/first.zip")
                        .fill("name", "All files")
                        .fill("url", "")
                        .fill("name", ""),
                "Delivered. The buyer has been told.");

        assertThat(buyer.get(order + "?tab=delivery").body())
                .contains("href=\"https://files.example.com/first.zip\"", "rel=\"noopener noreferrer nofollow\"")
                .contains("All files", "First round");
        done(
                buyer,
                PageForm.of(buyer.get(order + "?tab=revision"), order + "/request-revision")
                        .fill("reason", "Warmer, please"),
                "Sent back to the seller.");

        assertThat(seller.get(work).body()).contains("Changes requested", "Warmer, please", "Deliver again");
        done(
                seller,
                PageForm.of(seller.get(work), work + "/deliver").fill("message", "Second round"),
                "Delivered. The buyer has been told.");

        HttpResponse<String> revision = buyer.get(order + "?tab=revision");
        assertThat(revision.body()).contains("1 of 1 used", "All revisions of this package are used.");
        assertThat(PageForm.isIn(revision, order + "/request-revision")).isFalse();
        done(
                buyer,
                PageForm.of(buyer.get(order + "?tab=delivery"), order + "/accept-delivery"),
                "Accepted. The order is complete.");
        done(
                buyer,
                PageForm.of(buyer.get(order + "?tab=review"), order + "/review")
                        .fill("rating", "5")
                        .fill("body", "Warm indeed"),
                "Thank you for your review.");

        assertThat(buyer.get(order).body()).contains("Completed", "6 of 6");
        assertThat(seller.get(work).body())
                .contains("Warm indeed", "Platform fee", "$5.00", "Yours, before Whop's fee", "$45.00");
        assertThat(seller.get("/sell/orders").body()).contains("Completed", "href=\"" + work + "\"");
        assertThat(APP.browser().get(FIXTURE.page()).body()).contains("Warm indeed");
    }

    @Test
    void tellsWhatIsWrongAndChangesNothing() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.order(buyer);
        String order = "/orders/" + id;
        String work = "/sell" + order;
        PageForm blank = PageForm.of(buyer.get(order), order + "/requirements").fill("answer_brand", "  ");
        assertThat(blank.send(buyer.browser()).statusCode()).isEqualTo(303);
        assertThat(buyer.get(order).body()).contains("An answer is empty.", "Awaiting info");

        buyer.post("/api" + order + "/requirements", "{\"answers\":{\"brand\":\"Halma\"}}");
        for (String link : new String[] {"javascript:alert(1)", "files.test/a.zip", "data:text/html,hi"}) {
            PageForm.of(FIXTURE.seller().get(work), work + "/deliver")
                    .fill("message", "Look")
                    .fill("url", link)
                    .send(FIXTURE.seller().browser());
            assertThat(FIXTURE.seller().get(work).body())
                    .contains("A link must be a whole web address")
                    .doesNotContain(link);
        }
        PageForm.of(FIXTURE.seller().get(work), work + "/deliver")
                .send(FIXTURE.seller().browser());
        assertThat(FIXTURE.seller().get(work).body()).contains("Your message is empty, and there is no link");
        assertThat(buyer.json("/api" + order).string("status")).isEqualTo("in_progress");
    }

    @Test
    void tellsWhoComesTooLateHowTheOrderStands() {
        Member buyer = FIXTURE.newBuyer();
        String order = "/orders/" + FIXTURE.delivered(buyer);
        PageForm oldTab = PageForm.of(buyer.get(order + "?tab=revision"), order + "/request-revision");
        buyer.post("/api" + order + "/accept-delivery", "");

        oldTab.fill("reason", "Warmer").send(buyer.browser());

        assertThat(buyer.get(order).body()).contains("This order has moved on meanwhile.", "Completed");
    }

    @Test
    void showsAReviewWithoutStarsThatItNeedsThem() {
        Member buyer = FIXTURE.newBuyer();
        String order = "/orders/" + FIXTURE.delivered(buyer);

        for (String stars : new String[] {"0", "6", "4.5", "five"}) {
            PageForm.of(buyer.get(order + "?tab=review"), order + "/review")
                    .fill("rating", stars)
                    .send(buyer.browser());
            assertThat(buyer.get(order).body()).contains("Choose one to five stars.", "Delivered");
        }
    }

    @Test
    void letsEitherSideCancelBeforeWorkStarts() {
        Member buyer = FIXTURE.newBuyer();
        String order = "/orders/" + FIXTURE.order(buyer);
        String work = "/sell" + order;

        done(
                FIXTURE.seller(),
                PageForm.of(FIXTURE.seller().get(work), work + "/cancel").fill("reason", "I am ill, sorry"),
                "Cancelled. The buyer gets everything back.");

        assertThat(buyer.get(order).body())
                .contains("This order was cancelled.", "I am ill, sorry", "Cancelled")
                .doesNotContain("/cancel\"", "/requirements\"");
    }

    @Test
    void doesNotExistForStrangersWhateverTheyTry() {
        UUID id = FIXTURE.order(FIXTURE.newBuyer());
        Member stranger = FIXTURE.newBuyer();

        for (String path : new String[] {"/orders/" + id, "/sell/orders/" + id, "/orders/nonsense"}) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String command :
                new String[] {"requirements", "deliver", "request-revision", "accept-delivery", "review", "cancel"}) {
            HttpResponse<String> answer = stranger.browser()
                    .submit(
                            "/orders/" + id + "/" + command,
                            Map.of("rating", "5", "message", "x", "reason", "x", "answer_brand", "x"));
            assertThat(answer.statusCode()).as(command).isEqualTo(404);
        }
    }

    @Test
    void refusesTheOtherSidesCommandsAndFormsWithoutAToken() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.delivered(buyer);

        assertThat(FIXTURE.seller()
                        .browser()
                        .submit("/orders/" + id + "/accept-delivery", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(buyer.browser()
                        .send(buyer.browser().form("/orders/" + id + "/accept-delivery", Map.of(), "forged"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(buyer.json("/api/orders/" + id).string("status")).isEqualTo("delivered");
    }

    @Test
    void letsAdminsLookButNotTouch() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.delivered(buyer);
        Member admin = APP.admin();

        for (String tab : new String[] {"tracking", "delivery", "revision", "review"}) {
            HttpResponse<String> page = admin.get("/orders/" + id + "?tab=" + tab);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body())
                    .contains("You see this order as an admin.")
                    .doesNotContain(
                            "<form class",
                            "accept-delivery",
                            buyer.email(),
                            FIXTURE.seller().email());
        }
    }

    @Test
    void showsNoOneTheOthersEMail() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.delivered(buyer);

        assertThat(buyer.get("/orders/" + id).body())
                .doesNotContain(FIXTURE.seller().email());
        assertThat(buyer.get("/api/orders/" + id).body()).doesNotContain("@example.com");
        assertThat(FIXTURE.seller().get("/sell/orders/" + id).body()).doesNotContain(buyer.email());
    }

    private static void done(Member member, PageForm form, String flash) {
        HttpResponse<String> sent = form.send(member.browser());
        assertThat(sent.statusCode()).isEqualTo(303);
        String back = sent.headers().firstValue("Location").orElseThrow();
        assertThat(member.get(back).body()).contains("flash-success", flash);
    }
}
