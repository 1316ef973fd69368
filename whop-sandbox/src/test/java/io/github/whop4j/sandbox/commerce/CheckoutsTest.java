package io.github.whop4j.sandbox.commerce;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckoutsTest {
    private static final WhopSandbox SANDBOX = WhopSandbox.start();
    private static final Caller PLATFORM = Caller.platform(SANDBOX);
    private static String seller = "";

    @BeforeAll
    static void enterSeller() {
        seller = PLATFORM.company("Seller");
    }

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "20", "20.01", "0.001", "1e-999999999", "1e999999999"})
    void refusesAnApplicationFeeThatIsNotBetweenNothingAndThePrice(String fee) {
        Answer refused = create(Caller.plan(seller, "20.00", fee));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("plan.application_fee_amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "2", "19.99"})
    void takesAnApplicationFeeInBetween(String fee) {
        assertThat(create(Caller.plan(seller, "20.00", fee)).status()).isEqualTo(200);
    }

    @Test
    void refusesAnApplicationFeeWhereThereIsNoParentToReceiveIt() {
        Answer refused = create(Caller.plan("biz_sandbox", "20.00", "2.00"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("has no parent");
        assertThat(create(Caller.plan("biz_sandbox", "20.00", null)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "0.001", "1000000000"})
    void refusesAPriceThatIsNoAmountOfTheCurrency(String price) {
        assertThat(create(Caller.plan(seller, price, null)).message()).contains("plan.initial_price");
    }

    @Test
    void knowsThatYenHaveNoDecimalsAndDinarsThree() {
        JsonObject yen = Caller.plan(seller, "500.5", null).put("currency", "jpy");
        JsonObject dinars = Caller.plan(seller, "5.125", null).put("currency", "kwd");

        assertThat(create(yen).status()).isEqualTo(400);
        assertThat(create(dinars).text()).contains("\"initial_price\":5.125");
    }

    @Test
    void writesAmountsAsPlainJsonNumbers() {
        assertThat(create(Caller.plan(seller, "2E+1", null)).text()).contains("\"initial_price\":20.00,");
    }

    @Test
    void makesAProductOncePerExternalIdentifier() {
        JsonObject described = object("external_identifier", "gig-7", "title", "Logo");
        String first = productOf(create(Caller.plan(seller, "20", null).put("product", described)));
        String second = productOf(create(Caller.plan(seller, "30", null).put("product", described)));
        String other = PLATFORM.company("Other seller");
        String foreign = productOf(create(Caller.plan(other, "30", null).put("product", described)));

        assertThat(second).isEqualTo(first);
        assertThat(foreign).isNotEqualTo(first);
        assertThat(create(Caller.plan(seller, "20", null).put("product_id", first))
                        .status())
                .isEqualTo(200);
        assertThat(create(Caller.plan(seller, "20", null).put("product_id", foreign))
                        .status())
                .isEqualTo(404);
        assertThat(create(Caller.plan(seller, "20", null)
                                .put("product_id", first)
                                .put("product", described))
                        .status())
                .isEqualTo(400);
    }

    private static String productOf(Answer checkout) {
        String payment = SANDBOX.pay(checkout.id(), "4242424242424242");
        JsonObject product = PLATFORM.get("/payments/" + payment).ok().object("product");
        return Objects.requireNonNull(Objects.requireNonNull(product).string("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://shop.test/done", "ftp://localhost/x", "/done", "https:", "not a url", "https://"})
    void refusesToReturnToAnythingButHttps(String url) {
        Answer refused = PLATFORM.post(
                "/checkout_configurations", object("plan", Caller.plan(seller, "20", null), "redirect_url", url));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("redirect_url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.test/done?a=b", "http://localhost:8080/done", "http://127.0.0.1/"})
    void returnsToHttpsAndToThisMachine(String url) {
        JsonObject checkout = PLATFORM.post(
                        "/checkout_configurations",
                        object("plan", Caller.plan(seller, "20", null), "redirect_url", url))
                .ok();

        assertThat(checkout.string("redirect_url")).isEqualTo(url);
    }

    @Test
    void takesTheCompanyFromTheTopOfTheBodyToo() {
        JsonObject plan = object("currency", "usd", "initial_price", BigDecimal.TEN);

        assertThat(create(plan).code()).isEqualTo("parameter_missing");
        // The contract of this version knows company_id at the top only for mode setup; Whop's own examples use it
        // here.
        JsonObject checkout = PLATFORM.post("/checkout_configurations", object("plan", plan, "company_id", seller))
                .ok();
        assertThat(checkout.string("company_id")).isEqualTo(seller);
    }

    @Test
    void aPlanCanBeOfferedAgain() {
        JsonObject first = create(Caller.plan(seller, "20", "2")).ok();
        String planId = Objects.requireNonNull(first.object("plan")).string("id");

        JsonObject again = PLATFORM.post("/checkout_configurations", object("plan_id", planId))
                .ok();

        assertThat(again.object("plan")).isEqualTo(first.object("plan"));
        assertThat(again.string("id")).isNotEqualTo(first.string("id"));
        assertThat(PLATFORM.post("/checkout_configurations", object("plan_id", "plan_none"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aCheckoutForSavingACardHasNoPriceAndCannotBePaid() {
        JsonObject setup = PLATFORM.post("/checkout_configurations", object("mode", "setup", "company_id", seller))
                .ok();

        assertThat(setup.get("plan")).isNull();
        assertThat(setup.string("mode")).isEqualTo("setup");
        assertThat(PLATFORM.control("/checkouts/" + setup.string("id") + "/pay", object("card", "4242424242424242"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void thePageKeepsTheSession() {
        JsonObject checkout = create(Caller.plan(seller, "20", null)).ok();
        String planId = Objects.requireNonNull(checkout.object("plan")).string("id");

        assertThat(checkout.string("purchase_url"))
                .isEqualTo(SANDBOX.baseUri() + "/checkout/" + planId + "/?session=" + checkout.string("id"));
    }

    private static Answer create(JsonObject plan) {
        return PLATFORM.post("/checkout_configurations", object("plan", plan));
    }
}
