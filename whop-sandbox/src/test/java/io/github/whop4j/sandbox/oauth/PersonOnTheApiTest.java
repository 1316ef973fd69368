package io.github.whop4j.sandbox.oauth;

import static io.github.whop4j.sandbox.oauth.SignIn.json;
import static io.github.whop4j.sandbox.oauth.SignIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person's access token is known to the API, but opens nothing that belongs to another user's company. */
class PersonOnTheApiTest {
    private static final WhopSandbox sandbox = WhopSandbox.start();
    private final SignIn app = new SignIn(sandbox);

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/companies/biz_sandbox",
                "/payments?company_id=biz_sandbox",
                "/ledger_accounts/biz_sandbox",
                "/payout_methods?company_id=biz_sandbox",
                "/withdrawals?company_id=biz_sandbox"
            })
    void readsNothingOfACompany(String path) {
        for (String scope :
                new String[] {"openid", "openid payment:basic:read company:basic:read payout:destination:read"}) {
            HttpResponse<String> refusal = call(HttpRequest.newBuilder().GET(), path, scope);
            assertThat(refusal.statusCode()).as(refusal.body()).isIn(403, 404);
            assertThat(json(refusal).has("error")).isTrue();
        }
    }

    @Test
    void readsItsOwnProfile() {
        HttpResponse<String> answer = call(HttpRequest.newBuilder().GET(), "/users/user_sandbox_a", "openid");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(text(json(answer), "id")).isEqualTo("user_sandbox_a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/companies", "/checkout_configurations", "/access_tokens", "/account_links", "/withdrawals"})
    void createsNothingForACompany(String path) {
        HttpRequest.Builder post = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"company_id\":\"biz_sandbox\",\"title\":\"Mine\"}"));

        HttpResponse<String> refusal = call(post, path, "openid");

        assertThat(refusal.statusCode()).as(refusal.body()).isBetween(400, 404);
    }

    @Test
    void actsForACompanyOfItsOwnAsFarAsItsScopesGo() {
        String scope = "openid company:create company:basic:read";
        HttpRequest.Builder post = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\":\"Mine\"}"));
        String mine = text(json(call(post, "/companies", scope)), "id");

        HttpResponse<String> seen = call(HttpRequest.newBuilder().GET(), "/companies/" + mine, scope);
        HttpResponse<String> ledger = call(HttpRequest.newBuilder().GET(), "/ledger_accounts/" + mine, scope);

        assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
        assertThat(ledger.statusCode()).as(ledger.body()).isEqualTo(403);
    }

    private HttpResponse<String> call(HttpRequest.Builder request, String path, String scope) {
        JsonObject tokens = app.tokens(scope, "user_sandbox_a");
        return Browser.send(request.uri(sandbox.baseUri().resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + text(tokens, "access_token"))
                .build());
    }
}
