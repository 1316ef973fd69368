package io.github.whop4j.sandbox.catalog;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductsTest {
    private final CatalogFixture fixture = new CatalogFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void givesTwoProductsOfOneTitleTwoRoutes() {
        JsonObject first = fixture.product("title", "Same name").ok();
        JsonObject second = fixture.product("title", "Same name").ok();
        JsonObject nameless = fixture.product("title", "講座").ok();

        assertThat(first.string("route")).isEqualTo("same-name");
        assertThat(second.string("route")).startsWith("same-name-");
        assertThat(nameless.string("route")).startsWith("product-");
    }

    @Test
    void refusesARouteThatIsTakenInItsCompany() {
        fixture.product("title", "A", "route", "taken").ok();
        String other = fixture.product("title", "B").id();

        assertThat(fixture.product("title", "C", "route", "taken").message()).contains("belongs to another product");
        assertThat(fixture.patch("/products/" + other, "route", "taken").status())
                .isEqualTo(400);
        assertThat(fixture.product("title", "C", "route", "a/b").message()).contains("letters, digits");
        JsonObject elsewhere =
                object("company_id", fixture.platform.company("Elsewhere"), "title", "D", "route", "taken");
        assertThat(fixture.platform.post("/products", elsewhere).status()).isEqualTo(200);
    }

    @Test
    void changesTheFieldsThatAreThereAndNoOthers() {
        String id = fixture.product("title", "Before", "headline", "Stays").id();

        JsonObject after = fixture.patch("/products/" + id, "title", "After").ok();

        assertThat(after.string("title")).isEqualTo("After");
        assertThat(after.string("headline")).isEqualTo("Stays");
        assertThat(fixture.patch("/products/" + id, "headline", null).ok().get("headline"))
                .isNull();
        assertThat(fixture.patch("/products/" + id, "title", " ").message()).isEqualTo("title must not be empty.");
        assertThat(fixture.patch("/products/" + id, "title", null).status()).isEqualTo(400);
    }

    @Test
    void aCommissionIsShownWhileItsProgramIsActive() {
        String product = fixture.product("title", "T", "global_affiliate_percentage", BigDecimal.TEN)
                .id();
        assertThat(fixture.platform.get("/products/" + product).ok().get("global_affiliate_percentage"))
                .isNull();

        assertThat(fixture.patch("/products/" + product, "global_affiliate_status", "enabled")
                        .ok()
                        .decimal("global_affiliate_percentage"))
                .isEqualByComparingTo("10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1"})
    void refusesAPercentageThatIsNone(String percentage) {
        assertThat(fixture.product("title", "T", "global_affiliate_percentage", new BigDecimal(percentage))
                        .message())
                .contains("global_affiliate_percentage must be between 0 and 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"four", "12345", "a<b>c", "this one is far too long"})
    void refusesAStatementDescriptorThatBanksDoNotPrint(String descriptor) {
        assertThat(fixture.product("title", "T", "custom_statement_descriptor", descriptor)
                        .message())
                .contains("custom_statement_descriptor");
    }

    @Test
    void refusesAnAddressToReturnToThatIsNotOfTheWeb() {
        assertThat(fixture.product("title", "T", "redirect_purchase_url", "javascript:alert(1)")
                        .message())
                .contains("redirect_purchase_url must be an https address");
    }

    @Test
    void aProductCanComeWithAPlan() {
        JsonObject options = object("base_currency", "eur", "initial_price", BigDecimal.TEN);

        String id = fixture.product("title", "Both", "plan_options", options).id();

        List<JsonObject> plans = fixture.platform
                .get("/plans?company_id=" + fixture.company + "&product_ids[]=" + id)
                .data();
        assertThat(plans).hasSize(1);
        assertThat(plans.get(0).string("currency")).isEqualTo("eur");
        assertThat(plans.get(0).decimal("initial_price")).isEqualByComparingTo("10");
    }

    @Test
    void aProductWhosePlanIsRefusedIsNotCreated() {
        int before = ids("").size();

        assertThat(fixture.product("title", "Both", "plan_options", object("initial_price", BigDecimal.ONE.negate()))
                        .status())
                .isEqualTo(400);

        assertThat(ids("")).hasSize(before);
    }

    @Test
    void aDeletedProductIsGoneButItsPaymentsAndMembersStillShowIt() {
        String id = fixture.product("title", "Gone soon", "route", "gone-soon").id();
        JsonObject plan = Caller.plan(fixture.company, "20", null).put("product_id", id);
        String paidFor = fixture.platform
                .post("/checkout_configurations", object("plan", plan))
                .id();
        String open = fixture.platform
                .post("/checkout_configurations", object("plan", plan))
                .id();
        String payment = fixture.paid(paidFor, "user_sandbox_a", null).string("id");

        assertThat(fixture.delete("/products/" + id).value()).isEqualTo(true);

        assertThat(fixture.platform.get("/products/" + id).status()).isEqualTo(404);
        assertThat(fixture.patch("/products/" + id).status()).isEqualTo(404);
        assertThat(fixture.delete("/products/" + id).status()).isEqualTo(404);
        assertThat(ids("")).doesNotContain(id);
        assertThat(fixture.platform.get("/payments/" + payment).text()).contains("Gone soon");
        assertThat(fixture.platform.get("/memberships").text()).contains("Gone soon");
        assertThat(fixture.platform
                        .post("/checkout_configurations", object("plan", plan))
                        .status())
                .isEqualTo(404);
        assertThat(fixture.pay(open, CatalogFixture.GOOD_CARD, "user_sandbox_a", null)
                        .code())
                .isEqualTo("not_for_sale");
        assertThat(fixture.product("title", "Next", "route", "gone-soon").status())
                .isEqualTo(200);
    }

    @Test
    void aProductDescribedOnTheSpotIsBroughtUpToDate() {
        JsonObject described = object("external_identifier", "gig-7", "title", "Logo");
        sell(described);

        sell(object("external_identifier", "gig-7", "title", "Logo and letterhead"));

        assertThat(fixture.platform.get("/products?company_id=" + fixture.company).data().stream()
                        .filter(row -> "gig-7".equals(row.string("external_identifier")))
                        .map(row -> row.string("title")))
                .containsExactly("Logo and letterhead");
    }

    @Test
    void listsByVisibilityAndByWhatSellsBest() {
        String hidden =
                fixture.product("title", "Hidden", "visibility", "hidden").id();
        String archived =
                fixture.product("title", "Archived", "visibility", "archived").id();
        String plan = fixture.plan("initial_price", new BigDecimal("30")).id();
        fixture.paid(fixture.checkout(plan), "user_sandbox_a", null);

        assertThat(ids("&visibilities[]=visible")).containsExactly(fixture.product);
        assertThat(ids("&visibilities[]=not_archived")).contains(hidden).doesNotContain(archived);
        assertThat(ids("&visibilities[]=archived&visibilities[]=hidden")).containsExactlyInAnyOrder(archived, hidden);
        assertThat(ids("&visibilities[]=all")).hasSize(3);
        assertThat(ids("&product_types[]=app")).isEmpty();
        for (String order : List.of("usd_gmv", "usd_gmv_30_days", "active_memberships_count")) {
            assertThat(ids("&order=" + order).get(0)).as(order).isEqualTo(fixture.product);
            assertThat(ids("&direction=asc&order=" + order).get(2)).as(order).isEqualTo(fixture.product);
        }
        assertThat(fixture.platform.get("/products/" + fixture.product).ok().decimal("member_count"))
                .isEqualByComparingTo("1");
    }

    @Test
    void whatACallerMayNotSeeDoesNotExist() {
        String other = fixture.platform.company("Other");
        Caller stranger = new Caller(
                fixture.sandbox,
                fixture.platform
                        .post("/access_tokens", object("company_id", other))
                        .ok()
                        .string("token"));

        assertThat(stranger.get("/products/" + fixture.product).status()).isEqualTo(404);
        assertThat(stranger.get("/products?company_id=" + fixture.company).status())
                .isEqualTo(403);
        assertThat(stranger.post("/products", object("company_id", fixture.company, "title", "T"))
                        .status())
                .isEqualTo(403);
        assertThat(fixture.platform.get("/products/prod_none").status()).isEqualTo(404);
        assertThat(fixture.product("title", "T", "experience_ids", List.of("exp_1"))
                        .status())
                .isEqualTo(404);
    }

    private void sell(JsonObject product) {
        fixture.platform
                .post(
                        "/checkout_configurations",
                        object("plan", Caller.plan(fixture.company, "20", null).put("product", product)))
                .ok();
    }

    private List<String> ids(String query) {
        return fixture.platform
                .get("/products?company_id=" + fixture.company + query)
                .ids();
    }
}
