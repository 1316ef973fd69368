package io.github.whop4j.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Objects;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every address the API hands out leads to a page that does what it is for, and the API sees what was done there. */
class HandedOutLinksTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private String company = "";

    @BeforeEach
    void connectACompany() {
        company = text(
                post(
                        "/companies",
                        new JsonObject()
                                .put("title", "Pixel & Sons")
                                .put("email", "pixel@example.test")
                                .put("parent_company_id", WhopSandbox.PLATFORM_COMPANY)),
                "id");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void thePurchaseUrlTakesTheMoneyTheApiThenShows() {
        JsonObject checkout = post(
                "/checkout_configurations",
                new JsonObject()
                        .put("redirect_url", "http://localhost:8080/checkout/complete?checkout=7")
                        .put(
                                "plan",
                                new JsonObject()
                                        .put("company_id", company)
                                        .put("currency", "usd")
                                        .put("initial_price", new BigDecimal("25.00"))
                                        .put("application_fee_amount", new BigDecimal("2.50"))));
        URI page = URI.create(text(checkout, "purchase_url"));

        assertThat(Browser.get(page).body()).contains("Pixel &amp; Sons", "$25.00");
        Map<String, String> landing =
                Browser.query(Browser.location(Browser.submit(page, CheckoutFixture.card(CheckoutFixture.GOOD_CARD))));

        assertThat(landing).containsEntry("status", "success").containsEntry("checkout", "7");
        JsonObject payment = get("/payments/" + landing.get("receipt_id"));
        assertThat(payment.string("status")).isEqualTo("paid");
        assertThat(payment.decimal("total")).isEqualByComparingTo("25");
    }

    @Test
    void theOnboardingLinkVerifiesTheCompany() {
        URI page = accountLink("account_onboarding");

        assertThat(Browser.get(page).statusCode()).isEqualTo(200);
        assertThat(Browser.location(Browser.submit(page, Map.of("outcome", "approved"))))
                .hasToString("http://localhost:8080/back");

        JsonObject account = get("/ledger_accounts/" + company);
        assertThat(Objects.requireNonNull(account.object("payout_account_details"))
                        .string("status"))
                .isEqualTo("connected");
    }

    @Test
    void thePortalLinkAddsThePayoutMethodTheApiThenLists() {
        URI page = accountLink("payouts_portal");

        Browser.submit(page, Map.of("currency", "usd"));

        assertThat(get("/payout_methods?company_id=" + company).list("data")).hasSize(1);
    }

    private URI accountLink(String useCase) {
        return URI.create(text(
                post(
                        "/account_links",
                        new JsonObject()
                                .put("company_id", company)
                                .put("use_case", useCase)
                                .put("return_url", "http://localhost:8080/back")
                                .put("refresh_url", "http://localhost:8080/again")),
                "url"));
    }

    private JsonObject post(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private JsonObject get(String path) {
        return send(request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(sandbox.baseUri().resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + WhopSandbox.API_KEY);
    }

    private static JsonObject send(HttpRequest request) {
        var response = Browser.send(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return (JsonObject) Objects.requireNonNull(Json.read(ByteString.encodeUtf8(response.body())));
    }

    private static String text(JsonObject object, String name) {
        return Objects.requireNonNull(object.string(name), name);
    }
}
