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
    private final CatalogFixture fixture = new CatalogFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPlanIsPaidByItsOwnAddressAndEachVisitIsAnOrder() {
        URI page = URI.create(CatalogFixture.string(fixture.plan().ok(), "purchase_url"));
        URI first = fixture.opened(page);
        URI second = fixture.opened(page);

        assertThat(Browser.get(first).body()).contains("Lessons", "$20.00");
        fixture.submit(first, CatalogFixture.GOOD_CARD, Map.of());
        HttpResponse<String> again = fixture.submit(first, CatalogFixture.GOOD_CARD, Map.of());
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(payments()).hasSize(1);
        fixture.submit(second, CatalogFixture.GOOD_CARD, Map.of());

        assertThat(payments())
                .hasSize(2)
                .allSatisfy(payment ->
                        assertThat(payment.get("checkout_configuration_id")).isNull());
        assertThat(fixture.platform
                        .get("/checkout_configurations?company_id=" + fixture.company)
                        .data())
                .isEmpty();
        String visit = Objects.requireNonNull(Browser.query(first).get("session"));
        assertThat(fixture.platform.get("/checkout_configurations/" + visit).status())
                .isEqualTo(404);
    }

    @Test
    void theEmbeddedCheckoutTakesAPlanAloneToo() {
        URI page = fixture.sandbox
                .baseUri()
                .resolve("/embedded/checkout/" + fixture.plan().id() + "/?theme=dark");

        URI session = fixture.opened(page);

        assertThat(session.getQuery()).contains("session=visit_", "theme=dark");
        assertThat(fixture.submit(session, CatalogFixture.GOOD_CARD, Map.of()).body())
                .contains("Paid. Thank you!");
    }

    @Test
    void afterPayingTheBuyerGoesWhereTheProductSays() {
        fixture.patch("/products/" + fixture.product, "redirect_purchase_url", "https://app.test/thanks")
                .ok();
        URI session =
                fixture.opened(URI.create(CatalogFixture.string(fixture.plan().ok(), "purchase_url")));

        HttpResponse<String> answer = fixture.submit(session, CatalogFixture.GOOD_CARD, Map.of());

        assertThat(Browser.location(answer).toString()).startsWith("https://app.test/thanks?status=success");
    }

    @Test
    void aPlanIsPaidOnACheckoutThatNamesIt() {
        String plan = fixture.plan("metadata", object("tier", "gold"), "internal_notes", "for friends")
                .id();

        JsonObject payment = fixture.paid(fixture.checkout(plan), "user_sandbox_a", null);

        assertThat(payment.object("plan"))
                .isEqualTo(object("id", plan, "internal_notes", "for friends", "metadata", object("tier", "gold")));
        assertThat(Objects.requireNonNull(payment.object("product")).string("id"))
                .isEqualTo(fixture.product);
        assertThat(fixture.planRow(plan).decimal("member_count")).isEqualByComparingTo("1");
    }

    @Test
    void aPlanMadeForACheckoutIsPaidOnThatCheckoutsPage() {
        JsonObject checkout = fixture.platform
                .post("/checkout_configurations", object("plan", Caller.plan(fixture.company, "5", null)))
                .ok();
        String plan = CatalogFixture.string(Objects.requireNonNull(checkout.object("plan")), "id");

        assertThat(fixture.planRow(plan).string("purchase_url")).isEqualTo(checkout.string("purchase_url"));
    }

    @Test
    void limitedStockIsSoldOnceAndADeclinedCardTakesNothing() {
        String plan = fixture.plan("unlimited_stock", false, "stock", 1).id();
        String first = fixture.checkout(plan);
        String second = fixture.checkout(plan);
        fixture.pay(first, CatalogFixture.BAD_CARD, "user_sandbox_a", null).ok();
        assertThat(fixture.planRow(plan).decimal("stock")).isEqualByComparingTo("1");

        fixture.paid(first, "user_sandbox_a", null);

        assertThat(fixture.planRow(plan).decimal("stock")).isEqualByComparingTo("0");
        assertThat(fixture.pay(second, CatalogFixture.GOOD_CARD, "user_sandbox_b", null)
                        .code())
                .isEqualTo("out_of_stock");
        assertThat(fixture.pay(first, CatalogFixture.GOOD_CARD, "user_sandbox_a", null)
                        .code())
                .isEqualTo("already_paid");
        URI sold = fixture.opened(URI.create(CatalogFixture.string(fixture.planRow(plan), "purchase_url")));
        assertThat(Browser.get(sold).body()).contains("sold out").doesNotContain("<form");
        fixture.patch("/plans/" + plan, "stock", 2).ok();
        fixture.paid(second, "user_sandbox_b", null);
        assertThat(fixture.planRow(plan).decimal("stock")).isEqualByComparingTo("1");
    }

    @Test
    void whoIsBeingPaidHoldsAPieceOfTheStock() {
        String plan = fixture.plan("unlimited_stock", false, "stock", 1).id();
        fixture.pay(fixture.checkout(plan), CatalogFixture.SLOW_CARD, "user_sandbox_a", null)
                .ok();

        assertThat(fixture.pay(fixture.checkout(plan), CatalogFixture.GOOD_CARD, "user_sandbox_b", null)
                        .code())
                .isEqualTo("out_of_stock");
        fixture.platform.control("/clock/advance", object("seconds", 120)).ok();

        assertThat(payments()).extracting(payment -> payment.string("status")).containsExactly("paid");
        assertThat(fixture.planRow(plan).decimal("stock")).isEqualByComparingTo("0");
    }

    @Test
    void stockAloneLimitsNothingAsOnWhop() {
        JsonObject plan = fixture.plan("stock", 0).ok();

        assertThat(plan.bool("unlimited_stock")).isTrue();
        assertThat(plan.get("stock")).isNull();
        assertThat(fixture.plan("unlimited_stock", false).message()).contains("stock is needed");
        assertThat(fixture.plan("stock", -1).message()).contains("stock must");
    }

    @ParameterizedTest
    @CsvSource({"visibility,archived", "release_method,waitlist"})
    void cannotBeBoughtWhen(String field, String value) {
        String plan = fixture.plan(field, value).id();

        assertThat(fixture.pay(fixture.checkout(plan), CatalogFixture.GOOD_CARD, "user_sandbox_a", null)
                        .code())
                .isEqualTo("not_for_sale");
        assertThat(payments()).isEmpty();
    }

    @Test
    void aPlanOfAnArchivedProductCannotBeBoughtButAHiddenOneCan() {
        String checkout = fixture.checkout(fixture.plan().id());
        fixture.patch("/products/" + fixture.product, "visibility", "archived").ok();
        assertThat(fixture.pay(checkout, CatalogFixture.GOOD_CARD, "user_sandbox_a", null)
                        .code())
                .isEqualTo("not_for_sale");

        fixture.patch("/products/" + fixture.product, "visibility", "hidden").ok();

        fixture.paid(checkout, "user_sandbox_a", null);
    }

    @Test
    void aDeletedPlanIsGoneButWhoBoughtItStaysAMember() {
        String plan = fixture.plan().id();
        String open = fixture.checkout(plan);
        fixture.paid(fixture.checkout(plan), "user_sandbox_a", null);

        assertThat(fixture.delete("/plans/" + plan).value()).isEqualTo(true);

        assertThat(fixture.platform.get("/plans/" + plan).status()).isEqualTo(404);
        assertThat(fixture.patch("/plans/" + plan).status()).isEqualTo(404);
        assertThat(fixture.delete("/plans/" + plan).status()).isEqualTo(404);
        assertThat(ids("")).isEmpty();
        assertThat(fixture.platform
                        .post("/checkout_configurations", object("plan_id", plan))
                        .status())
                .isEqualTo(404);
        assertThat(fixture.pay(open, CatalogFixture.GOOD_CARD, "user_sandbox_b", null)
                        .code())
                .isEqualTo("not_for_sale");
        assertThat(fixture.platform.get("/memberships?statuses[]=completed").data())
                .hasSize(1);
    }

    @Test
    void whoPaysAfterAChangePaysTheNewPrice() {
        String plan = fixture.plan().id();
        String checkout = fixture.checkout(plan);
        fixture.pay(checkout, CatalogFixture.BAD_CARD, "user_sandbox_a", null).ok();

        fixture.patch("/plans/" + plan, "initial_price", new BigDecimal("7.50"), "title", null)
                .ok();

        assertThat(fixture.paid(checkout, "user_sandbox_a", null).decimal("total"))
                .isEqualByComparingTo("7.50");
    }

    @Test
    void aPlanThatWasBoughtKeepsItsCurrency() {
        String bought = fixture.plan().id();
        String fresh = fixture.plan().id();
        fixture.paid(fixture.checkout(bought), "user_sandbox_a", null);

        assertThat(fixture.patch("/plans/" + bought, "currency", "eur").message())
                .contains("was bought in usd already");
        assertThat(fixture.patch("/plans/" + fresh, "currency", "jpy").ok().decimal("initial_price"))
                .isEqualByComparingTo("20");
    }

    @Test
    void aPriceIsAnAmountOfTheCurrencyAndMoreThanTheApplicationFee() {
        JsonObject checkout = fixture.platform
                .post("/checkout_configurations", object("plan", Caller.plan(fixture.company, "20", "5")))
                .ok();
        String plan = CatalogFixture.string(Objects.requireNonNull(checkout.object("plan")), "id");

        assertThat(fixture.patch("/plans/" + plan, "initial_price", new BigDecimal("5"))
                        .message())
                .contains("more than the application fee");
        assertThat(fixture.plan("initial_price", new BigDecimal("0.001")).message())
                .contains("initial_price");
        assertThat(fixture.plan("renewal_price", new BigDecimal("-1")).message())
                .contains("renewal_price");
        assertThat(fixture.planRow(plan).decimal("initial_price")).isEqualByComparingTo("20");
    }

    @Test
    void aPlanPaidOnceHasNoPeriodTrialOrRenewalPrice() {
        String plan = fixture.plan(
                        "plan_type",
                        "one_time",
                        "billing_period",
                        7,
                        "trial_period_days",
                        3,
                        "renewal_price",
                        BigDecimal.TEN)
                .id();
        assertOnce(fixture.planRow(plan));
        assertOnce(
                fixture.patch("/plans/" + plan, "renewal_price", BigDecimal.ONE).ok());
        assertOnce(Objects.requireNonNull(fixture.platform
                .get("/checkout_configurations/" + fixture.checkout(plan))
                .ok()
                .object("plan")));
        assertThat(fixture.paid(fixture.checkout(plan), "user_sandbox_a", null).decimal("total"))
                .isEqualByComparingTo("20");
    }

    private static void assertOnce(JsonObject plan) {
        assertThat(plan.get("billing_period")).isNull();
        assertThat(plan.get("trial_period_days")).isNull();
        assertThat(plan.decimal("renewal_price")).isEqualByComparingTo("0");
    }

    @Test
    void aPeriodLastsThirtyDaysWhereThePlanDoesNotSay() {
        String plan = fixture.plan("renewal_price", BigDecimal.TEN).id();

        assertThat(fixture.planRow(plan).decimal("billing_period")).isEqualByComparingTo("30");
    }

    @Test
    void aConfigurationOfPaymentMethodsIncludesWhopsDefaultsUnlessItSaysNo() {
        JsonObject cards = object("enabled", List.of("card"), "disabled", List.of());
        String checkout = fixture.platform
                .post(
                        "/checkout_configurations",
                        object("mode", "setup", "company_id", fixture.company, "payment_method_configuration", cards))
                .id();

        JsonObject shown = Objects.requireNonNull(fixture.platform
                .get("/checkout_configurations/" + checkout)
                .ok()
                .object("payment_method_configuration"));
        assertThat(shown.bool("include_platform_defaults")).isTrue();
    }

    @Test
    void customFieldsGetIdsAndKeepThem() {
        JsonObject field = object("field_type", "text", "name", "Shoe size");
        JsonObject plan = fixture.plan("custom_fields", List.of(field)).ok();
        String id = customFieldId(plan);

        JsonObject changed = fixture.patch(
                        "/plans/" + plan.string("id"),
                        "custom_fields",
                        List.of(field.put("id", id).put("name", "Size")))
                .ok();

        assertThat(id).isNotEmpty();
        assertThat(customFieldId(changed)).isEqualTo(id);
    }

    @Test
    void listsByWhatTheQueryAsksForInTheOrderItAsksFor() {
        String once = fixture.plan("internal_notes", "b").id();
        String monthly = fixture.plan(
                        "renewal_price",
                        BigDecimal.TEN,
                        "internal_notes",
                        "a",
                        "visibility",
                        "quick_link",
                        "release_method",
                        "waitlist")
                .id();
        fixture.paid(fixture.checkout(once), "user_sandbox_a", null);

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
        String plan = fixture.plan().id();
        String other = fixture.platform.company("Other");
        Caller stranger = new Caller(
                fixture.sandbox,
                fixture.platform
                        .post("/access_tokens", object("company_id", other))
                        .ok()
                        .string("token"));

        assertThat(stranger.get("/plans/" + plan).status()).isEqualTo(404);
        assertThat(stranger.get("/plans?company_id=" + fixture.company).status())
                .isEqualTo(403);
        assertThat(stranger.post("/plans", object("company_id", other, "product_id", fixture.product))
                        .status())
                .isEqualTo(404);
        assertThat(fixture.platform.get("/plans/plan_none").status()).isEqualTo(404);
    }

    private static String customFieldId(JsonObject plan) {
        JsonObject field =
                (JsonObject) Objects.requireNonNull(plan.list("custom_fields")).get(0);
        return CatalogFixture.string(Objects.requireNonNull(field), "id");
    }

    private List<JsonObject> payments() {
        return fixture.platform.get("/payments?company_id=" + fixture.company).data();
    }

    private List<String> ids(String query) {
        return fixture.platform
                .get("/plans?company_id=" + fixture.company + query)
                .ids();
    }
}
