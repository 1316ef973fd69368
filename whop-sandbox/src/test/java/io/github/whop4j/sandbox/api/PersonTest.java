package io.github.whop4j.sandbox.api;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Avery's token is Avery's: it was made by the platform's key, but neither the platform nor its sellers are hers. */
class PersonTest {
    private static final String AVERY = "user_sandbox_a";

    private final WhopSandbox sandbox =
            WhopSandbox.builder().settlementDelay(Duration.ZERO).start();
    private final Caller platform = Caller.platform(sandbox);
    private final Caller avery = of(AVERY);
    private String seller = "";

    @BeforeEach
    void earn() {
        seller = platform.company("Seller");
        sandbox.pay(platform.checkout(seller, "50.00", "10.00"), "4242424242424242");
    }

    @AfterEach
    void stop() {
        assertThat(sandbox.ledger()).contains("\"balanced\":true");
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/companies/biz_sandbox",
                "/accounts/biz_sandbox",
                "/accounts/me",
                "/ledger_accounts/biz_sandbox",
                "/payments?company_id=biz_sandbox",
                "/payout_methods?company_id=biz_sandbox",
                "/withdrawals?company_id=biz_sandbox",
                "/disputes?company_id=biz_sandbox",
                "/fee_markups?company_id=biz_sandbox",
                "/webhooks?company_id=biz_sandbox"
            })
    void seesNothingOfThePlatform(String path) {
        assertThat(avery.get(path).status()).isIn(403, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/companies", "/payments", "/refunds", "/transfers", "/payment_methods"})
    void listsNothingOfThePlatform(String path) {
        assertThat(avery.get(path).ids()).isEmpty();
    }

    @Test
    void movesNoMoneyOfThePlatform() {
        sandbox.verify("biz_sandbox", "approved");
        sandbox.addPayoutMethod("biz_sandbox");
        JsonObject withdrawal = object("company_id", "biz_sandbox", "amount", BigDecimal.ONE, "currency", "usd");

        assertThat(avery.post("/withdrawals", withdrawal).status()).isEqualTo(403);
        assertThat(avery.post("/transfers", transfer("biz_sandbox", AVERY)).status())
                .isEqualTo(403);
        assertThat(avery.post("/transfers", transfer(seller, AVERY)).status()).isEqualTo(403);
        assertThat(avery.post("/fee_markups", object("company_id", seller, "fee_type", "crypto_withdrawal_markup"))
                        .status())
                .isEqualTo(403);
        assertThat(platform.post("/withdrawals", withdrawal).status()).isEqualTo(200);
    }

    @Test
    void isToldToNameACompanyWhereOneIsNeeded() {
        Answer webhook = avery.post("/webhooks", object("url", "https://a.test/hook"));

        assertThat(webhook.code()).isEqualTo("parameter_missing");
        assertThat(webhook.message()).contains("resource_id is required", AVERY);
        assertThat(avery.get("/accounts/me").message()).contains("not of a company");
    }

    @Test
    void makesACompanyOfItsOwnAndActsForIt() {
        JsonObject fixture =
                avery.post("/companies", object("title", "Avery's")).ok();
        String id = Objects.requireNonNull(fixture.string("id"));

        assertThat(Objects.requireNonNull(fixture.object("owner_user")).string("id"))
                .isEqualTo(AVERY);
        assertThat(avery.get("/companies").ids()).containsExactly(id);
        assertThat(avery.get("/ledger_accounts/" + id).status()).isEqualTo(200);
        assertThat(platform.get("/companies/" + id).status()).isEqualTo(404);
        assertThat(of("user_sandbox_b").get("/companies/" + id).status()).isEqualTo(404);
    }

    @Test
    void connectsCompaniesToItsOwn() {
        String fixture = avery.post("/companies", object("title", "Avery's")).id();

        String branch = avery.post(
                        "/companies", object("title", "Branch", "parent_company_id", fixture, "email", "b@x.test"))
                .id();

        assertThat(avery.get("/companies?parent_company_id=" + fixture).ids()).containsExactly(branch);
    }

    @Test
    void hasAccountsOfItsOwn() {
        JsonObject account =
                avery.post("/accounts", object("metadata", object("k", "v"))).ok();

        assertThat(account.get("parent_account_id")).isNull();
        assertThat(account.string("email")).isEqualTo("avery@sandbox.test");
        assertThat(avery.get("/accounts").ok().list("accounts")).isEqualTo(List.of(account));
    }

    @Test
    void ownsTheCompanyConnectedUnderItsAddress() {
        String hers = platform.post(
                        "/companies",
                        object("title", "Hers", "parent_company_id", "biz_sandbox", "email", "Avery@sandbox.test"))
                .id();

        assertThat(avery.get("/companies").ids()).containsExactly(hers);
        assertThat(platform.get("/companies/" + hers).status()).isEqualTo(200);
        assertThat(platform.get("/users/" + AVERY + "/access/" + hers).ok().string("access_level"))
                .isEqualTo("admin");
    }

    @Test
    void holdsWhatIsTransferredToItAndHandsItOn() {
        String first = platform.post("/transfers", transfer(seller, AVERY)).id();
        String account = Objects.requireNonNull(
                platform.get("/transfers/" + first).ok().string("destination_ledger_account_id"));

        JsonObject ledger = avery.get("/ledger_accounts/" + account).ok();
        assertThat(((JsonObject) Objects.requireNonNull(ledger.list("balances")).get(0)).decimal("balance"))
                .isEqualByComparingTo("1");
        assertThat(Objects.requireNonNull(ledger.object("owner")).string("typename"))
                .isEqualTo("User");
        assertThat(of("user_sandbox_b").get("/ledger_accounts/" + account).status())
                .isEqualTo(404);
        avery.post("/transfers", transfer(AVERY, "biz_sandbox")).ok();
        assertThat(avery.get("/transfers").ids()).hasSize(2).contains(first);
        assertThat(avery.post("/transfers", transfer(AVERY, "biz_sandbox")).code())
                .isEqualTo("insufficient_balance");
    }

    @Test
    void makesTokensForItselfOnly() {
        Answer mine = avery.post("/access_tokens", object("scoped_actions", List.of("payout:transfer:read")));

        Caller narrow = new Caller(sandbox, mine.ok().string("token"));
        assertThat(narrow.get("/transfers").ids()).isEmpty();
        assertThat(narrow.post("/transfers", transfer(AVERY, seller)).status()).isEqualTo(403);
        assertThat(avery.post("/access_tokens", object("user_id", "user_sandbox_b"))
                        .status())
                .isEqualTo(403);
        assertThat(avery.post("/access_tokens", object("company_id", "biz_sandbox"))
                        .status())
                .isEqualTo(403);
    }

    private Caller of(String userId) {
        return new Caller(
                sandbox,
                platform.post("/access_tokens", object("user_id", userId)).ok().string("token"));
    }

    private static JsonObject transfer(String from, String to) {
        return object("origin_id", from, "destination_id", to, "amount", BigDecimal.ONE, "currency", "usd");
    }
}
