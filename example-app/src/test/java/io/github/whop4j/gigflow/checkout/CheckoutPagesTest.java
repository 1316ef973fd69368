package io.github.whop4j.gigflow.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.PageForm;
import io.github.whop4j.gigflow.TestApp;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class CheckoutPagesTest {
    private static final TestApp APP = TestApp.shared();
    private static final GigFixture FIXTURE = GigFixture.open(APP);
    private static final String OPTIONS = "/checkout?gig=" + FIXTURE.gig().slug() + "&package="
            + FIXTURE.basic().id();

    @Test
    void leadsWithoutAScriptFromTheOptionsToWhopsOwnPage() {
        Member buyer = FIXTURE.newBuyer();

        HttpResponse<String> sent = PageForm.of(buyer.get(OPTIONS), "/checkout")
                .fill("package", FIXTURE.basic().id().toString())
                .fill("quantity", "2")
                .fill("extra", FIXTURE.card().id().toString())
                .fill("quantity_" + FIXTURE.card().id(), "3")
                .send(buyer.browser());

        assertThat(sent.statusCode()).isEqualTo(303);
        HttpResponse<String> summary = buyer.get(location(sent));
        assertThat(summary.body())
                .contains("One mark <span class=\"mono\">× 2</span>", "Business card <span class=\"mono\">× 3</span>")
                .contains("$175.00", "href=\"" + APP.sandbox().baseUri() + "/checkout/", "Pay on Whop");
    }

    @Test
    void ignoresPricesThatAUserAddsToTheForm() {
        Member buyer = FIXTURE.newBuyer();

        HttpResponse<String> sent = PageForm.of(buyer.get(OPTIONS), "/checkout")
                .fill("package", FIXTURE.basic().id().toString())
                .smuggle("totalCents", "1")
                .smuggle("price", "0.01")
                .send(buyer.browser());

        assertThat(buyer.get(location(sent)).body()).contains("$50.00");
    }

    @Test
    void tellsWhatIsWrongWithAChoiceAndShowsTheOptionsAgain() {
        Member buyer = FIXTURE.newBuyer();

        HttpResponse<String> sent = PageForm.of(buyer.get(OPTIONS), "/checkout")
                .fill("package", FIXTURE.basic().id().toString())
                .fill("quantity", "many")
                .send(buyer.browser());

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(buyer.get(location(sent)).body()).contains("A quantity is a whole number.", "Order options");
    }

    @Test
    void believesTheServerAndNotTheAddress() {
        Member buyer = FIXTURE.newBuyer();
        Answer checkout = FIXTURE.checkout(buyer);

        HttpResponse<String> page =
                buyer.get(result(checkout) + "&status=success&receipt_id=pay_forged&order_id=5f0c12ab");

        assertThat(page.body()).contains("Confirming your payment").doesNotContain("Order placed", "ORD-");
        assertThat(page.headers().firstValue("Refresh")).hasValue("3; url=" + result(checkout) + "&looks=1");
        assertThat(buyer.json("/api/orders").list("orders")).isEmpty();
    }

    @Test
    void stopsAskingAfterAWhileAndOffersToPay() {
        Member buyer = FIXTURE.newBuyer();
        Answer checkout = FIXTURE.checkout(buyer);

        HttpResponse<String> page = buyer.get(result(checkout) + "&looks=10");

        assertThat(page.body()).contains("No payment yet", checkout.string("purchaseUrl"));
        assertThat(page.headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void offersAnotherTryAfterADeclinedCard() {
        Member buyer = FIXTURE.newBuyer();
        Answer checkout = FIXTURE.checkout(buyer);
        APP.sandbox().pay(checkout.string("sessionId"), GigFixture.BAD_CARD);

        HttpResponse<String> page = buyer.get(result(checkout));

        assertThat(page.body()).contains("The payment did not go through", checkout.string("purchaseUrl"));
        assertThat(page.headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void asksForTheRequirementsOncePaidAndThenSaysThatTheOrderIsPlaced() {
        Member buyer = FIXTURE.newBuyer();
        Answer checkout = FIXTURE.checkout(buyer);
        APP.sandbox().pay(checkout.string("sessionId"), GigFixture.GOOD_CARD);

        HttpResponse<String> page = buyer.get(result(checkout));
        assertThat(page.body()).contains("What is the brand called?", "ORD-");
        String order = (String) buyer.json("/api/orders").list("orders").get(0).get("id");

        HttpResponse<String> sent = PageForm.of(page, "/orders/" + order + "/requirements")
                .fill("answer_brand", "Halma")
                .send(buyer.browser());
        assertThat(location(sent)).isEqualTo("/orders/" + order);
        assertThat(buyer.get(result(checkout)).body()).contains("Order placed", "/orders/" + order);
    }

    /** The buyer paid 50.00 at Whop; what was agreed is made to say 60.00 afterwards. */
    @Test
    void makesNoOrderOfMoneyThatDoesNotMatchAndSaysWhoLooksAtIt() {
        Member buyer = FIXTURE.newBuyer();
        Answer checkout = FIXTURE.checkout(buyer);
        String session = checkout.string("sessionId");
        APP.asOwner().useTransaction(handle -> {
            handle.execute("set local session_replication_role = replica");
            handle.execute(
                    "update checkouts set total_minor = 6000,"
                            + " terms = replace(terms::text, '5000', '6000')::jsonb where id = ?",
                    checkout.id("checkoutId"));
        });
        APP.sandbox().pay(session, GigFixture.GOOD_CARD);

        Answer confirmed = buyer.post("/api/checkout/confirm", "{\"session_id\":\"" + session + "\"}");
        assertThat(confirmed.status()).isEqualTo(409);
        assertThat(confirmed.string("code")).isEqualTo("needs_review");
        HttpResponse<String> page = buyer.get(result(checkout));
        assertThat(page.body()).contains("We are looking at your payment", checkout.string("checkoutId"));
        assertThat(page.headers().firstValue("Refresh")).isEmpty();
        assertThat(buyer.json("/api/orders").list("orders")).isEmpty();
    }

    @Test
    void isFoundByWhopsSessionToo() {
        Member buyer = FIXTURE.newBuyer();
        Answer checkout = FIXTURE.checkout(buyer);

        assertThat(buyer.get("/checkout/complete?session_id=" + checkout.string("sessionId") + "&status=success")
                        .body())
                .contains("Confirming your payment", checkout.string("checkoutId"));
        assertThat(buyer.get("/checkout/complete?checkout_id=" + checkout.string("checkoutId"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void doesNotExistForOthers() {
        Answer checkout = FIXTURE.checkout(FIXTURE.newBuyer());
        Member stranger = FIXTURE.newBuyer();

        for (String path : new String[] {
            result(checkout),
            "/checkout/complete?session_id=" + checkout.string("sessionId"),
            "/checkout?checkout=" + checkout.string("checkoutId"),
            "/checkout/complete?checkout=nonsense",
            "/checkout/complete",
        }) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static String result(Answer checkout) {
        return "/checkout/complete?checkout=" + checkout.string("checkoutId");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }
}
