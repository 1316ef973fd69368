package io.github.whop4j.sandbox.dispute;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A payment of 20, of which 19.16 are pending for three days. */
class PendingDisputeTest {
    private final WhopSandbox sandbox =
            WhopSandbox.builder().settlementDelay(Duration.ofDays(3)).start();
    private final Caller platform = Caller.platform(sandbox);
    private final String seller = platform.company("Seller");
    private final String payment = sandbox.pay(platform.checkout(seller, "20.00", null), "4242424242424242");

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aDisputeOfAPendingPaymentTakesWhatIsPending() {
        dispute("8");

        assertBalances("0", "11.16", "8");
        sandbox.advance(Duration.ofDays(4));
        assertBalances("11.16", "0", "8");
    }

    @Test
    void onlyWhatTheFeesTookIsOwed() {
        dispute("20");

        assertBalances("-0.84", "0", "20");
    }

    @Test
    void aDisputeThatIsWonBeforeTheSettlementLetsItGoOn() {
        String dispute = dispute("20");

        platform.control("/disputes/" + dispute + "/win", object()).ok();

        assertBalances("0", "19.16", "0");
        sandbox.advance(Duration.ofDays(4));
        assertBalances("19.16", "0", "0");
    }

    @Test
    void aDisputeThatIsWonAfterTheSettlementIsAvailableAtOnce() {
        String dispute = dispute("8");
        sandbox.advance(Duration.ofDays(4));

        platform.control("/disputes/" + dispute + "/win", object()).ok();

        assertBalances("19.16", "0", "0");
    }

    private String dispute(String amount) {
        return platform.control("/payments/" + payment + "/dispute", object("amount", new BigDecimal(amount)))
                .id();
    }

    private void assertBalances(String available, String pending, String reserve) {
        JsonObject usd = (JsonObject) Objects.requireNonNull(Objects.requireNonNull(
                        platform.get("/ledger_accounts/" + seller).ok().list("balances"))
                .get(0));
        assertThat(usd.decimal("balance")).isEqualByComparingTo(available);
        assertThat(usd.decimal("pending_balance")).isEqualByComparingTo(pending);
        assertThat(usd.decimal("reserve_balance")).isEqualByComparingTo(reserve);
        assertThat(sandbox.ledger()).contains("\"balanced\":true");
    }
}
