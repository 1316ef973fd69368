package io.github.whop4j.sandbox.membership;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan costs 10 once and 20 every seven days; with a trial, the 20 come after ten days. */
class FirstPriceTest {
    private final Subscriptions subscriptions = new Subscriptions();
    private final MembershipFixture fixture = subscriptions.fixture;

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void theFirstPurchaseCostsTheInitialPriceOnTopOfTheFirstRenewalPrice() {
        subscriptions.buy(plan());

        assertThat(subscriptions.payments("subscription_create")).satisfiesExactly(bought -> {
            assertThat(bought.decimal("total")).isEqualByComparingTo("30");
            assertThat(bought.decimal("subtotal")).isEqualByComparingTo("30");
        });
        subscriptions.advance(7);
        assertThat(subscriptions.renewals())
                .satisfiesExactly(
                        renewal -> assertThat(renewal.decimal("total")).isEqualByComparingTo("20"));
        assertPaidInAll("50.00");
    }

    @Test
    void aTrialTakesTheInitialPriceAloneAndTheFirstRenewalPriceAtItsEnd() {
        String news = subscriptions.buy(trial());
        assertPaidInAll("10.00");
        subscriptions.assertPeriod(news, "trialing", "2026-01-01", "2026-01-11");

        subscriptions.advance(9);
        assertPaidInAll("10.00");
        subscriptions.advance(1);

        assertPaidInAll("30.00");
        subscriptions.assertPeriod(news, "active", "2026-01-11", "2026-01-18");
    }

    @Test
    void aTrialWithoutAnInitialPriceTakesNothing() {
        String news = subscriptions.buy(trial().put("initial_price", BigDecimal.ZERO));

        assertThat(subscriptions.payments("subscription_create").get(0).decimal("total"))
                .isEqualByComparingTo("0");
        assertThat(fixture.membership(news).string("status")).isEqualTo("trialing");
        subscriptions.advance(10);
        assertPaidInAll("20.00");
    }

    @Test
    void whoHadTheTrialPaysBothPricesAtOnce() {
        String first = subscriptions.buy(trial());
        fixture.post(first, "cancel", object("cancellation_mode", "immediate")).ok();

        String second = subscriptions.buy(trial());

        assertPaidInAll("40.00");
        subscriptions.assertPeriod(second, "active", "2026-01-01", "2026-01-08");
    }

    @Test
    void whatWasAgreedWhenTheCardWasTriedHoldsThoughThePlanChangesBeforeItsBankAnswers() {
        String checkout = checkout(trial());
        fixture.platform
                .control("/checkouts/" + checkout + "/pay", object("card", Subscriptions.SLOW))
                .ok();
        String plan = planOf(checkout);
        patch(plan, object("trial_period_days", null)).ok();

        fixture.sandbox.advance(Duration.ofMinutes(2));

        assertPaidInAll("10.00");
        assertThat(fixture.platform.get("/memberships").data().get(0).string("status"))
                .isEqualTo("trialing");
    }

    @Test
    void aChargeWithoutTheBuyerCostsTheSame() {
        String setup = fixture.platform
                .post("/checkout_configurations", object("mode", "setup", "company_id", fixture.company))
                .id();
        String card = String.valueOf(fixture.platform
                .control("/checkouts/" + setup + "/setup", object("card", Subscriptions.GOOD))
                .ok()
                .string("payment_method_id"));

        Answer charged = fixture.platform.post(
                "/payments",
                object(
                        "company_id",
                        fixture.company,
                        "member_id",
                        fixture.platform.get("/members").ids().get(0),
                        "payment_method_id",
                        card,
                        "plan",
                        object("currency", "usd", "plan_type", "renewal", "initial_price", BigDecimal.TEN)
                                .put("renewal_price", new BigDecimal("20"))));

        assertThat(charged.ok().decimal("total")).isEqualByComparingTo("30");
        subscriptions.advance(0);
        assertPaidInAll("30.00");
    }

    @Test
    void anInvoiceIsOverBothPrices() {
        JsonObject plan = object("plan_type", "renewal", "initial_price", BigDecimal.TEN, "billing_period", 7)
                .put("renewal_price", new BigDecimal("20"));

        assertThat(invoice(plan, "20").message()).contains("the plan costs 30");
        JsonObject invoice = invoice(plan, "30").ok();

        assertThat(Subscriptions.nested(invoice, "current_plan").string("formatted_price"))
                .isEqualTo("$30.00");
        JsonObject trying = plan.put("trial_period_days", 10);
        assertThat(Subscriptions.nested(invoice(trying, "10").ok(), "current_plan")
                        .string("formatted_price"))
                .isEqualTo("$10.00");
    }

