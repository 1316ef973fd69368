package io.github.whop4j.sandbox.commerce;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentsTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);
    private String seller = "";
    private String checkout = "";

    @BeforeEach
    void offer() {
        seller = platform.company("Seller");
        JsonObject body =
                object("plan", Caller.plan(seller, "20.00", "2.00"), "metadata", object("checkout_id", "c-1"));
        checkout = platform.post("/checkout_configurations", body).id();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theGoodCardPays() {
        JsonObject answer = pay("4242 4242 4242 4242").ok();
        JsonObject payment =
                platform.get("/payments/" + answer.string("payment_id")).ok();

        assertThat(answer.string("status")).isEqualTo("paid");
        assertThat(payment.string("status")).isEqualTo("paid");
        assertThat(payment.string("substatus")).isEqualTo("succeeded");
        assertThat(payment.decimal("total")).isEqualByComparingTo("20");
        assertThat(payment.string("currency")).isEqualTo("usd");
        assertThat(payment.string("checkout_configuration_id")).isEqualTo(checkout);
        assertThat(payment.object("metadata")).isEqualTo(object("checkout_id", "c-1"));
        assertThat(Objects.requireNonNull(payment.object("company")).string("id"))
                .isEqualTo(seller);
        assertThat(Objects.requireNonNull(payment.object("user")).string("id")).isEqualTo("user_sandbox_a");
        assertThat(payment.string("card_last4")).isEqualTo("4242");
        assertThat(payment.get("paid_at")).isNotNull();
        JsonObject fee = Objects.requireNonNull(payment.object("application_fee"));
        assertThat(fee.decimal("amount")).isEqualByComparingTo("2");
        assertThat(fee.decimal("amount_captured")).isEqualByComparingTo("2");
    }

    @Test
    void theBadCardIsDeclinedAndNoOneGetsAnything() {
        JsonObject answer = pay("4000000000000002").ok();
        JsonObject payment =
                platform.get("/payments/" + answer.string("payment_id")).ok();

        assertThat(answer.string("substatus")).isEqualTo("failed");
        assertThat(answer.string("failure_message")).isEqualTo("Your card was declined.");
        assertThat(payment.string("status")).isEqualTo("open");
        assertThat(payment.get("paid_at")).isNull();
        assertThat(payment.bool("retryable")).isFalse();
        assertThat(payment.bool("refundable")).isFalse();
        assertThat(sandbox.ledger()).isEqualTo("{\"balanced\":true,\"currencies\":[]}");
    }

    @Test
    void anotherCardPaysTheSamePaymentThatWasDeclined() {
        String declined = paymentId(pay("4000000000000002"));
        pay("4000000000000002");
        String paid = paymentId(pay("4242424242424242"));

        assertThat(paid).isEqualTo(declined);
        JsonObject payment = platform.get("/payments/" + paid).ok();
        assertThat(payment.string("status")).isEqualTo("paid");
        assertThat(payment.decimal("payments_failed")).isEqualByComparingTo("2");
        assertThat(payment.get("failure_message")).isNull();
    }

    @Test
    void aCheckoutIsPaidOnce() {
        String paid = paymentId(pay("4242424242424242"));

        Answer again = pay("4242424242424242");
        Answer byOther = platform.control(
                "/checkouts/" + checkout + "/pay", object("card", "4242424242424242", "user_id", "user_sandbox_b"));

        for (Answer refused : List.of(again, byOther)) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("already_paid");
            assertThat(refused.message()).contains(paid);
        }
    }

    @Test
    void aCheckoutPaidByManyAtOnceIsPaidOnce() {
        List<CompletableFuture<Answer>> attempts = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> pay("4242424242424242")))
                .toList();

        assertThat(attempts.stream().map(CompletableFuture::join).filter(answer -> answer.status() == 200))
                .hasSize(1);
        assertThat(platform.get("/payments").ids()).hasSize(1);
        assertThat(sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void theSlowCardIsPendingForAMinute() {
        String id = paymentId(pay("4000 0000 0000 0077"));
        assertThat(platform.get("/payments/" + id).ok().string("status")).isEqualTo("pending");
        assertThat(pay("4242424242424242").status()).isEqualTo(409);

        sandbox.advance(Duration.ofSeconds(59));
        assertThat(platform.get("/payments/" + id).ok().string("status")).isEqualTo("pending");
        sandbox.advance(Duration.ofSeconds(1));

        assertThat(platform.get("/payments/" + id).ok().string("status")).isEqualTo("paid");
        assertThat(sandbox.ledger()).contains("\"paid_by_buyers\":20.00");
    }

    @Test
    void refusesUnknownCardsCheckoutsAndBuyers() {
        assertThat(pay("4111111111111111").code()).isEqualTo("incorrect_number");
        assertThat(pay("4111111111111111").message()).contains("4242 4242 4242 4242");
        assertThat(platform.control("/checkouts/ch_none/pay", object("card", "4242424242424242"))
                        .status())
                .isEqualTo(404);
        assertThat(platform.control(
                                "/checkouts/" + checkout + "/pay",
                                object("card", "4242424242424242", "user_id", "user_none"))
                        .status())
                .isEqualTo(404);
        assertThat(platform.control("/checkouts/" + checkout + "/pay", new JsonObject())
                        .code())
                .isEqualTo("parameter_missing");
        assertThat(platform.get("/payments").ids()).isEmpty();
    }

    @Test
    void listsTheFeesThatWereTaken() {
        String id = paymentId(pay("4242424242424242"));

        List<JsonObject> fees = platform.get("/payments/" + id + "/fees").data();

        assertThat(fees)
                .extracting(fee -> fee.string("type"))
                .containsExactlyInAnyOrder("whop_processing_fee", "application_fee");
        assertThat(fees)
                .extracting(fee -> fee.decimal("amount"))
                .containsExactlyInAnyOrder(new BigDecimal("0.84"), new BigDecimal("2.00"));
    }

    private Answer pay(String card) {
        return platform.control("/checkouts/" + checkout + "/pay", object("card", card));
    }

    private static String paymentId(Answer paid) {
        return Objects.requireNonNull(paid.ok().string("payment_id"));
    }
}
