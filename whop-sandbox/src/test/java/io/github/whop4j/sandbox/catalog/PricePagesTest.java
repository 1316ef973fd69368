package io.github.whop4j.sandbox.catalog;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of the price of lessons that cost 10 once and 20 every 7 days. */
class PricePagesTest {
    private final CatalogFixture fixture = new CatalogFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/checkout/", "/embedded/checkout/"})
    void sayWhatIsDueTodayAndWhatComesAfter(String pages) {
        assertThat(page(pages, plan()))
                .contains(
                        "Pay $30.00",
                        "Due today: $10.00 once and $20.00 for the first 7 days. Then $20.00 every 7 days.");
        assertThat(page(pages, plan("initial_price", null)))
                .contains("Pay $20.00", "Due today. Then $20.00 every 7 days.");
        assertThat(page(pages, plan("trial_period_days", 1)))
                .contains("Pay $10.00", "Due today. After a trial of 1 day $20.00 every 7 days.");
        assertThat(page(pages, plan("trial_period_days", 3, "initial_price", null)))
                .contains("Start the trial", "$0.00", "After a trial of 3 days $20.00 every 7 days.");
        assertThat(page(pages, plan("billing_period", 1, "split_pay_required_payments", 3)))
                .contains("Then $20.00 every day, 2 times.");
        assertThat(page(pages, fixture.plan("plan_type", "one_time").id()))
                .contains("Pay $20.00")
                .doesNotContain("Due today");
    }

    @Test
    void sayHowLongAPromoCodeMakesItCheaper() {
        promo("ONCE", 1);
        promo("THRICE", 3);
        promo("ALWAYS", 0);

        assertThat(withCode(plan(), "ONCE")).contains("Pay $15.00", "Due today. Then $20.00 every 7 days.");
        assertThat(withCode(plan(), "THRICE")).contains("Then $10.00 every 7 days, 2 times, and $20.00 after that.");
        assertThat(withCode(plan(), "ALWAYS")).contains("Then $10.00 every 7 days.");
        assertThat(withCode(plan("trial_period_days", 3), "ONCE"))
                .contains("Pay $5.00", "After a trial of 3 days $10.00 every 7 days, once, and $20.00 after that.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/checkout/", "/embedded/checkout/"})
    void chargesNoMoreThanThePageSaid(String pages) {
        String plan = plan("trial_period_days", 3);
        URI first = opened(pages, plan);
        fixture.submit(first, CatalogFixture.GOOD_CARD, Map.of("agreed", "10.00"));
        assertThat(paid()).isEqualByComparingTo("10");

        URI second = opened(pages, plan);
        assertThat(Browser.get(second).body()).contains("name=\"agreed\" value=\"10.00\"");
        HttpResponse<String> refused = fixture.submit(second, CatalogFixture.GOOD_CARD, Map.of("agreed", "10.00"));

        assertThat(refused.statusCode()).isEqualTo(402);
        assertThat(refused.body())
                .contains("This costs you $30.00 now, for a trial is given only once", "Pay $30.00")
                .contains("name=\"agreed\" value=\"30.00\"");
        assertThat(paid()).isEqualByComparingTo("10");
        fixture.submit(second, CatalogFixture.GOOD_CARD, Map.of("agreed", "30.00"));
        assertThat(paid()).isEqualByComparingTo("40");
    }

    @Test
    void aPriceThatWasRaisedMeanwhileIsAskedForAgain() {
        String plan = plan();
        URI page = opened("/checkout/", plan);
        fixture.patch("/plans/" + plan, "renewal_price", new BigDecimal("25")).ok();

        assertThat(fixture.submit(page, CatalogFixture.GOOD_CARD, Map.of("agreed", "30.00"))
                        .body())
                .contains("This costs you $35.00 now. You were not charged", "Pay $35.00");
        assertThat(paid()).isZero();
    }

    private String plan(@Nullable Object... members) {
        return fixture.plan(object(
                                "plan_type",
                                "renewal",
                                "initial_price",
                                BigDecimal.TEN,
                                "renewal_price",
                                new BigDecimal("20"),
                                "billing_period",
                                7)
                        .putAll(object(members)))
                .id();
    }

    private String page(String pages, String plan) {
        return Browser.get(opened(pages, plan)).body();
    }

    private URI opened(String pages, String plan) {
        return fixture.opened(fixture.sandbox.baseUri().resolve(pages + plan + "/"));
    }

    private String withCode(String plan, String code) {
        return Browser.submit(
                        opened("/checkout/", plan),
                        Map.of("email", "new@example.test", "promo_code", code, "apply", "1"))
                .body();
    }

    private BigDecimal paid() {
        return fixture.platform.get("/payments?statuses[]=paid").data().stream()
                .map(payment -> Objects.requireNonNull(payment.decimal("total")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
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
}
