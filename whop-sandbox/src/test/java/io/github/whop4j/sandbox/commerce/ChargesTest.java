package io.github.whop4j.sandbox.commerce;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChargesTest {
    private static final String GOOD = "4242424242424242";
    private static final String BAD = "4000000000000002";
    private static final String SLOW = "4000000000000077";
    private static final String LATER = "4000000000000341";

    private final Receiver receiver = new Receiver();
    private final WhopSandbox sandbox =
            WhopSandbox.builder().webhookUrl(receiver.url()).start();
    private final Caller platform = Caller.platform(sandbox);
    private String seller = "";

    @BeforeEach
    void enter() {
        seller = platform.company("Seller");
    }

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.close();
    }

    @Test
    void chargesAKeptCardInTheBackground() {
        String method = leave(GOOD);

        JsonObject created = charge(method, "20.00").ok();

        assertThat(created.string("status")).isEqualTo("open");
        assertThat(created.get("paid_at")).isNull();
        JsonObject paid = payment(created);
        assertThat(paid.string("status")).isEqualTo("paid");
        assertThat(paid.string("billing_reason")).isEqualTo("one_time");
        assertThat(paid.get("checkout_configuration_id")).isNull();
        assertThat(paid.object("metadata")).isEqualTo(object("order", "7"));
        assertThat(nested(paid, "payment_method").string("id")).isEqualTo(method);
        assertThat(nested(paid, "member").string("id")).isEqualTo(member());
        assertThat(nested(paid, "membership").string("status")).isEqualTo("completed");
        assertThat(sandbox.ledger()).contains("\"paid_by_buyers\":20.00").contains("\"balanced\":true");
        await().untilAsserted(() -> assertThat(receiver.types())
                .containsExactlyInAnyOrder(
                        "setup_intent.succeeded", "payment.created", "membership.activated", "payment.succeeded"));
    }

    @Test
    void thePlatformTakesItsFeeOfACharge() {
        JsonObject plan = Caller.plan(seller, "20.00", "2.00");
        plan = without(plan, "company_id");

        String id = platform.post(
                        "/payments",
                        object(
                                "company_id",
                                seller,
                                "member_id",
                                memberOf(leave(GOOD)),
                                "payment_method_id",
                                latest(),
                                "plan",
                                plan))
                .id();

        assertThat(platform.get("/payments/" + id + "/fees").data())
                .extracting(fee -> fee.decimal("amount"))
                .containsExactlyInAnyOrder(new BigDecimal("0.84"), new BigDecimal("2.00"));
    }

    @Test
    void chargesForAPlanThatExists() {
        String paid = sandbox.pay(platform.checkout(seller, "12.00", null), GOOD);
        String plan = String.valueOf(
                nested(platform.get("/payments/" + paid).ok(), "plan").string("id"));

        JsonObject again =
                platform.post("/payments", body(latest()).put("plan_id", plan)).ok();

        assertThat(payment(again).decimal("total")).isEqualByComparingTo("12");
        assertThat(payment(again).string("status")).isEqualTo("paid");
    }

    @Test
    void aCardThatIsDeclinedFailsAndNobodyGetsAnything() {
        JsonObject failed = payment(charge(leave(BAD), "20.00").ok());

        assertThat(failed.string("status")).isEqualTo("open");
        assertThat(failed.string("substatus")).isEqualTo("failed");
        assertThat(failed.string("failure_message")).isEqualTo("Your card was declined.");
        assertThat(failed.bool("retryable")).isTrue();
        assertThat(failed.bool("voidable")).isTrue();
        assertThat(sandbox.ledger()).contains("\"currencies\":[]");
        await().untilAsserted(() -> assertThat(receiver.types()).contains("payment.created", "payment.failed"));
    }

    @Test
    void aCardThatPaidOnceCanBeDeclinedLater() {
        sandbox.pay(platform.checkout(seller, "12.00", null), LATER);

        assertThat(payment(charge(latest(), "20.00").ok()).string("substatus")).isEqualTo("failed");
    }

    @Test
    void aRetryChargesTheCardTheMemberLeftLast() {
        JsonObject failed = payment(charge(leave(BAD), "20.00").ok());
        assertThat(retry(failed).ok().decimal("payments_failed")).isEqualByComparingTo("2");
        String better = leave(GOOD);

        JsonObject paid = retry(failed).ok();

        assertThat(paid.string("status")).isEqualTo("paid");
        assertThat(paid.get("failure_message")).isNull();
        assertThat(nested(paid, "payment_method").string("id")).isEqualTo(better);
        assertThat(sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
        assertThat(retry(failed).code()).isEqualTo("payment_not_retryable");
    }

    @Test
    void aRetrySucceedsOnceTheBankReplacedTheCard() {
        String method = leave(BAD);
        JsonObject failed = payment(charge(method, "20.00").ok());
        platform.control("/payment_methods/" + method, object("card", GOOD)).ok();

        assertThat(retry(failed).ok().string("status")).isEqualTo("paid");
    }

    @Test
    void refusesToRetryWithoutACardAndWhatSomebodyElsePaid() {
        String checkout = platform.checkout(seller, "20.00", null);
        String failed = sandbox.pay(checkout, BAD);
        assertThat(platform.post("/payments/" + failed + "/retry", new JsonObject())
                        .code())
                .isEqualTo("payment_method_required");
        leave(GOOD);
        platform.control("/checkouts/" + checkout + "/pay", object("card", GOOD, "user_id", "user_sandbox_b"))
                .ok();

        Answer second = platform.post("/payments/" + failed + "/retry", new JsonObject());

        assertThat(second.code()).isEqualTo("already_paid");
        assertThat(sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void aRetryByManyAtOncePaysOnce() {
        JsonObject failed = payment(charge(leave(BAD), "20.00").ok());
        leave(GOOD);

        List<CompletableFuture<Answer>> retries = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> retry(failed)))
                .toList();

        assertThat(retries.stream().map(CompletableFuture::join).filter(answer -> answer.status() == 200))
                .hasSize(1);
        assertThat(sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void aVoidPaymentIsNeverPaid() {
        String method = leave(GOOD);
        platform.control("/payment_methods/" + method, object("card", SLOW)).ok();
        JsonObject pending = payment(charge(method, "20.00").ok());
        assertThat(pending.string("status")).isEqualTo("pending");

        JsonObject off = voided(pending).ok();
        sandbox.advance(Duration.ofMinutes(2));

        assertThat(off.string("status")).isEqualTo("void");
        assertThat(off.string("substatus")).isEqualTo("canceled");
        assertThat(payment(pending).string("status")).isEqualTo("void");
        assertThat(sandbox.ledger()).contains("\"currencies\":[]");
        assertThat(voided(pending).code()).isEqualTo("payment_not_voidable");
        assertThat(retry(pending).code()).isEqualTo("payment_not_retryable");
    }

    @Test
    void aCheckoutWhosePaymentWasVoidedCanBePaidAnew() {
        String checkout = platform.checkout(seller, "20.00", null);
        String first = sandbox.pay(checkout, SLOW);
        platform.post("/payments/" + first + "/void", new JsonObject()).ok();

        String second = sandbox.pay(checkout, GOOD);
        sandbox.advance(Duration.ofMinutes(2));

        assertThat(second).isNotEqualTo(first);
        assertThat(sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void whatIsPaidIsGivenBackAndNotVoided() {
        JsonObject paid = payment(charge(leave(GOOD), "20.00").ok());

        assertThat(paid.bool("voidable")).isFalse();
        assertThat(voided(paid).status()).isEqualTo(409);
        assertThat(voided(paid).message()).contains("refund");
    }

    @Test
    void refusesACardOfSomebodyElseAndAMemberOfAnotherCompany() {
        String method = leave(GOOD);
        String other = platform.company("Other");
        JsonObject plan = object("currency", "usd", "initial_price", BigDecimal.TEN);

        assertThat(platform.post("/payments", body("payt_none").put("plan", plan))
                        .status())
                .isEqualTo(404);
        assertThat(platform.post("/payments", body(method).put("plan", plan).put("member_id", "mber_none"))
                        .status())
                .isEqualTo(404);
        assertThat(platform.post("/payments", body(method).put("plan", plan).put("company_id", other))
                        .status())
                .isEqualTo(404);
        assertThat(platform.post("/payments", body(method).put("plan_id", "plan_none"))
                        .status())
                .isEqualTo(404);
        assertThat(platform.post("/payments", body(method)).code()).isEqualTo("parameter_missing");
        assertThat(platform.post("/payments", body(method).put("plan", plan).put("plan_id", "plan_1"))
                        .message())
                .contains("not both");
        assertThat(platform.get("/payments").ids()).isEmpty();
    }

    @Test
    void whatBelongsToOthersCannotBeRetriedOrVoided() {
        JsonObject failed = payment(charge(leave(BAD), "20.00").ok());
        Caller stranger = new Caller(
                sandbox,
                platform.post("/access_tokens", object("company_id", platform.company("Other")))
                        .ok()
                        .string("token"));

        assertThat(stranger.post("/payments/" + failed.string("id") + "/retry", new JsonObject())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/payments/" + failed.string("id") + "/void", new JsonObject())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/payments", body(latest())).status()).isEqualTo(403);
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
            String method = String.valueOf(caller.control("/checkouts/" + setup + "/setup", object("card", GOOD))
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

    private String leave(String card) {
        String setup = platform.post("/checkout_configurations", object("mode", "setup", "company_id", seller))
                .id();
        return String.valueOf(platform.control("/checkouts/" + setup + "/setup", object("card", card))
                .ok()
                .string("payment_method_id"));
    }

    private String latest() {
        return platform.get("/payment_methods?company_id=" + seller).ids().get(0);
    }

    private String memberOf(String method) {
        assertThat(platform.get("/payment_methods/" + method).status()).isEqualTo(200);
        return member();
    }

    private String member() {
        return platform.get("/members?company_id=" + seller).ids().get(0);
    }

    private Answer charge(String method, String price) {
        return platform.post(
                "/payments",
                body(method).put("plan", object("currency", "usd", "initial_price", new BigDecimal(price))));
    }

    private JsonObject body(String method) {
        return object(
                "company_id",
                seller,
                "member_id",
                member(),
                "payment_method_id",
                method,
                "metadata",
                object("order", "7"));
    }

    private JsonObject payment(JsonObject known) {
        return platform.get("/payments/" + known.string("id")).ok();
    }

    private Answer retry(JsonObject payment) {
        return platform.post("/payments/" + payment.string("id") + "/retry", new JsonObject());
    }

    private Answer voided(JsonObject payment) {
        return platform.post("/payments/" + payment.string("id") + "/void", new JsonObject());
    }

    private static JsonObject without(JsonObject object, String name) {
        JsonObject rest = new JsonObject();
        object.names().stream().filter(each -> !each.equals(name)).forEach(each -> rest.put(each, object.get(each)));
        return rest;
    }

    private static JsonObject nested(JsonObject row, String name) {
        return Objects.requireNonNull(row.object(name), name);
    }
}
