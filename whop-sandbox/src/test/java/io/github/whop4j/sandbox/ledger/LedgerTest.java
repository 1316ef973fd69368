package io.github.whop4j.sandbox.ledger;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Posting;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
    /** Whop's part is 2.7 % half up plus 0.30, but never more than the application fee leaves. */
    @ParameterizedTest
    @CsvSource({
        "5.00,   0.50,  0.44, 4.06",
        "9.99,   1.00,  0.57, 8.42",
        "123.45, 12.35, 3.63, 107.47",
        "0.05,   0.01,  0.04, 0.00",
        "0.35,   0.04,  0.31, 0.00",
        "1000000.00, 100000.00, 27000.30, 872999.70"
    })
    void aPaymentIsDividedToTheCent(String price, String fee, String whop, String seller) {
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            Caller platform = Caller.platform(sandbox);
            String company = platform.company("Seller");

            sandbox.pay(platform.checkout(company, price, fee), "4242424242424242");

            JsonObject usd = usd(platform);
            assertThat(usd.decimal("paid_by_buyers")).isEqualTo(price);
            assertThat(usd.decimal("whop")).isEqualTo(whop);
            assertThat(company(usd, "biz_sandbox")).isEqualTo(fee);
            assertThat(company(usd, company)).isEqualTo(seller);
            assertThat(usd.decimal("sum")).isZero();
        }
    }

    @Test
    void aFreeCheckoutMovesNothing() {
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            Caller platform = Caller.platform(sandbox);
            String payment = sandbox.pay(platform.checkout(platform.company("Free"), "0", null), "4242424242424242");

            assertThat(platform.get("/payments/" + payment).ok().string("status"))
                    .isEqualTo("paid");
            assertThat(sandbox.ledger()).isEqualTo("{\"balanced\":true,\"currencies\":[]}");
            assertThat(platform.get("/payments?include_free=false").ids()).isEmpty();
            assertThat(platform.get("/payments?include_free=true").ids()).hasSize(1);
        }
    }

    @Test
    void currenciesDoNotMix() {
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            Caller platform = Caller.platform(sandbox);
            String company = platform.company("Travels");
            sandbox.pay(platform.checkout(company, "10.00", null), "4242424242424242");
            JsonObject yen = Caller.plan(company, "1000", null).put("currency", "jpy");
            sandbox.pay(
                    platform.post("/checkout_configurations", object("plan", yen))
                            .id(),
                    "4242424242424242");

            assertThat(sandbox.ledger())
                    .contains("\"currency\":\"usd\",\"paid_by_buyers\":10.00,\"whop\":0.57")
                    .contains("\"currency\":\"jpy\",\"paid_by_buyers\":1000,\"whop\":27,");
        }
    }

    @Test
    void refusesAMovementThatDoesNotAddUp() {
        State state = new State(null, Clock.systemUTC());
        Ledger ledger = new Ledger(state);

        assertThatThrownBy(() -> state.store()
                        .run(() -> ledger.post(
                                "payment",
                                "pay_1",
                                "usd",
                                new Posting.Line(Ledger.BUYERS, new BigDecimal("-10.00")),
                                new Posting.Line(Ledger.WHOP, new BigDecimal("9.99")))))
                .hasMessageContaining("off by -0.01");
        assertThat(state.store().read(ledger::balances)).isEmpty();
    }

    private static JsonObject usd(Caller caller) {
        JsonObject report = caller.send("GET", "/_sandbox/ledger", null).ok();
        assertThat(report.bool("balanced")).isTrue();
        return (JsonObject) Objects.requireNonNull(
                Objects.requireNonNull(report.list("currencies")).get(0));
    }

    /** A company that never held anything is not listed. */
    private static String company(JsonObject usd, String id) {
        return Objects.requireNonNull(usd.list("companies")).stream()
                .map(JsonObject.class::cast)
                .filter(company -> id.equals(company.string("company_id")))
                .map(company -> String.valueOf(company.decimal("total")))
                .findFirst()
                .orElse("0.00");
    }
}
