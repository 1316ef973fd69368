package io.github.whop4j.sandbox.commerce;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChargesTest {
    private final Charged seller = new Charged();

    @AfterEach
    void stop() {
        seller.close();
    }

    @Test
    void chargesAKeptCardInTheBackground() {
        String method = seller.leave(Charged.GOOD);

        JsonObject created = seller.charge(method, "20.00").ok();

        assertThat(created.string("status")).isEqualTo("open");
        assertThat(created.get("paid_at")).isNull();
        JsonObject paid = seller.payment(created);
        assertThat(paid.string("status")).isEqualTo("paid");
        assertThat(paid.string("billing_reason")).isEqualTo("one_time");
        assertThat(paid.get("checkout_configuration_id")).isNull();
        assertThat(paid.object("metadata")).isEqualTo(object("order", "7"));
        assertThat(Charged.nested(paid, "payment_method").string("id")).isEqualTo(method);
        assertThat(Charged.nested(paid, "member").string("id")).isEqualTo(seller.member());
        assertThat(Charged.nested(paid, "membership").string("status")).isEqualTo("completed");
        assertThat(seller.sandbox.ledger()).contains("\"paid_by_buyers\":20.00").contains("\"balanced\":true");
        await().untilAsserted(() -> assertThat(seller.receiver.types())
                .containsExactlyInAnyOrder(
                        "setup_intent.succeeded", "payment.created", "membership.activated", "payment.succeeded"));
    }

    @Test
    void thePlatformTakesItsFeeOfACharge() {
        JsonObject plan = Caller.plan(seller.id, "20.00", "2.00");
        plan = Charged.without(plan, "company_id");

        String id = seller.platform
                .post(
                        "/payments",
                        object(
                                "company_id",
                                seller.id,
                                "member_id",
                                seller.memberOf(seller.leave(Charged.GOOD)),
                                "payment_method_id",
                                seller.latest(),
                                "plan",
                                plan))
                .id();

        assertThat(seller.platform.get("/payments/" + id + "/fees").data())
                .extracting(fee -> fee.decimal("amount"))
                .containsExactlyInAnyOrder(new BigDecimal("0.84"), new BigDecimal("2.00"));
    }

    @Test
    void chargesForAPlanThatExists() {
        String paid = seller.sandbox.pay(seller.platform.checkout(seller.id, "12.00", null), Charged.GOOD);
        String plan = String.valueOf(
                Charged.nested(seller.platform.get("/payments/" + paid).ok(), "plan")
                        .string("id"));

        JsonObject again = seller.platform
                .post("/payments", seller.body(seller.latest()).put("plan_id", plan))
                .ok();

        assertThat(seller.payment(again).decimal("total")).isEqualByComparingTo("12");
        assertThat(seller.payment(again).string("status")).isEqualTo("paid");
    }

    @Test
    void aCardThatIsDeclinedFailsAndNoOneGetsAnything() {
        JsonObject failed =
                seller.payment(seller.charge(seller.leave(Charged.BAD), "20.00").ok());

        assertThat(failed.string("status")).isEqualTo("open");
        assertThat(failed.string("substatus")).isEqualTo("failed");
        assertThat(failed.string("failure_message")).isEqualTo("Your card was declined.");
        assertThat(seller.sandbox.ledger()).contains("\"currencies\":[]");
        await().untilAsserted(() -> assertThat(seller.receiver.types()).contains("payment.created", "payment.failed"));
    }

    @Test
    void aCardThatPaidOnceCanBeDeclinedLater() {
        seller.sandbox.pay(seller.platform.checkout(seller.id, "12.00", null), Charged.LATER);

        assertThat(seller.payment(seller.charge(seller.latest(), "20.00").ok()).string("substatus"))
                .isEqualTo("failed");
    }

    @Test
    void refusesACardOfAnotherUserAndAMemberOfAnotherCompany() {
        String method = seller.leave(Charged.GOOD);
        String other = seller.platform.company("Other");
        JsonObject plan = object("currency", "usd", "initial_price", BigDecimal.TEN);

        assertThat(seller.platform
                        .post("/payments", seller.body("payt_none").put("plan", plan))
                        .status())
                .isEqualTo(404);
        assertThat(seller.platform
                        .post("/payments", seller.body(method).put("plan", plan).put("member_id", "mber_none"))
                        .status())
                .isEqualTo(404);
        assertThat(seller.platform
                        .post("/payments", seller.body(method).put("plan", plan).put("company_id", other))
                        .status())
                .isEqualTo(404);
        assertThat(seller.platform
                        .post("/payments", seller.body(method).put("plan_id", "plan_none"))
                        .status())
                .isEqualTo(404);
        assertThat(seller.platform.post("/payments", seller.body(method)).code())
                .isEqualTo("parameter_missing");
        assertThat(seller.platform
                        .post("/payments", seller.body(method).put("plan", plan).put("plan_id", "plan_1"))
                        .message())
                .contains("not both");
        assertThat(seller.platform.get("/payments").ids()).isEmpty();
    }

    @Test
    void aChargeThatWasAnsweredHappensOnceThoughTheSandboxWasStopped(@TempDir Path directory) {
        Path file = directory.resolve("state.json");
        String payment;
        try (WhopSandbox before = WhopSandbox.builder().stateFile(file).start()) {
            Caller caller = Caller.platform(before);
            String company = caller.company("Kept");
            String setup = caller.post("/checkout_configurations", object("mode", "setup", "company_id", company))
                    .id();
            String method =
                    String.valueOf(caller.control("/checkouts/" + setup + "/setup", object("card", Charged.GOOD))
                            .ok()
                            .string("payment_method_id"));
            payment = caller.post(
                            "/payments",
                            object(
                                    "company_id",
                                    company,
                                    "member_id",
                                    caller.get("/members").ids().get(0),
                                    "payment_method_id",
                                    method,
                                    "plan",
                                    object("currency", "usd", "initial_price", new BigDecimal("20.00"))))
                    .id();
        }
        try (WhopSandbox after = WhopSandbox.builder().stateFile(file).start()) {
            after.advance(Duration.ofMinutes(1));
            assertThat(Caller.platform(after).get("/payments/" + payment).ok().string("status"))
                    .isEqualTo("paid");
            assertThat(after.ledger()).contains("\"paid_by_buyers\":20.00");
        }
    }

    @Test
    void aChargeTakesAPieceOfALimitedStockAndAVoidOnePutsItBack() {
        String product = seller.platform
                .post("/products", object("title", "Chairs", "company_id", seller.id))
                .id();
        String plan = seller.platform
                .post(
                        "/plans",
                        object("company_id", seller.id, "product_id", product, "initial_price", BigDecimal.TEN)
                                .put("unlimited_stock", false)
                                .put("stock", 1))
                .id();
        JsonObject body = seller.body(seller.leave(Charged.BAD)).put("plan_id", plan);
        JsonObject failed =
                seller.payment(seller.platform.post("/payments", body).ok());
        assertThat(seller.platform.post("/payments", body).code()).isEqualTo("out_of_stock");

        seller.voided(failed).ok();

        assertThat(seller.platform.get("/plans/" + plan).ok().decimal("stock")).isEqualByComparingTo("1");
        seller.leave(Charged.GOOD);
        assertThat(seller.platform
                        .post("/payments", seller.body(seller.latest()).put("plan_id", plan))
                        .status())
                .isEqualTo(200);
    }
}
