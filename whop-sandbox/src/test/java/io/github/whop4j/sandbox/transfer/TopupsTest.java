package io.github.whop4j.sandbox.transfer;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopupsTest {
    private final WhopSandbox sandbox = WhopSandbox.builder().start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theMoneyIsAvailableAtOnce() {
        JsonObject topup = topup("biz_sandbox", "30", "payt_1").ok();

        assertThat(topup.string("status")).isEqualTo("paid");
        JsonObject balance = (JsonObject) Objects.requireNonNull(Objects.requireNonNull(
                        platform.get("/ledger_accounts/biz_sandbox").ok().list("balances"))
                .get(0));
        assertThat(balance.decimal("balance")).isEqualByComparingTo("30");
        assertThat(platform.send("GET", "/_sandbox/ledger", null).ok().bool("balanced"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0.001"})
    void refusesAnImpossibleAmount(String amount) {
        assertThat(topup("biz_sandbox", amount, "payt_1").status()).isEqualTo(400);
    }

    @Test
    void refusesWhatIsNoPaymentMethod() {
        assertThat(topup("biz_sandbox", "5", "card_1").status()).isEqualTo(404);
    }

    @Test
    void refusesAnUnknownCompany() {
        assertThat(topup("biz_nobody", "5", "payt_1").status()).isEqualTo(403);
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
        assertThat(platform.get("/payout_accounts/poact_nobody").status()).isEqualTo(404);
    }

    private Answer topup(String company, String amount, String method) {
        return platform.post(
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
