package io.github.whop4j.sandbox.ledger;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seller took out all of the 19.16 it had earned with a payment of 20, and then the payment is disputed. */
class NegativeBalanceTest {
    private final WhopSandbox sandbox =
            WhopSandbox.builder().settlementDelay(Duration.ZERO).start();
    private final Caller platform = Caller.platform(sandbox);
    private final String seller = platform.company("Seller");
    private String dispute = "";

    @BeforeEach
    void oweTwenty() {
        String payment = sandbox.pay(platform.checkout(seller, "20.00", null), "4242424242424242");
        sandbox.verify(seller, "approved");
        sandbox.addPayoutMethod(seller);
        withdraw("19.16").ok();
        dispute =
                platform.control("/payments/" + payment + "/dispute", object()).id();
    }

    @AfterEach
    void stop() {
        assertThat(sandbox.ledger()).contains("\"balanced\":true");
        sandbox.close();
    }

    @Test
    void theSellerOwesWhatItNoLongerHas() {
        assertThat(balance("balance")).isEqualByComparingTo("-20");
        assertThat(balance("reserve_balance")).isEqualByComparingTo("20");
    }

    @Test
    void nothingCanBeTakenOutOrHandedOn() {
        Answer withdrawal = withdraw("0.01");
        Answer transfer = platform.post(
                "/transfers",
                object(
                        "origin_id",
                        seller,
                        "destination_id",
                        "biz_sandbox",
                        "amount",
                        BigDecimal.ONE,
                        "currency",
                        "usd"));

        assertThat(withdrawal.code()).isEqualTo("insufficient_balance");
        assertThat(withdrawal.message()).contains("-20.00 usd");
        assertThat(transfer.code()).isEqualTo("insufficient_balance");
        assertThat(transfer.message()).contains("-20.00 usd");
        assertThat(balance("balance")).isEqualByComparingTo("-20");
    }

    @Test
    void whatIsEarnedOrPutInPaysTheDebtFirst() {
        platform.post(
                        "/topups",
                        object(
                                "company_id",
                                seller,
                                "amount",
                                new BigDecimal("20.50"),
                                "currency",
                                "usd",
                                "payment_method_id",
                                platform.card(seller, "4242424242424242")))
                .ok();

        assertThat(balance("balance")).isEqualByComparingTo("0.50");
        assertThat(withdraw("0.51").code()).isEqualTo("insufficient_balance");
        assertThat(withdraw("0.50").status()).isEqualTo(200);
    }

    @Test
    void aDisputeThatIsWonMakesItEven() {
        platform.control("/disputes/" + dispute + "/win", object()).ok();

        assertThat(balance("balance")).isEqualByComparingTo("0");
        assertThat(balance("reserve_balance")).isEqualByComparingTo("0");
    }

    private Answer withdraw(String amount) {
        return platform.post(
                "/withdrawals", object("company_id", seller, "amount", new BigDecimal(amount), "currency", "usd"));
    }

    private BigDecimal balance(String name) {
        JsonObject usd = (JsonObject) Objects.requireNonNull(Objects.requireNonNull(
                        platform.get("/ledger_accounts/" + seller).ok().list("balances"))
                .get(0));
        return Objects.requireNonNull(usd.decimal(name));
    }
}
