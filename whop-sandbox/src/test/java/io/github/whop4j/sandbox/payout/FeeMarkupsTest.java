package io.github.whop4j.sandbox.payout;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeMarkupsTest {
    private final WhopSandbox sandbox = WhopSandbox.builder().start();
    private final Caller platform = Caller.platform(sandbox);
    private final String seller = platform.company("Seller");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theSameTypeTwiceReplacesTheFirst() {
        String first = set(platform, "fixed_fee_usd", "1").id();
        String second = set(platform, "percentage_fee", "2.5").id();

        assertThat(second).isEqualTo(first);
        JsonObject kept =
                platform.get("/fee_markups?company_id=" + seller).data().get(0);
        assertThat(kept.get("fixed_fee_usd")).isNull();
        assertThat(kept.decimal("percentage_fee")).isEqualByComparingTo("2.5");
    }

    @ParameterizedTest
    @CsvSource({
        "fixed_fee_usd,0,200",
        "fixed_fee_usd,50,200",
        "fixed_fee_usd,50.01,400",
        "fixed_fee_usd,-0.01,400",
        "percentage_fee,0,200",
        "percentage_fee,25,200",
        "percentage_fee,25.01,400",
        "percentage_fee,-1,400"
    })
    void feesHaveBounds(String name, String fee, int status) {
        assertThat(set(platform, name, fee).status()).isEqualTo(status);
    }

    @Test
    void aConnectedCompanyCannotChangeWhatItsPlatformTakes() {
        String markup = set(platform, "fixed_fee_usd", "1").id();
        Caller sellers = new Caller(
                sandbox,
                platform.post("/companies/biz_sandbox/api_keys", object("child_company_id", seller, "role", "owner"))
                        .ok()
                        .string("secret_key"));

        assertThat(set(sellers, "fixed_fee_usd", "0").status()).isEqualTo(403);
        assertThat(sellers.send("DELETE", "/api/v1/fee_markups/" + markup, null).status())
                .isEqualTo(403);
        assertThat(sellers.get("/fee_markups?company_id=" + seller).ids()).containsExactly(markup);
    }

    @Test
    void aMarkupTakenAwayIsGone() {
        String path =
                "/api/v1/fee_markups/" + set(platform, "fixed_fee_usd", "1").id();

        assertThat(platform.send("DELETE", path, null).value()).isEqualTo(true);
        assertThat(platform.send("DELETE", path, null).status()).isEqualTo(404);
        assertThat(platform.get("/fee_markups?company_id=" + seller).ids()).isEmpty();
    }

    private Answer set(Caller caller, String name, String fee) {
        return caller.post(
                "/fee_markups",
                object("company_id", seller, "fee_type", "rtp_withdrawal_markup", name, new BigDecimal(fee)));
    }
}
