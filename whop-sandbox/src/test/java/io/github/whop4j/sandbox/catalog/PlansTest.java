package io.github.whop4j.sandbox.catalog;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlansTest {
    private final CatalogFixture stall = new CatalogFixture();

    @AfterEach
    void close() {
        stall.close();
    }

    @Test
    void aPlanIsPaidByItsOwnAddressAndEachVisitIsAnOrder() {
        URI page = URI.create(CatalogFixture.string(stall.plan().ok(), "purchase_url"));
        URI first = stall.opened(page);
        URI second = stall.opened(page);

        assertThat(Browser.get(first).body()).contains("Lessons", "$20.00");
        stall.submit(first, CatalogFixture.GOOD_CARD, Map.of());
        HttpResponse<String> again = stall.submit(first, CatalogFixture.GOOD_CARD, Map.of());
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(payments()).hasSize(1);
        stall.submit(second, CatalogFixture.GOOD_CARD, Map.of());

        assertThat(payments())
                .hasSize(2)
                .allSatisfy(payment ->
                        assertThat(payment.get("checkout_configuration_id")).isNull());
        assertThat(stall.platform
                        .get("/checkout_configurations?company_id=" + stall.company)
                        .data())
                .isEmpty();
        String visit = Objects.requireNonNull(Browser.query(first).get("session"));
        assertThat(stall.platform.get("/checkout_configurations/" + visit).status())
                .isEqualTo(404);
    }

    @Test
    void theEmbeddedCheckoutTakesAPlanAloneToo() {
        URI page = stall.sandbox
                .baseUri()
                .resolve("/embedded/checkout/" + stall.plan().id() + "/?theme=dark");

        URI session = stall.opened(page);

        assertThat(session.getQuery()).contains("session=visit_", "theme=dark");
        assertThat(stall.submit(session, CatalogFixture.GOOD_CARD, Map.of()).body())
                .contains("Paid. Thank you!");
    }

    @Test
    void afterPayingTheBuyerGoesWhereTheProductSays() {
        stall.patch("/products/" + stall.product, "redirect_purchase_url", "https://app.test/thanks")
                .ok();
        URI session = stall.opened(URI.create(CatalogFixture.string(stall.plan().ok(), "purchase_url")));

        HttpResponse<String> answer = stall.submit(session, CatalogFixture.GOOD_CARD, Map.of());

        assertThat(Browser.location(answer).toString()).startsWith("https://app.test/thanks?status=success");
    }

    @Test
    void aPlanIsPaidOnACheckoutThatNamesIt() {
        String plan = stall.plan("metadata", object("tier", "gold"), "internal_notes", "for friends")
                .id();

        JsonObject payment = stall.paid(stall.checkout(plan), "user_sandbox_a", null);

        assertThat(payment.object("plan"))
                .isEqualTo(object("id", plan, "internal_notes", "for friends", "metadata", object("tier", "gold")));
        assertThat(Objects.requireNonNull(payment.object("product")).string("id"))
                .isEqualTo(stall.product);
        assertThat(stall.planRow(plan).decimal("member_count")).isEqualByComparingTo("1");
    }

    @Test
    void aPlanMadeForACheckoutIsPaidOnThatCheckoutsPage() {
        JsonObject checkout = stall.platform
                .post("/checkout_configurations", object("plan", Caller.plan(stall.company, "5", null)))
                .ok();
        String plan = CatalogFixture.string(Objects.requireNonNull(checkout.object("plan")), "id");

        assertThat(stall.planRow(plan).string("purchase_url")).isEqualTo(checkout.string("purchase_url"));
    }

    @Test
    void limitedStockIsSoldOnceAndADeclinedCardTakesNothing() {
        String plan = stall.plan("unlimited_stock", false, "stock", 1).id();
        String first = stall.checkout(plan);
        String second = stall.checkout(plan);
        stall.pay(first, CatalogFixture.BAD_CARD, "user_sandbox_a", null).ok();
        assertThat(stall.planRow(plan).decimal("stock")).isEqualByComparingTo("1");

        stall.paid(first, "user_sandbox_a", null);

        assertThat(stall.planRow(plan).decimal("stock")).isEqualByComparingTo("0");
        assertThat(stall.pay(second, CatalogFixture.GOOD_CARD, "user_sandbox_b", null)
                        .code())
                .isEqualTo("out_of_stock");
        assertThat(stall.pay(first, CatalogFixture.GOOD_CARD, "user_sandbox_a", null)
                        .code())
                .isEqualTo("already_paid");
        URI sold = stall.opened(URI.create(CatalogFixture.string(stall.planRow(plan), "purchase_url")));
        assertThat(Browser.get(sold).body()).contains("sold out").doesNotContain("<form");
        stall.patch("/plans/" + plan, "stock", 2).ok();
        stall.paid(second, "user_sandbox_b", null);
        assertThat(stall.planRow(plan).decimal("stock")).isEqualByComparingTo("1");
    }

    @Test
    void whoIsBeingPaidHoldsAPieceOfTheStock() {
        String plan = stall.plan("unlimited_stock", false, "stock", 1).id();
        stall.pay(stall.checkout(plan), CatalogFixture.SLOW_CARD, "user_sandbox_a", null)
                .ok();

        assertThat(stall.pay(stall.checkout(plan), CatalogFixture.GOOD_CARD, "user_sandbox_b", null)
                        .code())
                .isEqualTo("out_of_stock");
        stall.platform.control("/clock/advance", object("seconds", 120)).ok();

        assertThat(payments()).extracting(payment -> payment.string("status")).containsExactly("paid");
        assertThat(stall.planRow(plan).decimal("stock")).isEqualByComparingTo("0");
    }

    @Test
    void stockAloneLimitsNothingAsOnWhop() {
        JsonObject plan = stall.plan("stock", 0).ok();

        assertThat(plan.bool("unlimited_stock")).isTrue();
        assertThat(plan.get("stock")).isNull();
        assertThat(stall.plan("unlimited_stock", false).message()).contains("stock is needed");
        assertThat(stall.plan("stock", -1).message()).contains("stock must");
    }

    @ParameterizedTest
    @CsvSource({"visibility,archived", "release_method,waitlist"})
    void cannotBeBoughtWhen(String field, String value) {
        String plan = stall.plan(field, value).id();

        assertThat(stall.pay(stall.checkout(plan), CatalogFixture.GOOD_CARD, "user_sandbox_a", null)
                        .code())
                .isEqualTo("not_for_sale");
        assertThat(payments()).isEmpty();
    }

    @Test
    void aPlanOfAnArchivedProductCannotBeBoughtButAHiddenOneCan() {
        String checkout = stall.checkout(stall.plan().id());
        stall.patch("/products/" + stall.product, "visibility", "archived").ok();
        assertThat(stall.pay(checkout, CatalogFixture.GOOD_CARD, "user_sandbox_a", null)
                        .code())
                .isEqualTo("not_for_sale");

        stall.patch("/products/" + stall.product, "visibility", "hidden").ok();

        stall.paid(checkout, "user_sandbox_a", null);
    }

    @Test
    void aDeletedPlanIsGoneButWhoBoughtItStaysAMember() {
        String plan = stall.plan().id();
        String open = stall.checkout(plan);
        stall.paid(stall.checkout(plan), "user_sandbox_a", null);

        assertThat(stall.delete("/plans/" + plan).value()).isEqualTo(true);

        assertThat(stall.platform.get("/plans/" + plan).status()).isEqualTo(404);
        assertThat(stall.patch("/plans/" + plan).status()).isEqualTo(404);
        assertThat(stall.delete("/plans/" + plan).status()).isEqualTo(404);
        assertThat(ids("")).isEmpty();
        assertThat(stall.platform
                        .post("/checkout_configurations", object("plan_id", plan))
                        .status())
                .isEqualTo(404);
        assertThat(stall.pay(open, CatalogFixture.GOOD_CARD, "user_sandbox_b", null)
                        .code())
                .isEqualTo("not_for_sale");
        assertThat(stall.platform.get("/memberships?statuses[]=completed").data())
                .hasSize(1);
    }

    @Test
    void whoPaysAfterAChangePaysTheNewPrice() {
        String plan = stall.plan().id();
        String checkout = stall.checkout(plan);
        stall.pay(checkout, CatalogFixture.BAD_CARD, "user_sandbox_a", null).ok();

        stall.patch("/plans/" + plan, "initial_price", new BigDecimal("7.50"), "title", null)
                .ok();

        assertThat(stall.paid(checkout, "user_sandbox_a", null).decimal("total"))
                .isEqualByComparingTo("7.50");
    }

    @Test
    void aPlanThatWasBoughtKeepsItsCurrency() {
        String bought = stall.plan().id();
        String fresh = stall.plan().id();
        stall.paid(stall.checkout(bought), "user_sandbox_a", null);

        assertThat(stall.patch("/plans/" + bought, "currency", "eur").message()).contains("was bought in usd already");
        assertThat(stall.patch("/plans/" + fresh, "currency", "jpy").ok().decimal("initial_price"))
                .isEqualByComparingTo("20");
    }

    @Test
    void aPriceIsAnAmountOfTheCurrencyAndMoreThanTheApplicationFee() {
        JsonObject checkout = stall.platform
                .post("/checkout_configurations", object("plan", Caller.plan(stall.company, "20", "5")))
                .ok();
        String plan = CatalogFixture.string(Objects.requireNonNull(checkout.object("plan")), "id");

        assertThat(stall.patch("/plans/" + plan, "initial_price", new BigDecimal("5"))
                        .message())
                .contains("more than the application fee");
        assertThat(stall.plan("initial_price", new BigDecimal("0.001")).message())
                .contains("initial_price");
        assertThat(stall.plan("renewal_price", new BigDecimal("-1")).message()).contains("renewal_price");
        assertThat(stall.planRow(plan).decimal("initial_price")).isEqualByComparingTo("20");
    }

    @Test
    void aPlanPaidOnceHasNoPeriodTrialOrRenewalPrice() {
        String plan = stall.plan(
                        "plan_type",
                        "one_time",
                        "billing_period",
                        7,
                        "trial_period_days",
                        3,
                        "renewal_price",
                        BigDecimal.TEN)
                .id();
        assertOnce(stall.planRow(plan));
        assertOnce(
                stall.patch("/plans/" + plan, "renewal_price", BigDecimal.ONE).ok());
        assertOnce(Objects.requireNonNull(stall.platform
                .get("/checkout_configurations/" + stall.checkout(plan))
                .ok()
                .object("plan")));
        assertThat(stall.paid(stall.checkout(plan), "user_sandbox_a", null).decimal("total"))
                .isEqualByComparingTo("20");
    }

    private static void assertOnce(JsonObject plan) {
        assertThat(plan.get("billing_period")).isNull();
        assertThat(plan.get("trial_period_days")).isNull();
        assertThat(plan.decimal("renewal_price")).isEqualByComparingTo("0");
    }

    @Test
    void aPeriodLastsThirtyDaysWhereThePlanDoesNotSay() {
        String plan = stall.plan("renewal_price", BigDecimal.TEN).id();

        assertThat(stall.planRow(plan).decimal("billing_period")).isEqualByComparingTo("30");
    }

    @Test
    void aConfigurationOfPaymentMethodsIncludesWhopsDefaultsUnlessItSaysNo() {
        JsonObject cards = object("enabled", List.of("card"), "disabled", List.of());
        String checkout = stall.platform
                .post(
                        "/checkout_configurations",
                        object("mode", "setup", "company_id", stall.company, "payment_method_configuration", cards))
                .id();

        JsonObject shown = Objects.requireNonNull(
                stall.platform.get("/checkout_configurations/" + checkout).ok().object("payment_method_configuration"));
        assertThat(shown.bool("include_platform_defaults")).isTrue();
    }

    @Test
    void customFieldsGetIdsAndKeepThem() {
        JsonObject field = object("field_type", "text", "name", "Shoe size");
        JsonObject plan = stall.plan("custom_fields", List.of(field)).ok();
        String id = customFieldId(plan);

        JsonObject changed = stall.patch(
                        "/plans/" + plan.string("id"),
                        "custom_fields",
                        List.of(field.put("id", id).put("name", "Size")))
                .ok();

        assertThat(id).isNotEmpty();
        assertThat(customFieldId(changed)).isEqualTo(id);
    }

    @Test
    void listsByWhatTheQueryAsksForInTheOrderItAsksFor() {
        String once = stall.plan("internal_notes", "b").id();
        String monthly = stall.plan(
                        "renewal_price",
                        BigDecimal.TEN,
                        "internal_notes",
                        "a",
                        "visibility",
                        "quick_link",
                        "release_method",
                        "waitlist")
                .id();
        stall.paid(stall.checkout(once), "user_sandbox_a", null);

        assertThat(ids("&plan_types[]=renewal")).containsExactly(monthly);
        assertThat(ids("&visibilities[]=not_quick_link")).containsExactly(once);
        assertThat(ids("&release_methods[]=waitlist")).containsExactly(monthly);
        assertThat(ids("&product_ids[]=prod_none")).isEmpty();
        assertThat(ids("&order=created_at&direction=asc")).containsExactly(once, monthly);
        assertThat(ids("&order=id")).containsExactly(monthly, once);
        assertThat(ids("&order=internal_notes&direction=asc")).containsExactly(monthly, once);
        assertThat(ids("&order=active_members_count")).containsExactly(once, monthly);
        assertThat(ids("&first=1&direction=asc")).containsExactly(once);
    }

    @Test
    void whatACallerMayNotSeeDoesNotExist() {
        String plan = stall.plan().id();
        String other = stall.platform.company("Other");
        Caller stranger = new Caller(
                stall.sandbox,
                stall.platform
                        .post("/access_tokens", object("company_id", other))
                        .ok()
                        .string("token"));

        assertThat(stranger.get("/plans/" + plan).status()).isEqualTo(404);
        assertThat(stranger.get("/plans?company_id=" + stall.company).status()).isEqualTo(403);
        assertThat(stranger.post("/plans", object("company_id", other, "product_id", stall.product))
                        .status())
                .isEqualTo(404);
        assertThat(stall.platform.get("/plans/plan_none").status()).isEqualTo(404);
    }

    private static String customFieldId(JsonObject plan) {
        JsonObject field =
                (JsonObject) Objects.requireNonNull(plan.list("custom_fields")).get(0);
        return CatalogFixture.string(Objects.requireNonNull(field), "id");
    }

    private List<JsonObject> payments() {
        return stall.platform.get("/payments?company_id=" + stall.company).data();
    }

    private List<String> ids(String query) {
        return stall.platform.get("/plans?company_id=" + stall.company + query).ids();
    }
}
