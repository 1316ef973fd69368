package io.github.whop4j.sandbox.catalog;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Keyboard;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

class PromoPagesTest {

    private final CatalogFixture fixture = new CatalogFixture();

    @BeforeEach
    void giveTwentyFivePercentOff() {
        fixture.platform
                .post(
                        "/promo_codes",
                        object(
                                "company_id",
                                fixture.company,
                                "code",
                                "SAVE",
                                "promo_type",
                                "percentage",
                                "amount_off",
                                new BigDecimal("25"),
                                "base_currency",
                                "usd",
                                "new_users_only",
                                false,
                                "promo_duration_months",
                                1))
                .ok();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/checkout/", "/embedded/checkout/"})
    void showsThePriceWithTheCodeBeforeItIsPaid(String pages) {
        URI page = page(pages);

        HttpResponse<String> applied = apply(page, "save");

        assertThat(applied.statusCode()).isEqualTo(200);
        assertThat(applied.body()).contains("Pay $15.00", "<del", "$20.00", "value=\"save\"", "buyer@example.test");
        assertThat(payments()).isEmpty();
        fixture.submit(page, CatalogFixture.GOOD_CARD, Map.of("promo_code", "save"));
        assertThat(payments())
                .singleElement()
                .satisfies(payment -> assertThat(payment.decimal("total")).isEqualByComparingTo("15"));
        assertThat(apply(page, "save").body()).contains("Thank you").doesNotContain("<form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/checkout/", "/embedded/checkout/"})
    void saysWhyACodeTakesNothingOffAndChargesNothing(String pages) {
        URI page = page(pages);

        assertThat(apply(page, "NOPE").body()).contains("There is no promo code NOPE", "Pay $20.00");
        HttpResponse<String> paid = fixture.submit(page, CatalogFixture.GOOD_CARD, Map.of("promo_code", "<b>"));

        assertThat(paid.statusCode()).isEqualTo(402);
        assertThat(paid.body()).contains("There is no promo code &lt;b&gt;").doesNotContain("<b>&lt;");
        assertThat(payments()).isEmpty();
    }

    @Test
    void aCodeCanComeWithTheAddress() {
        URI page = page("/embedded/checkout/");

        assertThat(Browser.get(URI.create(page + "&promoCode=SAVE")).body()).contains("Pay $15.00");
    }

    @Test
    void thereIsNoFieldWhereNoCodeIsTaken() {
        JsonObject checkout = fixture.platform
                .post(
                        "/checkout_configurations",
                        object("plan_id", fixture.plan().id(), "allow_promo_codes", false))
                .ok();

        assertThat(Browser.get(URI.create(CatalogFixture.string(checkout, "purchase_url")))
                        .body())
                .doesNotContain("promo_code");
    }

    @Test
    @Tag("browser")
    void aPersonPaysWithACodeAndTheKeyboard() {
        ChromeDriver chromium = chromium();
        chromium.get(page("/checkout/").toString());
        chromium.findElement(By.id("email")).sendKeys("buyer@example.test", Keys.TAB);
        type(chromium, "SAVE", Keys.TAB);
        type(chromium, Keys.ENTER);
        assertThat(chromium.findElement(By.xpath("//*[contains(., 'With the promo code SAVE')]"))
                        .isDisplayed())
                .isTrue();
        chromium.findElement(By.id("card")).sendKeys(CatalogFixture.GOOD_CARD, Keys.TAB);
        type(chromium, "12/30", Keys.TAB);
        type(chromium, "123", Keys.ENTER);

        assertThat(chromium.findElement(By.xpath("//h1[contains(., 'Thank you')]"))
                        .isDisplayed())
                .isTrue();
        assertThat(chromium.findElement(By.tagName("main")).getText()).contains("$15.00");
    }

    @Test
    void whatIsSoldOutIsCalledByItsNameAndNotByItsId() {
        String plan = fixture.plan("stock", 1, "unlimited_stock", false).id();
        URI page = fixture.sandbox.baseUri().resolve("/checkout/" + plan + "/");
        fixture.submit(fixture.opened(page), CatalogFixture.GOOD_CARD, Map.of());

        assertThat(Browser.get(fixture.opened(page)).body())
                .contains("Lessons is sold out.")
                .doesNotContain(plan + " is");
    }

    private static void type(ChromeDriver chromium, CharSequence... keys) {
        chromium.switchTo().activeElement().sendKeys(keys);
    }

    private static ChromeDriver chromium() {
        ChromeDriver chromium = Keyboard.chromium();
        chromium.manage().timeouts().implicitlyWait(Duration.ofSeconds(10));
        return chromium;
    }

    private URI page(String pages) {
        return fixture.opened(
                fixture.sandbox.baseUri().resolve(pages + fixture.plan().id() + "/"));
    }

    private HttpResponse<String> apply(URI page, String code) {
        return Browser.submit(page, Map.of("email", "buyer@example.test", "promo_code", code, "apply", "1"));
    }

    private List<JsonObject> payments() {
        return fixture.platform.get("/payments?company_id=" + fixture.company).data();
    }
}
