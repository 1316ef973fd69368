package io.github.whop4j.gigflow.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderApiTest {
    private static final TestApp APP = TestApp.shared();
    private static final GigFixture FIXTURE = GigFixture.open(APP);

    @Test
    void takesAnOrderThroughItsWholeLife() {
        Member buyer = FIXTURE.newBuyer();
        Member seller = FIXTURE.seller();
        UUID id = FIXTURE.order(buyer);

        status(buyer, id, "requirements", "{\"answers\":{\"brand\":\"Halma\"},\"attachments\":[]}", "in_progress");
        status(
                seller,
                id,
                "deliver",
                "{\"message\":\"First\",\"items\":[{\"url\":\"https://files.example.com/a.zip\",\"name\":\"A\"}]}",
                "delivered");
        status(buyer, id, "request-revision", "{\"reason\":\"Warmer\"}", "revision_requested");
        status(seller, id, "deliver", "{\"items\":[{\"url\":\"https://files.example.com/b.zip\"}]}", "delivered");
        status(buyer, id, "accept-delivery", "", "completed");
        status(buyer, id, "review", "{\"rating\":4,\"reviewText\":\"Good\"}", "completed");

        Answer order = seller.json("/api/orders/" + id);
        assertThat(order.string("status")).isEqualTo("completed");
        assertThat(order.string("role")).isEqualTo("seller");
        assertThat(order.number("totalCents")).isEqualTo(5_000);
        assertThat(order.number("feeCents")).isEqualTo(500);
        assertThat(order.number("revisionsUsed")).isEqualTo(1);
        assertThat(order.list("lines").get(0))
                .containsEntry("kind", "package")
                .containsEntry("title", "One mark")
                .containsEntry("quantity", 1.0)
                .containsEntry("unitPriceCents", 5000.0);
        assertThat(order.list("answers").get(0)).containsEntry("answer", "Halma");
        assertThat(order.list("deliveries")).hasSize(2);
        assertThat(String.valueOf(order.list("deliveries").get(0).get("items")))
                .contains("https://files.example.com/b.zip");
        assertThat(order.list("revisions").get(0)).containsEntry("reason", "Warmer");
        assertThat(String.valueOf(order.get("review"))).contains("rating=4.0", "body=Good");
        assertThat(order.list("history")).hasSize(7);
        assertThat(order.get("allowed")).isEqualTo(List.of());
    }

    @Test
    void listsBothSidesOrTheOneAskedFor() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.order(buyer);

        assertThat(buyer.json("/api/orders").list("orders"))
                .singleElement()
                .satisfies(order -> assertThat(order)
                        .containsEntry("id", id.toString())
                        .containsEntry("status", "awaiting_requirements")
                        .doesNotContainKey("answers"));
        assertThat(buyer.json("/api/orders?as=seller").list("orders")).isEmpty();
        assertThat(FIXTURE.seller().json("/api/orders?as=seller").list("orders"))
                .anySatisfy(order -> assertThat(order).containsEntry("id", id.toString()));
        assertThat(FIXTURE.seller().json("/api/orders?as=buyer").list("orders")).isEmpty();
        assertThat(FIXTURE.seller().json("/api/orders").list("orders"))
                .anySatisfy(order ->
                        assertThat(order).containsEntry("id", id.toString()).containsEntry("role", "seller"));
    }

    @Test
    void answersACommandAtTheWrongTimeWithTheStateAndWhatIsAllowed() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.order(buyer);

        Answer answer = buyer.post("/api/orders/" + id + "/accept-delivery", "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.string("code")).isEqualTo("order_state");
        assertThat(answer.string("state")).isEqualTo("awaiting_requirements");
        assertThat(answer.get("allowed"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactlyInAnyOrder("submit_requirements", "cancel_before_start");
    }

    @Test
    void refusesOneRevisionMoreThanAgreedWithTheCounts() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.delivered(buyer);
        status(buyer, id, "request-revision", "{\"reason\":\"Warmer\"}", "revision_requested");
        status(FIXTURE.seller(), id, "deliver", "{\"message\":\"Again\"}", "delivered");

        Answer answer = buyer.post("/api/orders/" + id + "/request-revision", "{\"reason\":\"Colder\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.string("code")).isEqualTo("revisions_used_up");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requirements | {\"answers\":{}} | 422",
                "requirements | {\"answers\":{\"brand\":\" \"}} | 422",
                "requirements | {\"answers\":{\"brand\":\"x\",\"other\":\"y\"}} | 422",
                "requirements | {\"answers\":{\"brand\":\"x\"},\"attachments\":[{\"url\":\"x\"}]} | 422",
                "requirements | {\"answers\":{\"brand\":7}} | 200",
                "requirements | {\"answers\":[]} | 400",
                "requirements | { | 400"
            })
    void judgesAnswers(String command, String body, int status) {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.order(buyer);

        assertThat(buyer.post("/api/orders/" + id + "/" + command, body).status())
                .isEqualTo(status);
        assertThat(buyer.json("/api/orders/" + id).string("status"))
                .isEqualTo(status == 200 ? "in_progress" : "awaiting_requirements");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422",
                "{\"message\":\"  \",\"items\":[]} | 422",
                "{\"items\":[{\"name\":\"no address\"}]} | 422",
                "{\"items\":[{\"url\":\"javascript:alert(1)\",\"name\":\"x\"}]} | 422",
                "{\"items\":\"https://example.com\"} | 400"
            })
    void judgesDeliveries(String body, int status) {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.order(buyer);
        status(buyer, id, "requirements", "{\"answers\":{\"brand\":\"Halma\"}}", "in_progress");

        assertThat(FIXTURE.seller().post("/api/orders/" + id + "/deliver", body).status())
                .isEqualTo(status);
        assertThat(buyer.json("/api/orders/" + id).string("status")).isEqualTo("in_progress");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"body\":\"no stars\"} | 422",
                "{\"rating\":0} | 422",
                "{\"rating\":6} | 422",
                "{\"rating\":4.5} | 400",
                "{\"rating\":\"five\"} | 400"
            })
    void judgesReviews(String body, int status) {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.delivered(buyer);

        assertThat(buyer.post("/api/orders/" + id + "/review", body).status()).isEqualTo(status);
        assertThat(buyer.json("/api/orders/" + id).string("status")).isEqualTo("delivered");
    }

    @Test
    void takesOneReviewWhichAcceptsTheDelivery() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.delivered(buyer);

        status(buyer, id, "review", "{\"rating\":5,\"body\":\"Great\"}", "completed");

        Answer second = buyer.post("/api/orders/" + id + "/review", "{\"rating\":1}");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.string("code")).isEqualTo("already_reviewed");
    }

    @Test
    void cancelsBeforeWorkStartsAndNotAfter() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.order(buyer);
        status(buyer, id, "cancel", "{\"reason\":\"Found another\"}", "cancelled");

        UUID started = FIXTURE.delivered(buyer);
        assertThat(buyer.post("/api/orders/" + started + "/cancel", "").status())
                .isEqualTo(409);
    }

    @Test
    void doesNotExistForStrangers() {
        UUID id = FIXTURE.order(FIXTURE.newBuyer());
        Member stranger = FIXTURE.newBuyer();

        assertThat(stranger.json("/api/orders/" + id).status()).isEqualTo(404);
        UUID nobodys = UUID.randomUUID();
        assertThat(stranger.json("/api/orders/" + nobodys).text().replace(nobodys.toString(), id.toString()))
                .isEqualTo(stranger.json("/api/orders/" + id).text());
        for (String command :
                new String[] {"requirements", "deliver", "request-revision", "accept-delivery", "review", "cancel"}) {
            Answer answer = stranger.post(
                    "/api/orders/" + id + "/" + command,
                    "{\"answers\":{\"brand\":\"x\"},\"message\":\"x\",\"reason\":\"x\",\"rating\":5}");
            assertThat(answer.status()).as(command).isEqualTo(404);
            assertThat(answer.string("code")).isEqualTo("order_not_found");
        }
        assertThat(APP.browser().get("/api/orders/" + id).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesCommandsWithoutATokenAndCommandsOfTheOtherSide() {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.delivered(buyer);

        assertThat(buyer.browser()
                        .send(buyer.browser().json("/api/orders/" + id + "/accept-delivery", ""))
                        .statusCode())
                .isEqualTo(403);
        assertThat(FIXTURE.seller()
                        .post("/api/orders/" + id + "/accept-delivery", "")
                        .status())
                .isEqualTo(403);
        assertThat(buyer.post("/api/orders/" + id + "/deliver", "{\"message\":\"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(buyer.json("/api/orders/" + id).string("status")).isEqualTo("delivered");
    }

    private static void status(Member member, UUID order, String command, String body, String expected) {
        Answer answer = member.post("/api/orders/" + order + "/" + command, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.string("status")).isEqualTo(expected);
    }
}
