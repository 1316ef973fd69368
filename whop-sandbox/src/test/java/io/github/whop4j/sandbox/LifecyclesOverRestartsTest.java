package io.github.whop4j.sandbox;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was under way when the sandbox was stopped comes to its end in the next one. */
class LifecyclesOverRestartsTest {
    @TempDir
    private Path directory;

    private WhopSandbox sandbox = WhopSandbox.start();
    private Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private void open() {
        sandbox.close();
        sandbox = WhopSandbox.builder()
                .stateFile(directory.resolve("state.json"))
                .refundDelay(Duration.ofDays(2))
                .steppedClock(null)
                .start();
        platform = platform.at(sandbox);
    }

    @Test
    void aDisputeThatIsNotAnsweredIsLostAndOneThatIsIsWon() {
        open();
        String company = platform.company("Disputed");
        String ignored = dispute(company);
        String answered = dispute(company);
        platform.post("/disputes/" + answered + "/update_evidence", object("notes", "Sent on Monday"))
                .ok();

        open();
        platform.post("/disputes/" + answered + "/submit_evidence", object()).ok();
        sandbox.advance(Duration.ofDays(8));

        assertThat(status("/disputes/" + ignored)).isEqualTo("lost");
        assertThat(platform.get("/disputes/" + answered).ok().string("notes")).isEqualTo("Sent on Monday");
        open();
        platform.control("/disputes/" + answered + "/win", object()).ok();
        assertThat(status("/disputes/" + answered)).isEqualTo("won");
        assertBalanced();
    }

    @Test
    void aRefundArrivesOnce() {
        open();
        String company = platform.company("Giving back");
        String payment = paid(company);
        platform.post("/payments/" + payment + "/refund", object("partial_amount", BigDecimal.TEN))
                .ok();

        open();
        assertThat(platform.get("/refunds?payment_id=" + payment).data().get(0).string("status"))
                .isEqualTo("pending");
        sandbox.advance(Duration.ofDays(2));
        open();

        List<JsonObject> refunds =
                platform.get("/refunds?payment_id=" + payment).data();
        assertThat(refunds).extracting(refund -> refund.string("status")).containsExactly("succeeded");
        assertBalanced();
    }

    @Test
    void aMembershipThatIsToEndEndsAndAnotherRenews() {
        open();
        String company = platform.company("Club");
        String ends = subscribe(company, "ends", "user_sandbox_a");
        String renews = subscribe(company, "renews", "user_sandbox_b");
        platform.post("/memberships/" + ends + "/cancel", object()).ok();

        open();
        sandbox.advance(Duration.ofDays(8));

        assertThat(status("/memberships/" + ends)).isIn("canceled", "completed", "expired");
        assertThat(status("/memberships/" + renews)).isEqualTo("active");
        String end = platform.get("/memberships/" + renews).ok().string("renewal_period_end");
        open();
        assertThat(platform.get("/memberships/" + renews).ok().string("renewal_period_end"))
                .isEqualTo(end);
        assertBalanced();
    }

    @Test
    void aTransferIsNotMadeTwice() {
        open();
        String company = platform.company("Giver");
        paid(company);
        JsonObject order = object(
                "origin_id", company,
                "destination_id", "user_sandbox_a",
                "amount", BigDecimal.TEN,
                "currency", "usd",
                "idempotence_key", "once");
        Answer first = platform.post("/transfers", order);

        open();
        Answer again = platform.post("/transfers", order);

        assertThat(again.ok()).isEqualTo(first.ok());
        assertThat(platform.get("/transfers?origin_id=" + company).ids()).containsExactly(first.id());
        assertBalanced();
    }

    @Test
    void aWithdrawalCostsItsMarkupAndArrives() {
        open();
        String company = platform.company("Withdrawing");
        paid(company);
        platform.post(
                        "/topups",
                        object(
                                "company_id",
                                company,
                                "amount",
                                BigDecimal.TEN,
                                "currency",
                                "usd",
                                "payment_method_id",
                                platform.card(company, "4242424242424242")))
                .ok();
        platform.post(
                        "/fee_markups",
                        object(
                                "company_id",
                                company,
                                "fee_type",
                                "rtp_withdrawal_markup",
                                "fixed_fee_usd",
                                BigDecimal.ONE))
                .ok();
        sandbox.verify(company, "approved");
        sandbox.addPayoutMethod(company);

        open();
        String withdrawal = platform.post(
                        "/withdrawals", object("company_id", company, "amount", BigDecimal.TEN, "currency", "usd"))
                .id();
        platform.control("/withdrawals/" + withdrawal + "/transit", object()).ok();
        open();
        platform.control("/withdrawals/" + withdrawal + "/complete", object()).ok();

        assertThat(status("/withdrawals/" + withdrawal)).isEqualTo("completed");
        assertThat(platform.get("/fee_markups?company_id=" + company).data()).hasSize(1);
        assertBalanced();
    }

    @Test
    void anEndpointIsToldOfWhatItChoseAndASwitchedOffOneOfNothing() {
        try (Receiver told = new Receiver();
                Receiver off = new Receiver()) {
            open();
            String company = platform.company("Listening");
            String endpoint = endpoint(company, told, "payout_method.created");
            String silent = endpoint(company, off, "payout_method.created");
            platform.send("PATCH", "/api/v1/webhooks/" + silent, "{\"enabled\":false}")
                    .ok();

            open();
            sandbox.verify(company, "approved");
            sandbox.addPayoutMethod(company);

            await().untilAsserted(() -> assertThat(told.types()).containsExactly("payout_method.created"));
            assertThat(off.received()).isEmpty();
            assertThat(platform.get("/webhooks/" + endpoint).ok().string("url"))
                    .isEqualTo(told.url().toString());
        }
    }

    private String endpoint(String company, Receiver receiver, String event) {
        return platform.post(
                        "/webhooks",
                        object(
                                "url",
                                receiver.url().toString(),
                                "resource_id",
                                company,
                                "enabled",
                                true,
                                "child_resource_events",
                                false,
                                "events",
                                List.of(event)))
                .id();
    }

    private String paid(String company) {
        return sandbox.pay(platform.checkout(company, "50", null), "4242424242424242");
    }

    private String dispute(String company) {
        return platform.control("/payments/" + paid(company) + "/dispute", object())
                .id();
    }

    private String subscribe(String company, String product, String user) {
        JsonObject plan = Caller.plan(company, "0", null)
                .put("plan_type", "renewal")
                .put("renewal_price", new BigDecimal("20.00"))
                .put("billing_period", 7)
                .put("product", object("external_identifier", product, "title", product));
        String checkout =
                platform.post("/checkout_configurations", object("plan", plan)).id();
        String payment = String.valueOf(
                platform.control("/checkouts/" + checkout + "/pay", object("card", "4242424242424242", "user_id", user))
                        .ok()
                        .string("payment_id"));
        JsonObject membership = platform.get("/payments/" + payment).ok().object("membership");
        return String.valueOf(membership == null ? null : membership.string("id"));
    }

    private String status(String path) {
        return String.valueOf(platform.get(path).ok().string("status"));
    }

    private void assertBalanced() {
        assertThat(sandbox.ledger()).contains("\"balanced\":true");
    }
}
