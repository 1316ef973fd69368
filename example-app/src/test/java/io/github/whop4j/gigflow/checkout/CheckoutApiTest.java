package io.github.whop4j.gigflow.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutApiTest {
    private static final TestApp APP = TestApp.shared();
    private static final GigFixture FIXTURE = GigFixture.open(APP);

    @Test
    void pricesTheChoiceOnTheServerWhateverTheClientSays() {
        Answer checkout = FIXTURE.newBuyer().post("/api/checkout/create", """
                        {"gigId":"%s","packageId":"%s","quantity":2,"totalCents":1,"feeCents":0,"gigTitle":"Free",
                         "extras":[{"id":"%s","quantity":3,"price_cents":0,"priceCents":-5000}]}
                        """.formatted(
                        FIXTURE.gig().id(), FIXTURE.basic().id(), FIXTURE.card().id()));

        assertThat(checkout.status()).isEqualTo(201);
        assertThat(checkout.number("totalCents")).isEqualTo(2 * 5_000 + 3 * 2_500);
        assertThat(checkout.number("feeCents")).isEqualTo(1_750);
        assertThat(checkout.string("sessionId")).startsWith("ch_");
        assertThat(checkout.string("purchaseUrl"))
                .startsWith(APP.sandbox().baseUri().toString());
        assertThat(checkout.id("checkoutId")).isNotNull();
    }

    @Test
    void takesTheSlugForTheGigAndOneForAQuantityLeftOut() {
        Answer checkout = FIXTURE.newBuyer()
                .post(
                        "/api/checkout/create",
                        "{\"gigId\":\"%s\",\"packageId\":\"%s\"}"
                                .formatted(FIXTURE.gig().slug(), FIXTURE.basic().id()));

        assertThat(checkout.number("totalCents")).isEqualTo(5_000);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "11", "1000000000"})
    void refusesQuantitiesThatNoOneOffers(int quantity) {
        Answer answer = FIXTURE.newBuyer()
                .post(
                        "/api/checkout/create",
                        "{\"gigId\":\"%s\",\"packageId\":\"%s\",\"quantity\":%d}"
                                .formatted(FIXTURE.gig().id(), FIXTURE.basic().id(), quantity));

        assertThat(answer.status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"1.5", "\"many\"", "{}"})
    void refusesQuantitiesThatAreNotWholeNumbers(String quantity) {
        Answer answer = FIXTURE.newBuyer()
                .post(
                        "/api/checkout/create",
                        "{\"gigId\":\"%s\",\"packageId\":\"%s\",\"quantity\":%s}"
                                .formatted(FIXTURE.gig().id(), FIXTURE.basic().id(), quantity));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.string("code")).isEqualTo("malformed_json");
    }

    @Test
    void refusesPackagesOfOtherGigsUnknownExtrasAndMoreThanThereAre() {
        Member buyer = FIXTURE.newBuyer();
        GigFixture other = GigFixture.open(APP);
        String choice = "{\"gigId\":\"%s\",\"packageId\":\"%s\",\"extras\":[{\"id\":\"%s\",\"quantity\":%d}]}";
        UUID gig = FIXTURE.gig().id();
        UUID tier = FIXTURE.basic().id();

        for (String body : new String[] {
            choice.formatted(gig, other.basic().id(), FIXTURE.card().id(), 1),
            choice.formatted(gig, tier, other.card().id(), 1),
            choice.formatted(gig, tier, FIXTURE.card().id(), 4),
            choice.formatted(gig, tier, FIXTURE.card().id(), -1),
            "{\"gigId\":\"%s\"}".formatted(gig),
        }) {
            assertThat(buyer.post("/api/checkout/create", body).status())
                    .as(body)
                    .isBetween(404, 422);
        }
    }

    @Test
    void sellsNoOneTheirOwnGig() {
        assertThat(FIXTURE.checkout(FIXTURE.seller()).status()).isBetween(403, 422);
    }

    @Test
    void needsAUserSignedInAndATokenOfTheirs() {
        String body = "{\"gigId\":\"%s\",\"packageId\":\"%s\"}"
                .formatted(FIXTURE.gig().id(), FIXTURE.basic().id());
        Member buyer = FIXTURE.newBuyer();

        assertThat(APP.browser().post("/api/checkout/create", body).statusCode())
                .isEqualTo(401);
        assertThat(buyer.browser()
                        .send(buyer.browser().json("/api/checkout/create", body))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void confirmsOnlyWhatWhopSaysIsPaid() {
        Member buyer = FIXTURE.newBuyer();
        String session = FIXTURE.checkout(buyer).string("sessionId");
        String confirm = "{\"session_id\":\"" + session + "\"}";

        Answer early = buyer.post("/api/checkout/confirm", confirm);
        assertThat(early.status()).isEqualTo(202);
        assertThat(early.string("status")).isEqualTo("open");

        APP.sandbox().pay(session, GigFixture.BAD_CARD);
        Answer declined = buyer.post("/api/checkout/confirm", confirm);
        assertThat(declined.status()).isEqualTo(202);
        assertThat(declined.string("status")).isEqualTo("failed");

        String receipt = APP.sandbox().pay(session, GigFixture.GOOD_CARD);
        Answer paid = buyer.post(
                "/api/checkout/confirm", "{\"session_id\":\"" + session + "\",\"receipt_id\":\"" + receipt + "\"}");
        assertThat(paid.status()).isEqualTo(200);
        assertThat(buyer.post("/api/checkout/confirm", confirm).id("orderId")).isEqualTo(paid.id("orderId"));
        assertThat(buyer.json("/api/orders").list("orders")).hasSize(1);
    }

    @Test
    void confirmsNothingForOthersAndNothingUnknown() {
        String session = FIXTURE.checkout(FIXTURE.newBuyer()).string("sessionId");
        Member stranger = FIXTURE.newBuyer();

        assertThat(stranger.post("/api/checkout/confirm", "{\"session_id\":\"" + session + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/api/checkout/confirm", "{\"session_id\":\"ch_nonsense\"}")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/api/checkout/confirm", "{}").status()).isEqualTo(422);
        assertThat(stranger.post("/api/checkout/confirm", "{").status()).isEqualTo(400);
    }
}
