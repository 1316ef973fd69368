package io.github.whop4j.sandbox.commerce;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What payments and refunds say of themselves, and how they are found. */
class PaymentFieldsTest {
    private final Charged seller = new Charged();

    @AfterEach
    void stop() {
        seller.close();
    }

    @Test
    void onlyARenewalThatIsPastDueIsRetryableAndVoidable() {
        JsonObject failed =
                seller.payment(seller.charge(seller.leave(Charged.BAD), "20.00").ok());
        assertThat(failed.string("status")).isEqualTo("open");
        assertThat(Charged.nested(failed, "membership").string("status")).isEqualTo("drafted");
        assertMoves(failed, false, false);

        JsonObject bought = payment(seller.sandbox.pay(subscription(), Charged.LATER));
        assertMoves(bought, false, false);
        seller.sandbox.advance(Duration.ofDays(30));
        JsonObject renewal = renewal();
        assertThat(Charged.nested(renewal, "membership").string("status")).isEqualTo("past_due");
        assertMoves(renewal, true, true);

        seller.voided(renewal).ok();
        assertMoves(renewal(), false, false);
    }

    @Test
    void whatABankIsAtIsNeitherRetryableNorVoidable() {
        JsonObject pending =
                payment(seller.sandbox.pay(seller.platform.checkout(seller.id, "20.00", null), Charged.SLOW));

        assertThat(pending.string("status")).isEqualTo("pending");
        assertMoves(pending, false, false);
    }

    @Test
    void nothingWasAttemptedBeforeTheCardIsTried() {
        JsonObject created = seller.charge(seller.leave(Charged.GOOD), "20.00").ok();

        assertThat(created.get("last_payment_attempt")).isNull();
        assertThat(seller.payment(created).string("last_payment_attempt"))
                .isEqualTo(seller.payment(created).string("paid_at"))
                .isNotNull();
    }

    @Test
    void isSearchedByMembershipAndBuyerButNotByItsOwnId() {
        JsonObject payment =
                payment(seller.sandbox.pay(seller.platform.checkout(seller.id, "20.00", null), Charged.GOOD));
        seller.platform
                .control(
                        "/checkouts/" + seller.platform.checkout(seller.id, "5.00", null) + "/pay",
                        object("card", Charged.GOOD, "user_id", "user_sandbox_b"))
                .ok();

        assertThat(found(Charged.nested(payment, "membership").string("id"))).containsExactly(payment.string("id"));
        assertThat(found("user_sandbox_a")).containsExactly(payment.string("id"));
        assertThat(found(payment.string("id"))).isEmpty();
    }

    @Test
    void aRefundShowsWhatWasPaidAndWhy() {
        String payment = seller.sandbox.pay(subscription(), Charged.GOOD);
        seller.platform
                .post("/payments/" + payment + "/refund", new JsonObject())
                .ok();
        String refund = seller.platform.get("/refunds").ids().get(0);

        JsonObject shown =
                Charged.nested(seller.platform.get("/refunds/" + refund).ok(), "payment");

        assertThat(shown.string("billing_reason")).isEqualTo("subscription_create");
        assertThat(shown.decimal("subtotal")).isEqualByComparingTo("20");
        assertThat(Charged.nested(Charged.nested(shown, "plan"), "metadata").string("tier"))
                .isEqualTo("gold");
        assertThat(Charged.nested(Charged.nested(shown, "product"), "metadata").string("row"))
                .isEqualTo("3");
    }

    @Test
    void theSubtotalIsThePriceBeforeThePromoCodeInEveryPeriod() {
        String checkout = subscription();
        seller.platform
                .post(
                        "/promo_codes",
                        object("company_id", seller.id, "code", "HALF", "promo_type", "percentage")
                                .put("amount_off", new BigDecimal("50"))
                                .put("base_currency", "usd")
                                .put("new_users_only", false)
                                .put("promo_duration_months", 2))
                .ok();
        seller.platform
                .control("/checkouts/" + checkout + "/pay", object("card", Charged.GOOD, "promo_code", "HALF"))
                .ok();

        seller.sandbox.advance(Duration.ofDays(60));

        assertThat(seller.platform.get("/payments?direction=asc").data().stream()
                        .map(payment -> payment.decimal("subtotal") + " " + payment.decimal("total")))
                .containsExactly("20.00 10.00", "20.00 10.00", "20.00 20.00");
    }

    @Test
    void cardsAreListedOfACompanyOrAMemberNotOfBoth() {
        String card = seller.leave(Charged.GOOD);
        String both = "?company_id=" + seller.id + "&member_id=" + seller.member();

        assertThat(seller.platform.get("/payment_methods" + both).message()).contains("not both");
        assertThat(seller.platform.get("/payment_methods/" + card + both).message())
                .contains("not both");
        assertThat(seller.platform
                        .get("/payment_methods?member_id=" + seller.member())
                        .ids())
                .containsExactly(card);
    }

    /** A checkout of something that costs 20 every 30 days. */
    private String subscription() {
        Caller platform = seller.platform;
        String product = platform.post(
                        "/products", object("company_id", seller.id, "title", "News", "metadata", object("row", "3")))
                .id();
        String plan = platform.post(
                        "/plans",
                        object("company_id", seller.id, "product_id", product, "plan_type", "renewal")
                                .put("renewal_price", new BigDecimal("20"))
                                .put("metadata", object("tier", "gold")))
                .id();
        return platform.post("/checkout_configurations", object("plan_id", plan))
                .id();
    }

    private JsonObject payment(String id) {
        return seller.platform.get("/payments/" + id).ok();
    }

    private JsonObject renewal() {
        return seller.platform
                .get("/payments?billing_reasons[]=subscription_cycle")
                .data()
                .get(0);
    }

    private List<String> found(@Nullable String text) {
        return seller.platform.get("/payments?query=" + text).ids();
    }

    private static void assertMoves(JsonObject payment, boolean retryable, boolean voidable) {
        assertThat(payment.bool("retryable")).as("retryable").isEqualTo(retryable);
        assertThat(payment.bool("voidable")).as("voidable").isEqualTo(voidable);
    }
}
