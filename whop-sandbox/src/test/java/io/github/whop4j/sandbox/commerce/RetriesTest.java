package io.github.whop4j.sandbox.commerce;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Trying again and calling off. */
class RetriesTest {
    private final Charged seller = new Charged();

    @AfterEach
    void stop() {
        seller.close();
    }

    @Test
    void aRetryChargesTheSameCardAgainThoughTheMemberLeftABetterOne() {
        String charged = seller.leave(Charged.BAD);
        JsonObject failed = seller.payment(seller.charge(charged, "20.00").ok());
        String better = seller.leave(Charged.GOOD);
        JsonObject again = seller.retry(failed).ok();
        assertThat(again.decimal("payments_failed")).isEqualByComparingTo("2");
        assertThat(Charged.nested(again, "payment_method").string("id"))
                .isEqualTo(charged)
                .isNotEqualTo(better);
        seller.platform
                .control("/payment_methods/" + charged, object("card", Charged.GOOD))
                .ok();

        JsonObject paid = seller.retry(failed).ok();

        assertThat(paid.string("status")).isEqualTo("paid");
        assertThat(paid.get("failure_message")).isNull();
        assertThat(Charged.nested(paid, "payment_method").string("id")).isEqualTo(charged);
        assertThat(seller.sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
        assertThat(seller.retry(failed).code()).isEqualTo("payment_not_retryable");
    }

    @Test
    void aRetrySucceedsOnceTheBankReplacedTheCard() {
        String method = seller.leave(Charged.BAD);
        JsonObject failed = seller.payment(seller.charge(method, "20.00").ok());
        seller.platform
                .control("/payment_methods/" + method, object("card", Charged.GOOD))
                .ok();

        assertThat(seller.retry(failed).ok().string("status")).isEqualTo("paid");
    }

    @Test
    void refusesToRetryWithoutACardAndWhatAnotherUserPaid() {
        String checkout = seller.platform.checkout(seller.id, "20.00", null);
        String failed = seller.sandbox.pay(checkout, Charged.BAD);
        assertThat(seller.platform
                        .post("/payments/" + failed + "/retry", new JsonObject())
                        .code())
                .isEqualTo("payment_method_required");
        seller.leave(Charged.GOOD);
        seller.platform
                .control("/checkouts/" + checkout + "/pay", object("card", Charged.GOOD, "user_id", "user_sandbox_b"))
                .ok();

        Answer second = seller.platform.post("/payments/" + failed + "/retry", new JsonObject());

        assertThat(second.code()).isEqualTo("already_paid");
        assertThat(seller.sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void aCardThatWasNotKeptIsReplacedByTheOneLeftLast() {
        String failed = seller.sandbox.pay(seller.platform.checkout(seller.id, "20.00", null), Charged.BAD);
        seller.leave(Charged.GOOD);

        assertThat(seller.platform
                        .post("/payments/" + failed + "/retry", new JsonObject())
                        .ok()
                        .string("status"))
                .isEqualTo("paid");
    }

    @Test
    void aRetryByManyAtOncePaysOnce() {
        String charged = seller.leave(Charged.BAD);
        JsonObject failed = seller.payment(seller.charge(charged, "20.00").ok());
        seller.platform
                .control("/payment_methods/" + charged, object("card", Charged.GOOD))
                .ok();

        List<CompletableFuture<Answer>> retries = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> seller.retry(failed)))
                .toList();

        assertThat(retries.stream().map(CompletableFuture::join).filter(answer -> answer.status() == 200))
                .hasSize(1);
        assertThat(seller.sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void refusesToRetryForWhatIsSoldOutMeanwhile() {
        JsonObject plan = Caller.plan(seller.id, "20.00", null).put("stock", 1);
        String planId = String.valueOf(Charged.nested(
                        seller.platform
                                .post("/checkout_configurations", object("plan", plan))
                                .ok(),
                        "plan")
                .string("id"));
        String failed = seller.sandbox.pay(checkoutOf(planId), Charged.BAD);
        seller.leave(Charged.GOOD);
        seller.sandbox.pay(checkoutOf(planId), Charged.GOOD);

        assertThat(seller.platform
                        .post("/payments/" + failed + "/retry", new JsonObject())
                        .code())
                .isEqualTo("out_of_stock");
        assertThat(seller.sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    private String checkoutOf(String planId) {
        return seller.platform
                .post("/checkout_configurations", object("plan_id", planId))
                .id();
    }

    @Test
    void aVoidPaymentIsNeverPaid() {
        String method = seller.leave(Charged.GOOD);
        seller.platform
                .control("/payment_methods/" + method, object("card", Charged.SLOW))
                .ok();
        JsonObject pending = seller.payment(seller.charge(method, "20.00").ok());
        assertThat(pending.string("status")).isEqualTo("pending");

        JsonObject off = seller.voided(pending).ok();
        seller.sandbox.advance(Duration.ofMinutes(2));

        assertThat(off.string("status")).isEqualTo("void");
        assertThat(off.string("substatus")).isEqualTo("canceled");
        assertThat(seller.payment(pending).string("status")).isEqualTo("void");
        assertThat(seller.sandbox.ledger()).contains("\"currencies\":[]");
        assertThat(seller.voided(pending).code()).isEqualTo("payment_not_voidable");
        assertThat(seller.retry(pending).code()).isEqualTo("payment_not_retryable");
    }

    @Test
    void aCheckoutWhosePaymentWasVoidedCanBePaidAnew() {
        String checkout = seller.platform.checkout(seller.id, "20.00", null);
        String first = seller.sandbox.pay(checkout, Charged.SLOW);
        seller.platform.post("/payments/" + first + "/void", new JsonObject()).ok();

        String second = seller.sandbox.pay(checkout, Charged.GOOD);
        seller.sandbox.advance(Duration.ofMinutes(2));

        assertThat(second).isNotEqualTo(first);
        assertThat(seller.sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void whatIsPaidIsGivenBackAndNotVoided() {
        JsonObject paid = seller.payment(
                seller.charge(seller.leave(Charged.GOOD), "20.00").ok());

        assertThat(paid.bool("voidable")).isFalse();
        assertThat(seller.voided(paid).status()).isEqualTo(409);
        assertThat(seller.voided(paid).message()).contains("refund");
    }

    @Test
    void whatBelongsToOthersCannotBeRetriedOrVoided() {
        JsonObject failed =
                seller.payment(seller.charge(seller.leave(Charged.BAD), "20.00").ok());
        Caller stranger = new Caller(
                seller.sandbox,
                seller.platform
                        .post("/access_tokens", object("company_id", seller.platform.company("Other")))
                        .ok()
                        .string("token"));

        assertThat(stranger.post("/payments/" + failed.string("id") + "/retry", new JsonObject())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/payments/" + failed.string("id") + "/void", new JsonObject())
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post("/payments", seller.body(seller.latest())).status())
                .isEqualTo(403);
    }
}
