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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefundsTest {
    private final WhopSandbox sandbox =
            WhopSandbox.builder().refundDelay(Duration.ofHours(1)).start();
    private final Caller platform = Caller.platform(sandbox);
    private String seller = "";
    private String payment = "";

    @BeforeEach
    void pay() {
        seller = platform.company("Seller");
        payment = sandbox.pay(platform.checkout(seller, "20.00", "2.00"), "4242424242424242");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void withoutAnAmountEverythingIsGivenBack() {
        JsonObject after = refund(null).ok();

        assertThat(after.string("status")).isEqualTo("paid");
        assertThat(after.string("substatus")).isEqualTo("refunded");
        assertThat(after.decimal("refunded_amount")).isEqualByComparingTo("20");
        assertThat(after.bool("refundable")).isFalse();
        assertThat(after.get("refunded_at")).isNotNull();
    }

    @Test
    void aSecondFullRefundIsRefused() {
        refund(null).ok();

        Answer second = refund(null);

        assertThat(second.status()).isEqualTo(400);
        assertThat(second.code()).isEqualTo("payment_already_refunded");
        assertThat(refunds()).hasSize(1);
    }

    @Test
    void partsAddUpToTheWholeAndNoFurther() {
        assertThat(refund("5.50").ok().string("substatus")).isEqualTo("partially_refunded");
        assertThat(refund("14.51").status()).isEqualTo(400);
        assertThat(refund("14.51").message()).contains("at most 14.50");
        assertThat(refund("14.50").ok().string("substatus")).isEqualTo("refunded");
        assertThat(refund("0.01").status()).isEqualTo(400);

        assertThat(refunds())
                .extracting(each -> each.decimal("amount"))
                .containsExactly(new BigDecimal("14.50"), new BigDecimal("5.50"));
    }

    @Test
    void theRestIsGivenBackWithoutNamingIt() {
        refund("5.50").ok();

        assertThat(refund(null).ok().decimal("refunded_amount")).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "20.01", "0.001"})
    void refusesAnAmountThatCannotBeGivenBack(String amount) {
        Answer refused = refund(amount);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("partial_amount");
        assertThat(refunds()).isEmpty();
    }

    @Test
    void whatWasNotPaidCannotBeGivenBack() {
        String declined = sandbox.pay(platform.checkout(seller, "20.00", null), "4000000000000002");

        Answer refused = platform.post("/payments/" + declined + "/refund", new JsonObject());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("payment_not_refundable");
    }

    @Test
    void anEmptyBodyIsFine() {
        assertThat(platform.send("POST", "/api/v1/payments/" + payment + "/refund", null)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void twentyFullRefundsAtOnceGiveBackOnce() {
        List<CompletableFuture<Answer>> attempts = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> refund(null)))
                .toList();

        assertThat(attempts.stream().map(CompletableFuture::join).filter(answer -> answer.status() == 200))
                .hasSize(1);
        assertThat(refunds()).hasSize(1);
    }

    @Test
    void theSellerBearsItAndTheFeesStay() {
        refund(null).ok();

        // 20.00 − 2.00 fee − 0.84 Whop = 17.16 came in, 20.00 went out.
        assertThat(sandbox.ledger())
                .contains("\"paid_by_buyers\":0.00")
                .contains("\"whop\":0.84")
                .contains("{\"company_id\":\"biz_sandbox\",\"available\":2.00,")
                .contains("{\"company_id\":\"" + seller + "\",\"available\":-2.84,");
    }

    @Test
    void aRefundSettlesLaterAndTheListFollows() {
        refund("1.00").ok();
        String id = Objects.requireNonNull(refunds().get(0).string("id"));
        assertThat(platform.get("/refunds/" + id).ok().string("status")).isEqualTo("pending");

        sandbox.advance(Duration.ofHours(1));

        assertThat(platform.get("/refunds/" + id).ok().string("status")).isEqualTo("succeeded");
        assertThat(platform.get("/refunds?user_id=user_sandbox_b").ids()).isEmpty();
        assertThat(platform.get("/refunds?company_id=" + seller + "&user_id=user_sandbox_a")
                        .ids())
                .containsExactly(id);
    }

    private Answer refund(@Nullable String amount) {
        return platform.post(
                "/payments/" + payment + "/refund",
                amount == null ? new JsonObject() : object("partial_amount", new BigDecimal(amount)));
    }

    private List<JsonObject> refunds() {
        return platform.get("/refunds?payment_id=" + payment).data();
    }
}
