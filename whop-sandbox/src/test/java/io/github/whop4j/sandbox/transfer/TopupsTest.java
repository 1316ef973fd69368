package io.github.whop4j.sandbox.transfer;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopupsTest {
    private static final String GOOD = "4242424242424242";

    private final WhopSandbox sandbox = WhopSandbox.builder().start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        assertThat(sandbox.ledger()).contains("\"balanced\":true");
        sandbox.close();
    }

    @Test
    void theMoneyIsAvailableAtOnce() {
        JsonObject topup = topup("biz_sandbox", "30", GOOD).ok();

        assertThat(topup.string("status")).isEqualTo("paid");
        assertThat(topup.get("paid_at")).isEqualTo(topup.get("created_at"));
        assertThat(balance()).isEqualByComparingTo("30");
        assertThat(platform.get("/payments").ids()).as("it is no revenue").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4000000000000002", "4000000000000341"})
    void aDeclinedCardBringsNothing(String card) {
        JsonObject topup = topup("biz_sandbox", "30", card).ok();

        assertThat(topup.string("status")).isEqualTo("open");
        assertThat(topup.string("failure_message")).isEqualTo("Your card was declined.");
        assertThat(topup.get("paid_at")).isNull();
        assertThat(balance()).isZero();
    }

    @Test
    void aSlowCardBringsItLater() {
        String card = platform.card("biz_sandbox", GOOD);
        platform.control("/payment_methods/" + card, object("card", "4000000000000077"))
                .ok();

        JsonObject topup = charged(platform, "biz_sandbox", "30", card).ok();

        assertThat(topup.string("status")).isEqualTo("pending");
        assertThat(balance()).isZero();

        sandbox.advance(Duration.ofMinutes(1));

        assertThat(balance()).isEqualByComparingTo("30");
        sandbox.advance(Duration.ofMinutes(5));
        assertThat(balance()).as("once").isEqualByComparingTo("30");
    }

    @Test
    void aPlatformTopsUpItsSellersWithItsOwnCard() {
        String seller = platform.company("Seller");
        String card = platform.card("biz_sandbox", GOOD);

        assertThat(charged(platform, seller, "5", card).status()).isEqualTo(200);
    }

    @Test
    void aSellerChargesNoCardOfOthers() {
        String seller = platform.company("Seller");
        Caller sellers = new Caller(
                sandbox,
                platform.post("/access_tokens", object("company_id", seller))
                        .ok()
                        .string("token"));
        String card = platform.card("biz_sandbox", GOOD);

        assertThat(charged(sellers, seller, "5", card).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0.001"})
    void refusesAnImpossibleAmount(String amount) {
        assertThat(topup("biz_sandbox", amount, GOOD).status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNoPaymentMethod() {
        assertThat(charged(platform, "biz_sandbox", "5", "payt_none").status()).isEqualTo(404);
    }

    @Test
    void refusesAnUnknownCompany() {
        assertThat(charged(platform, "biz_unknown", "5", "payt_none").status()).isEqualTo(403);
    }

    @Test
    void aPayoutAccountIsFoundByItsId() {
        String company = platform.company("Seller");
        String account = String.valueOf(Objects.requireNonNull(
                        platform.get("/ledger_accounts/" + company).ok().object("payout_account_details"))
                .string("id"));

        JsonObject found = platform.get("/payout_accounts/" + account).ok();

        assertThat(found.string("business_name")).isEqualTo("Seller");
        assertThat(found.string("status")).isEqualTo("not_started");
        assertThat(platform.get("/payout_accounts/poact_unknown").status()).isEqualTo(404);
    }

    private BigDecimal balance() {
        return Objects.requireNonNull(
                        platform.get("/ledger_accounts/biz_sandbox").ok().list("balances"))
                .stream()
                .map(balance -> ((JsonObject) balance).decimal("balance"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private Answer topup(String company, String amount, String card) {
        return charged(platform, company, amount, platform.card(company, card));
    }

    private static Answer charged(Caller caller, String company, String amount, String method) {
        return caller.post(
                "/topups",
                object(
                        "company_id",
                        company,
                        "amount",
                        new BigDecimal(amount),
                        "currency",
                        "usd",
                        "payment_method_id",
                        method));
    }
}
