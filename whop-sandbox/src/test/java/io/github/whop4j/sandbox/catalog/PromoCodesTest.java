package io.github.whop4j.sandbox.catalog;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromoCodesTest {
    private static final String AVERY = "user_sandbox_a";
    private static final String BLAIR = "user_sandbox_b";

    private final CatalogFixture fixture = new CatalogFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "percentage,    25,    20,    15.00",
        "percentage,    33.3,  20,    13.34",
        "percentage,    2.5,   0.20,  0.19",
        "percentage,    100,   20,    0.00",
        "flat_amount,   7.25,  20,    12.75",
        "flat_amount,   50,    20,    0.00",
    })
    void takesOffWhatItSays(String type, String amount, String price, String total) {
        String plan = fixture.plan("initial_price", new BigDecimal(price)).id();
        promo("code", "SAVE", "promo_type", type, "amount_off", new BigDecimal(amount))
                .ok();

        JsonObject payment = fixture.paid(fixture.checkout(plan), AVERY, "save");

        assertThat(payment.decimal("total")).isEqualByComparingTo(total);
        assertThat(payment.decimal("subtotal")).isEqualByComparingTo(price);
    }

    @Test
    void theFeesAreOfWhatWasPaid() {
        promo("code", "SAVE", "amount_off", new BigDecimal("25")).ok();
        String checkout = fixture.platform.checkout(fixture.company, "20", "2");

        JsonObject payment = fixture.paid(checkout, AVERY, "SAVE");

        // 15.00 paid; 2.00 for the platform, 0.41 + 0.30 for Whop.
        assertThat(payment.decimal("amount_after_fees")).isEqualByComparingTo("12.29");
        assertThat(fixture.platform
                        .get("/payments/" + payment.string("id") + "/fees")
                        .data())
                .extracting(fee -> fee.decimal("amount"))
                .containsExactlyInAnyOrder(new BigDecimal("2.00"), new BigDecimal("0.71"));
        assertThat(fixture.sandbox.ledger()).contains("12.29");
    }

    @Test
    void theParentCompanyNeverTakesMoreThanWasPaid() {
        promo("code", "ALL", "amount_off", new BigDecimal("95")).ok();
        String checkout = fixture.platform.checkout(fixture.company, "20", "2");

        JsonObject payment = fixture.paid(checkout, AVERY, "ALL");

        assertThat(Objects.requireNonNull(payment.object("application_fee")).decimal("amount"))
                .isEqualByComparingTo("1.00");
        assertThat(payment.decimal("amount_after_fees")).isEqualByComparingTo("0");
    }

    @Test
    void aPaymentAndItsMembershipNameTheCode() {
        String id = promo("code", "Save25", "amount_off", new BigDecimal("25"), "promo_duration_months", 3)
                .id();
        String plan = fixture.plan().id();

        JsonObject payment = fixture.paid(fixture.checkout(plan), AVERY, " sAVE25 ");
        fixture.paid(fixture.checkout(plan), BLAIR, null);

        JsonObject used = Objects.requireNonNull(payment.object("promo_code"));
        assertThat(used.string("id")).isEqualTo(id);
        assertThat(used.string("code")).isEqualTo("Save25");
        assertThat(used.decimal("number_of_intervals")).isEqualByComparingTo("3");
        assertThat(fixture.platform.get("/memberships?promo_code_ids[]=" + id).data())
                .singleElement()
                .satisfies(membership ->
                        assertThat(membership.object("promo_code")).isEqualTo(object("id", id)));
        assertThat(fixture.platform.get("/members?promo_code_ids[]=" + id).data())
                .hasSize(1);
        assertThat(fixture.platform.get("/members").data()).hasSize(2);
    }

    @Test
    void aUseIsCountedOncePerPaymentHoweverOftenItIsTried() {
        String id = promo("code", "ONCE", "stock", 1).id();
        String plan = fixture.plan().id();
        String checkout = fixture.checkout(plan);
        fixture.pay(checkout, CatalogFixture.BAD_CARD, AVERY, "ONCE").ok();
        fixture.pay(checkout, CatalogFixture.BAD_CARD, AVERY, "ONCE").ok();
        assertThat(row(id).decimal("uses")).isEqualByComparingTo("0");

        fixture.paid(checkout, AVERY, "ONCE");

        assertThat(row(id).decimal("uses")).isEqualByComparingTo("1");
        assertThat(row(id).string("status")).isEqualTo("inactive");
        refused(plan, BLAIR, "ONCE", "is used up");
        assertThat(row(id).decimal("uses")).isEqualByComparingTo("1");
    }

    @Test
    void aPaymentUnderWayHoldsItsUse() {
        String id = promo("code", "ONCE", "stock", 1).id();
        String plan = fixture.plan().id();
        fixture.pay(fixture.checkout(plan), CatalogFixture.SLOW_CARD, AVERY, "ONCE")
                .ok();

        refused(plan, BLAIR, "ONCE", "is used up");

        fixture.platform.control("/clock/advance", object("seconds", 120)).ok();
        assertThat(row(id).decimal("uses")).isEqualByComparingTo("1");
    }

    @Test
    void whoTriesAgainWithoutTheCodePaysTheWholePrice() {
        String id = promo("code", "SAVE").id();
        String checkout = fixture.checkout(fixture.plan().id());
        JsonObject declined =
                fixture.pay(checkout, CatalogFixture.BAD_CARD, AVERY, "SAVE").ok();
        assertThat(fixture.platform
                        .get("/payments/" + declined.string("payment_id"))
                        .ok()
                        .decimal("total"))
                .isEqualByComparingTo("18");

        JsonObject payment = fixture.paid(checkout, AVERY, null);

        assertThat(payment.string("id")).isEqualTo(declined.string("payment_id"));
        assertThat(payment.decimal("total")).isEqualByComparingTo("20");
        assertThat(payment.get("promo_code")).isNull();
        assertThat(row(id).decimal("uses")).isEqualByComparingTo("0");
    }

    @Test
    void anExpiredOrArchivedCodeTakesNothingOff() {
        String plan = fixture.plan().id();
        String id = promo("code", "TODAY", "expires_at", "2026-01-01T13:00:00Z").id();
        String other = promo("code", "OTHER").id();
        fixture.paid(fixture.checkout(plan), AVERY, "TODAY");

        fixture.platform.control("/clock/advance", object("seconds", 3600)).ok();
        assertThat(fixture.delete("/promo_codes/" + other).value()).isEqualTo(true);

        refused(plan, AVERY, "TODAY", "has expired");
        refused(plan, AVERY, "OTHER", "There is no promo code OTHER");
        assertThat(row(id).string("status")).isEqualTo("inactive");
        assertThat(row(other).string("status")).isEqualTo("archived");
        assertThat(fixture.delete("/promo_codes/" + other).value()).isEqualTo(true);
        assertThat(promo("code", "other").status()).isEqualTo(200);
    }

    @Test
    void knowsWhoIsNewWhoHasLeftAndWhoUsedItBefore() {
        String plan = fixture.plan().id();
        promo("code", "NEW", "new_users_only", true).ok();
        promo("code", "BACK", "churned_users_only", true).ok();
        promo("code", "ONE", "one_per_customer", true).ok();
        promo("code", "STAY", "existing_memberships_only", true).ok();

        fixture.paid(fixture.checkout(plan), AVERY, "NEW");
        refused(plan, AVERY, "NEW", "is for new customers only");
        fixture.paid(fixture.checkout(plan), BLAIR, "NEW");
        refused(plan, AVERY, "BACK", "is for former members only");
        fixture.platform
                .get("/memberships?user_ids[]=" + AVERY)
                .ids()
                .forEach(membership -> fixture.platform
                        .post("/memberships/" + membership + "/cancel", object("cancellation_mode", "immediate"))
                        .ok());
        fixture.paid(fixture.checkout(plan), AVERY, "BACK");
        fixture.paid(fixture.checkout(plan), AVERY, "ONE");
        refused(plan, AVERY, "ONE", "was used by this customer already");
        fixture.paid(fixture.checkout(plan), BLAIR, "ONE");
        refused(plan, BLAIR, "STAY", "is for memberships that exist already");
    }

    @Test
    void isOnlyForWhatItNames() {
        String plan = fixture.plan().id();
        String other = fixture.plan().id();
        String otherProduct = fixture.product("title", "Books").id();
        promo("code", "PLAN", "plan_ids", List.of(plan)).ok();
        promo("code", "BOOKS", "product_id", otherProduct).ok();
        promo("code", "EURO", "promo_type", "flat_amount", "base_currency", "eur")
                .ok();

        refused(other, AVERY, "PLAN", "is for something else");
        refused(plan, AVERY, "BOOKS", "is for something else");
        refused(plan, AVERY, "EURO", "takes off eur, but the price is in usd");
        fixture.paid(fixture.checkout(plan), AVERY, "PLAN");
        assertThat(promo("code", "NONE", "plan_ids", List.of(plan), "product_id", otherProduct)
                        .message())
                .contains("None of plan_ids");
        String foreign = fixture.platform.checkout(fixture.platform.company("Other"), "20", null);
        assertThat(fixture.pay(foreign, CatalogFixture.GOOD_CARD, AVERY, "PLAN").message())
                .contains("There is no promo code");
    }

    @Test
    void aCheckoutThatTakesNoCodesTakesNone() {
        promo("code", "SAVE").ok();
        String checkout = fixture.platform
                .post(
                        "/checkout_configurations",
                        object("plan_id", fixture.plan().id(), "allow_promo_codes", false))
                .id();

        assertThat(fixture.pay(checkout, CatalogFixture.GOOD_CARD, AVERY, "SAVE")
                        .message())
                .contains("does not take promo codes");
        fixture.paid(checkout, AVERY, null);
    }

    @ParameterizedTest
    @CsvSource({
        "code,                  SUMMER-20,             letters and digits",
        "amount_off,            0,                     more than 0",
        "amount_off,            100.5,                 at most 100",
        "promo_duration_months, -1,                    must",
        "stock,                 -1,                    must",
        "expires_at,            2026-01-01T12:00:00Z,  in the future",
        "product_id,            prod_none,             No product",
    })
    void refuses(String field, String value, String message) {
        Object sent = value.matches("-?[0-9.]+") ? new BigDecimal(value) : value;

        assertThat(promo(field, sent).message()).contains(message);
        assertThat(list("")).isEmpty();
    }

    @Test
    void refusesACodeThatIsInUse() {
        promo("code", "SAVE").ok();

        assertThat(promo("code", "save").message()).contains("in use already");
        String other = fixture.platform.company("Other");
        assertThat(fixture.platform
                        .post("/promo_codes", body("code", "SAVE").put("company_id", other))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void listsByWhatTheQueryAsksFor() {
        String plan = fixture.plan().id();
        String any = promo("code", "ANY", "promo_duration_months", 0).id();
        String bound = promo("code", "BOUND", "plan_ids", List.of(plan), "product_id", fixture.product)
                .id();
        fixture.delete("/promo_codes/" + any);

        assertThat(list("&status=active")).containsExactly(bound);
        assertThat(list("&status=archived")).containsExactly(any);
        assertThat(list("&plan_ids[]=" + plan)).containsExactly(bound);
        assertThat(list("&product_ids[]=" + fixture.product)).containsExactly(bound);
        assertThat(list("&first=1")).containsExactly(bound);
        assertThat(row(any).string("duration")).isEqualTo("forever");
        assertThat(row(bound).string("duration")).isEqualTo("once");
    }

    @Test
    void whatACallerMayNotSeeDoesNotExist() {
        String id = promo("code", "SAVE").id();
        String other = fixture.platform.company("Other");
        Caller stranger = new Caller(
                fixture.sandbox,
                fixture.platform
                        .post("/access_tokens", object("company_id", other))
                        .ok()
                        .string("token"));

        assertThat(stranger.get("/promo_codes/" + id).status()).isEqualTo(404);
        assertThat(stranger.send("DELETE", "/api/v1/promo_codes/" + id, null).status())
                .isEqualTo(404);
        assertThat(stranger.get("/promo_codes?company_id=" + fixture.company).status())
                .isEqualTo(403);
    }

    private void refused(String plan, String userId, String code, String reason) {
        Answer answer = fixture.pay(fixture.checkout(plan), CatalogFixture.GOOD_CARD, userId, code);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("promo_code_invalid");
        assertThat(answer.message()).contains(reason);
    }

    /** Ten percent off, once, for every user, unless said otherwise. */
    private JsonObject body(@Nullable Object... members) {
        return object(
                        "company_id",
                        fixture.company,
                        "code",
                        "TEN",
                        "promo_type",
                        "percentage",
                        "amount_off",
                        BigDecimal.TEN,
                        "base_currency",
                        "usd",
                        "new_users_only",
                        false,
                        "promo_duration_months",
                        1)
                .putAll(object(members));
    }

    private Answer promo(@Nullable Object... members) {
        return fixture.platform.post("/promo_codes", body(members));
    }

    private JsonObject row(String id) {
        return fixture.platform.get("/promo_codes/" + id).ok();
    }

    private List<String> list(String query) {
        return fixture.platform
                .get("/promo_codes?company_id=" + fixture.company + query)
                .ids();
    }
}