    @ParameterizedTest
    @CsvSource({"0, 19.99, true", "0, 20, false", "10, 29.99, true", "10, 30, false"})
    void theApplicationFeeIsLessThanWhatThePurchaseCosts(BigDecimal initial, BigDecimal fee, boolean possible) {
        Answer answer = fixture.platform.post(
                "/checkout_configurations",
                object("plan", plan().put("initial_price", initial).put("application_fee_amount", fee)));

        assertThat(answer.status()).isEqualTo(possible ? 200 : 400);
        if (possible) {
            String plan = planOf(answer.id());
            assertThat(patch(plan, object("renewal_price", new BigDecimal("9"))).message())
                    .contains("more than the application fee of " + fee);
        } else {
            assertThat(answer.message()).contains("less than what a purchase costs");
        }
    }

    @Test
    void thePlatformTakesItsFeeOfThePurchaseAndOfEachRenewal() {
        subscriptions.buy(plan().put("application_fee_amount", new BigDecimal("5")));

        subscriptions.advance(7);

        assertThat(fixture.platform.get("/payments?direction=asc").data().stream()
                        .map(payment ->
                                Subscriptions.nested(payment, "application_fee").decimal("amount_captured")))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("5"), new BigDecimal("5"));
        assertThat(fixture.sandbox.ledger()).contains("\"balanced\":true");
    }

    @Test
    void aPercentageIsTakenOffBothPrices() {
        promo("HALF", 1);
        buyWith(plan(), "HALF");
        assertPaidInAll("15.00");

        subscriptions.advance(7);

        assertPaidInAll("35.00");
    }

    @Test
    void aCodeForOnceMakesTheInitialPriceAndTheFirstPeriodAfterATrialCheaper() {
        promo("HALF", 1);
        buyWith(trial(), "HALF");
        assertPaidInAll("5.00");

        subscriptions.advance(10);
        assertPaidInAll("15.00");
        subscriptions.advance(7);

        assertPaidInAll("35.00");
    }

    @Test
    void anInstallmentIsWhateverPaysARenewalPrice() {
        String news = subscriptions.buy(plan().put("split_pay_required_payments", 3));

        subscriptions.advance(60);

        assertPaidInAll("70.00");
        assertThat(fixture.membership(news).string("status")).isEqualTo("completed");
    }

    private JsonObject plan() {
        return subscriptions.plan().put("initial_price", BigDecimal.TEN);
    }

    private JsonObject trial() {
        return plan().put("trial_period_days", 10);
    }

    private String checkout(JsonObject plan) {
        return fixture.platform
                .post("/checkout_configurations", object("plan", plan))
                .id();
    }

    private String planOf(String checkout) {
        JsonObject row =
                fixture.platform.get("/checkout_configurations/" + checkout).ok();
        return String.valueOf(Subscriptions.nested(row, "plan").string("id"));
    }

    private Answer patch(String plan, JsonObject fields) {
        return fixture.platform.send("PATCH", "/api/v1/plans/" + plan, fields.toString());
    }

    private void buyWith(JsonObject plan, String code) {
        fixture.platform
                .control(
                        "/checkouts/" + checkout(plan) + "/pay", object("card", Subscriptions.GOOD, "promo_code", code))
                .ok();
    }

    private void promo(String code, int months) {
        fixture.platform
                .post(
                        "/promo_codes",
                        object("company_id", fixture.company, "code", code, "promo_type", "percentage")
                                .put("amount_off", new BigDecimal("50"))
                                .put("base_currency", "usd")
                                .put("new_users_only", false)
                                .put("promo_duration_months", months))
                .ok();
    }

    private Answer invoice(JsonObject plan, String item) {
        return fixture.platform.post(
                "/invoices",
                object("company_id", fixture.company, "collection_method", "send_invoice", "plan", plan)
                        .put("product", object("title", "News"))
                        .put("email_address", "client@example.test")
                        .put("customer_name", "Client")
                        .put("due_date", "2026-01-02T12:00:00Z")
                        .put("line_items", List.of(object("label", "All", "unit_price", new BigDecimal(item)))));
    }

    private void assertPaidInAll(String amount) {
        assertThat(fixture.sandbox.ledger())
                .contains("\"paid_by_buyers\":" + amount)
                .contains("\"balanced\":true");
    }
}
