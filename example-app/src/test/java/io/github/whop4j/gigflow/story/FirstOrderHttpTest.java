package io.github.whop4j.gigflow.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One order through its whole life by script, with every cent looked for at the end. */
class FirstOrderHttpTest {
    private static final BigDecimal TOTAL = new BigDecimal("133.44");
    private static final BigDecimal FEE = new BigDecimal("13.34");

    @Test
    void takesOneOrderThroughItsWholeLife(@TempDir Path directory) {
        try (RunningGigFlow gigflow = RunningGigFlow.open(directory)) {
            HttpUser seller = gigflow.signUp("Selma", "seller");
            Answer onboarded = seller.post("/api/sell/onboard", "{}").expect(200);
            assertThat(onboarded.text("kycStatus")).isEqualTo("unstarted");
            String companyId = onboarded.text("companyId");
            seller.post("/api/sell/gigs", SellerFixture.GIG).expect(403, "kyc_required");

            gigflow.sandbox().verify(companyId);
            Answer synced = seller.post("/api/sell/kyc/sync", "{}").expect(200);
            assertThat(synced.body()).contains("\"verified\":true", "\"status\":\"verified\"", "\"synced\":true");

            Answer gig = seller.post("/api/sell/gigs", SellerFixture.GIG).expect(201);
            String gigId = gig.text("id");
            HttpUser admin = gigflow.admin();
            admin.post("/api/admin/gigs/" + gigId + "/approve", "{}").expect(409, "not_in_review");
            seller.post("/api/sell/gigs/" + gigId + "/submit", "{}").expect(200);
            gigflow.stranger().get("/api/gigs/" + gig.text("slug")).expect(404);
            assertThat(admin.post("/api/admin/gigs/" + gigId + "/approve", "{}")
                            .expect(200)
                            .text("status"))
                    .isEqualTo("published");

            HttpUser buyer = gigflow.signUp("Bruno", "buyer");
            Answer shown = buyer.get("/api/gigs/" + gig.text("slug")).expect(200);
            assertThat(shown.number("packages.0.priceCents")).isEqualByComparingTo("12345");
            Answer checkout = buyer.post("/api/checkout/create", """
                            {"gigId": "%s", "packageId": "%s", "quantity": 1, "extras": [{"id": "%s", "quantity": 1}]}""".formatted(
                                    gigId, shown.text("packages.0.id"), shown.text("extras.0.id")))
                    .expect(201);
            assertThat(checkout.number("totalCents")).isEqualByComparingTo("13344");
            assertThat(checkout.number("feeCents")).isEqualByComparingTo("1334");
            assertThat(checkout.text("purchaseUrl"))
                    .startsWith(gigflow.sandbox().uri() + "/checkout/");
            String session = checkout.text("sessionId");

            SellerFixture.confirm(buyer, session, null).expect(202);
            String receipt = gigflow.sandbox().pay(session);
            String orderId =
                    SellerFixture.confirm(buyer, session, receipt).expect(200).text("orderId");

            Answer order = buyer.get("/api/orders/" + orderId).expect(200);
            assertThat(order.text("status")).isEqualTo("awaiting_requirements");
            assertThat(order.number("totalCents")).isEqualByComparingTo("13344");
            assertThat(order.number("feeCents")).isEqualByComparingTo("1334");
            assertThat(order.size("lines")).isEqualTo(2);
            assertThat(seller.get("/api/orders").expect(200).body()).contains(orderId);

            move(buyer, orderId, "requirements", "{\"answers\": {}}").expect(422);
            move(seller, orderId, "deliver", "{\"message\": \"Early\"}").expect(409, "order_state");
            expectStatus(
                    move(buyer, orderId, "requirements", "{\"answers\": {\"name\": \"Bruno & Co\"}}"), "in_progress");
            move(buyer, orderId, "accept-delivery", "{}").expect(409, "order_state");
            expectStatus(
                    move(
                            seller,
                            orderId,
                            "deliver",
                            "{\"message\": \"First draft\", \"items\": [{\"url\": \"https://example.test/1.svg\"}]}"),
                    "delivered");
            expectStatus(
                    move(buyer, orderId, "request-revision", "{\"reason\": \"Rounder, please\"}"),
                    "revision_requested");
            expectStatus(move(seller, orderId, "deliver", "{\"message\": \"Rounder now\"}"), "delivered");
            move(buyer, orderId, "request-revision", "{\"reason\": \"Once more\"}")
                    .expect(409, "revisions_used_up");
            expectStatus(move(buyer, orderId, "accept-delivery", "{}"), "completed");
            expectStatus(move(buyer, orderId, "review", "{\"rating\": 5, \"body\": \"Round!\"}"), "completed");
            move(buyer, orderId, "review", "{\"rating\": 1}").expect(409, "already_reviewed");

            Answer ledger = gigflow.sandbox().get("/_sandbox/ledger").expect(200);
            BigDecimal earned =
                    new BigDecimal(seller.get("/api/sell/balance").expect(200).text("balances.0.balance"));
            BigDecimal whop = TOTAL.subtract(FEE).subtract(earned);
            assertThat(whop).as("what Whop kept").isPositive();
            assertThat(ledger.body()).contains(companyId);

            withdrawEverything(gigflow, seller, companyId, earned);
            assertThat(seller.get("/api/notifications").expect(200).body())
                    .contains(
                            "New order received", "Requirements submitted", "Revision requested", "Delivery accepted");
            assertThat(buyer.get("/api/notifications").expect(200).body())
                    .contains("Order confirmed", "Delivery received");
        }
    }

    private static void withdrawEverything(
            RunningGigFlow gigflow, HttpUser seller, String companyId, BigDecimal earned) {
        String wish =
                "{\"amount\": \"%s\", \"currency\": \"usd\", \"payout_method_id\": \"%s\", \"idempotency_key\": \"w1\"}";
        seller.post("/api/sell/withdraw", wish.formatted(earned, "payt_none")).expect(403, "payouts_not_enabled");
        gigflow.sandbox()
                .post("/_sandbox/companies/" + companyId + "/payout_methods", "{}")
                .expect(200);
        seller.post("/api/sell/kyc/sync", "{}").expect(200);
        String method = seller.get("/api/sell/payout-methods").expect(200).text("payoutMethods.0.id");
        seller.post("/api/sell/withdraw", wish.formatted(earned.add(BigDecimal.ONE), method))
                .expect(409, "insufficient_balance");
        Answer first = seller.post("/api/sell/withdraw", wish.formatted(earned, method))
                .expect(200);
        Answer again = seller.post("/api/sell/withdraw", wish.formatted(earned, method))
                .expect(200);
        assertThat(again.text("withdrawalId")).isEqualTo(first.text("withdrawalId"));
        assertThat(new BigDecimal(seller.get("/api/sell/balance").text("balances.0.balance")))
                .isEqualByComparingTo("0");
    }

    private static Answer move(HttpUser who, String orderId, String command, String json) {
        return who.post("/api/orders/" + orderId + "/" + command, json);
    }

    private static void expectStatus(Answer answer, String status) {
        assertThat(answer.expect(200).text("status")).isEqualTo(status);
    }
}
