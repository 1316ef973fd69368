package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who may see and do what. */
class CredentialsTest {
    private static final WhopSandbox SANDBOX = WhopSandbox.start();
    private static final Caller PLATFORM = Caller.platform(SANDBOX);

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @Test
    void refusesUnknownAndMissingKeys() {
        assertThat(new Caller(SANDBOX, "apik_wrong").get("/companies").status()).isEqualTo(401);
        assertThat(new Caller(SANDBOX, null)
                        .send("GET", "/api/v1/companies", null, "Authorization", "Basic abc")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aConnectedCompanySeesOnlyItself() {
        String mine = PLATFORM.company("Mine");
        String other = PLATFORM.company("Other");
        Caller seller = keyOf(mine);
        String foreignPayment = SANDBOX.pay(PLATFORM.checkout(other, "10", null), "4242424242424242");

        assertThat(seller.get("/companies").ids()).containsExactly(mine);
        assertThat(seller.get("/companies/" + mine).status()).isEqualTo(200);
        assertThat(seller.get("/companies/" + other).status()).isEqualTo(404);
        assertThat(seller.get("/companies/biz_sandbox").status()).isEqualTo(404);
        assertThat(seller.get("/payments").ids()).isEmpty();
        assertThat(seller.get("/payments/" + foreignPayment).status()).isEqualTo(404);
        assertThat(seller.get("/payments?company_id=" + other).status()).isEqualTo(403);
        assertThat(seller.get("/ledger_accounts/" + other).status()).isEqualTo(404);
        assertThat(seller.get("/withdrawals?company_id=" + other).status()).isEqualTo(403);
        assertThat(seller.post("/payments/" + foreignPayment + "/refund", new JsonObject())
                        .status())
                .isEqualTo(404);
        assertThat(seller.post("/checkout_configurations", object("plan", Caller.plan(other, "10", null)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theParentSeesItsChildren() {
        String child = PLATFORM.company("Child");
        String payment = SANDBOX.pay(PLATFORM.checkout(child, "10", "1"), "4242424242424242");

        assertThat(PLATFORM.get("/companies?parent_company_id=biz_sandbox&first=100")
                        .ids())
                .contains(child)
                .doesNotContain("biz_sandbox");
        assertThat(PLATFORM.get("/payments/" + payment).status()).isEqualTo(200);
    }

    @Test
    void anUnknownCompanyIsRefusedLikeAForeignOne() {
        assertThat(PLATFORM.get("/payments?company_id=biz_none").status()).isEqualTo(403);
        assertThat(PLATFORM.get("/companies/biz_none").status()).isEqualTo(404);
        assertThat(PLATFORM.get("/companies/biz_none").error().string("type")).isEqualTo("not_found");
    }

    @Test
    void onlyAPlatformHasConnectedCompanies() {
        String child = PLATFORM.company("No grandchildren");

        Answer refused =
                PLATFORM.post("/companies", object("title", "X", "parent_company_id", child, "email", "x@x.test"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("connected company itself");
        assertThat(keyOf(child).post("/companies", object("title", "X")).status())
                .isEqualTo(400);
    }

    @Test
    void aTokenActsForItsCompanyAndNoOther() {
        String mine = PLATFORM.company("Token owner");
        String other = PLATFORM.company("Token stranger");
        Caller caller = token(object("company_id", mine));

        assertThat(caller.get("/ledger_accounts/" + mine).status()).isEqualTo(200);
        assertThat(caller.get("/ledger_accounts/" + other).status()).isEqualTo(404);
        assertThat(caller.get("/ledger_accounts/biz_sandbox").status()).isEqualTo(404);
    }

    @Test
    void aNarrowedTokenDoesOnlyWhatItNames() {
        String company = PLATFORM.company("Narrow");
        Caller caller = token(object(
                "company_id", company, "scoped_actions", List.of("company:balance:read", "payout:account:read")));

        assertThat(caller.get("/ledger_accounts/" + company).status()).isEqualTo(200);
        Answer refused = caller.get("/withdrawals?company_id=" + company);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.message()).isEqualTo("This credential lacks payout:withdrawal:read.");
    }

    @Test
    void aNarrowedTokenMakesNarrowedTokensOnly() {
        String company = PLATFORM.company("Narrower");
        Caller narrow = token(object(
                "company_id", company, "scoped_actions", List.of("company:balance:read", "payout:account:read")));
        JsonObject body = object("company_id", company);

        Caller same =
                new Caller(SANDBOX, narrow.post("/access_tokens", body).ok().string("token"));
        Answer wider = narrow.post(
                "/access_tokens", object("company_id", company, "scoped_actions", List.of("payout:withdrawal:read")));

        assertThat(same.get("/ledger_accounts/" + company).status()).isEqualTo(200);
        assertThat(same.get("/withdrawals?company_id=" + company).status())
                .as("nothing named is everything its maker may, and no more")
                .isEqualTo(403);
        assertThat(wider.status()).isEqualTo(403);
        assertThat(wider.message()).contains("company:balance:read");
        assertThat(narrow.post("/account_links", link(company)).status()).isEqualTo(403);
    }

    @Test
    void anApiKeySaysForWhomATokenIs() {
        Answer refused = PLATFORM.post("/access_tokens", object());

        assertThat(refused.code()).isEqualTo("parameter_missing");
        assertThat(refused.message()).contains("company_id, or user_id");
    }

    @Test
    void noScopesMeansAllOfItsCreators() {
        String company = PLATFORM.company("Inherits");
        Caller caller = token(object("company_id", company, "scoped_actions", List.of()));

        assertThat(caller.get("/withdrawals?company_id=" + company).status()).isEqualTo(200);
    }

    @Test
    void aTokenLastsAnHourUnlessSaidAndThreeAtMost() {
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            Caller platform = Caller.platform(sandbox);
            JsonObject created = platform.post("/access_tokens", object("company_id", "biz_sandbox"))
                    .ok();
            Caller caller = new Caller(sandbox, created.string("token"));
            assertThat(caller.get("/companies").status()).isEqualTo(200);

            sandbox.advance(Duration.ofMinutes(59));
            assertThat(caller.get("/companies").status()).isEqualTo(200);
            sandbox.advance(Duration.ofMinutes(1));
            assertThat(caller.get("/companies").status()).isEqualTo(401);
            assertThat(caller.get("/companies").message()).contains("expired");

            Instant now = sandbox.clock().instant();
            assertThat(expiring(platform, now.plus(Duration.ofMinutes(179)))).isEqualTo(200);
            assertThat(expiring(platform, now.plus(Duration.ofMinutes(181)))).isEqualTo(400);
            assertThat(expiring(platform, now.minusSeconds(1))).isEqualTo(400);
        }
    }

    private static int expiring(Caller platform, Instant at) {
        return platform.post("/access_tokens", object("company_id", "biz_sandbox", "expires_at", at.toString()))
                .status();
    }

    @Test
    void aTokenIsNotMadeForStrangers() {
        String company = PLATFORM.company("Stranger danger");
        assertThat(PLATFORM.post("/access_tokens", object("company_id", "biz_none"))
                        .status())
                .isEqualTo(403);
        assertThat(PLATFORM.post("/access_tokens", object("company_id", company, "user_id", "user_none"))
                        .status())
                .isEqualTo(404);
        assertThat(PLATFORM.post("/access_tokens", object("company_id", company, "user_id", "user_sandbox_b"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anApiKeyNeedsPermissionsOrARole() {
        Answer refused = PLATFORM.post(
                "/companies/biz_sandbox/api_keys", object("child_company_id", PLATFORM.company("Keyless")));

        assertThat(refused.code()).isEqualTo("parameter_missing");
        assertThat(refused.message()).contains("permissions, or role");
    }

    @Test
    void anApiKeyCanBeNarrowed() {
        String company = PLATFORM.company("Narrow key");
        JsonObject grant = object(
                "grant", true, "actions", List.of("payment:manage", "company:basic:read"), "resources", List.of("*"));
        JsonObject deny = object("grant", false, "actions", List.of("payment:manage"), "resources", List.of("*"));
        JsonObject key = PLATFORM.post(
                        "/companies/biz_sandbox/api_keys",
                        object("child_company_id", company, "permissions", List.of(grant, deny)))
                .ok();
        Caller caller = new Caller(SANDBOX, key.string("secret_key"));

        assertThat(caller.get("/companies").status()).isEqualTo(200);
        assertThat(caller.post(
                                "/withdrawals",
                                object("company_id", company, "amount", BigDecimal.ONE, "currency", "usd"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anAccountLinkLeadsToAPageOfTheSandbox() {
        String company = PLATFORM.company("Linked");
        JsonObject link = PLATFORM.post("/account_links", link(company)).ok();

        assertThat(link.string("url")).startsWith(SANDBOX.baseUri() + "/account_links/lnk_");
        assertThat(Instant.parse(Objects.requireNonNull(link.string("expires_at"))))
                .isAfter(SANDBOX.clock().instant());
    }

    @Test
    void anAccountLinkIsForACompanyConnectedToTheCallers() {
        String company = PLATFORM.company("Self service");

        assertThat(PLATFORM.post("/account_links", link("biz_sandbox")).message())
                .contains("connected to yours");
        assertThat(keyOf(company).post("/account_links", link(company)).status())
                .isEqualTo(400);
        assertThat(PLATFORM.post("/account_links", link(company)).status()).isEqualTo(200);
    }

    @Test
    void anAccountLinkNeedsRealAddresses() {
        JsonObject body = link(PLATFORM.company("Bad link")).put("refresh_url", "javascript:alert(1)");

        assertThat(PLATFORM.post("/account_links", body).status()).isEqualTo(400);
        assertThat(PLATFORM.post("/account_links", body).message()).contains("refresh_url must be an absolute");
    }

    private static Caller keyOf(String company) {
        JsonObject key = PLATFORM.post(
                        "/companies/biz_sandbox/api_keys", object("child_company_id", company, "role", "owner"))
                .ok();
        return new Caller(SANDBOX, key.string("secret_key"));
    }

    private static JsonObject link(String company) {
        return object(
                "company_id", company,
                "use_case", "payouts_portal",
                "refresh_url", "http://localhost:8080/again",
                "return_url", "http://localhost:8080/done");
    }

    private static Caller token(JsonObject body) {
        return new Caller(SANDBOX, PLATFORM.post("/access_tokens", body).ok().string("token"));
    }
}
