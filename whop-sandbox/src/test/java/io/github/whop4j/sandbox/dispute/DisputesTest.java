package io.github.whop4j.sandbox.dispute;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisputesTest {
    private final WhopSandbox sandbox =
            WhopSandbox.builder().settlementDelay(Duration.ZERO).start();
    private final Caller platform = Caller.platform(sandbox);
    private String seller = "";
    private String payment = "";
    private BigDecimal earned = BigDecimal.ZERO;

    @BeforeEach
    void sell() {
        seller = platform.company("Seller");
        payment = sandbox.pay(platform.checkout(seller, "20.00", null), "4242424242424242");
        platform.get("/companies").ok();
        earned = balance("balance");
    }

    @AfterEach
    void stop() {
        assertThat(platform.send("GET", "/_sandbox/ledger", null).ok().bool("balanced"))
                .isTrue();
        sandbox.close();
    }

    @Test
    void anOpenDisputeHoldsTheMoneyInReserve() {
        dispute("8").ok();

        assertThat(balance("balance")).isEqualByComparingTo(earned.subtract(new BigDecimal("8")));
        assertThat(balance("reserve_balance")).isEqualByComparingTo("8");
    }

    @Test
    void aWonDisputeGivesItBack() {
        String dispute = dispute(null).id();

        JsonObject won = end(dispute, "win").ok();

        assertThat(won.string("status")).isEqualTo("won");
        assertThat(balance("balance")).isEqualByComparingTo(earned);
        assertThat(balance("reserve_balance")).isEqualByComparingTo("0");
        assertThat(refund("20").status()).isEqualTo(200);
    }

    @Test
    void aLostDisputeGivesItToTheBuyer() {
        String dispute = dispute(null).id();

        end(dispute, "lose").ok();

        // The buyer gets all of the 20; Whop's fee of the payment stays with Whop.
        assertThat(balance("balance")).isEqualByComparingTo(earned.subtract(new BigDecimal("20")));
        assertThat(balance("reserve_balance")).isEqualByComparingTo("0");
        assertThat(platform.get("/payments/" + payment).ok().string("substatus"))
                .isEqualTo("dispute_lost");
    }

    @Test
    void evidenceIsChangedUntilItIsSubmitted() {
        String dispute = dispute(null).id();
        String path = "/disputes/" + dispute;
        platform.post(path + "/update_evidence", object("notes", "One", "customer_name", "Ann"))
                .ok();
        platform.post(path + "/update_evidence", object("notes", "Two", "customer_name", null))
                .ok();

        JsonObject submitted =
                platform.post(path + "/submit_evidence", object()).ok();

        assertThat(submitted.string("status")).isEqualTo("under_review");
        assertThat(submitted.bool("editable")).isFalse();
        assertThat(submitted.string("notes")).isEqualTo("Two");
        assertThat(submitted.get("customer_name")).isNull();
        assertThat(platform.post(path + "/update_evidence", object("notes", "Three"))
                        .code())
                .isEqualTo("dispute_not_editable");
        assertThat(platform.post(path + "/submit_evidence", object()).status()).isEqualTo(409);
        assertThat(end(dispute, "lose").status()).isEqualTo(200);
    }

    @Test
    void aDisputeEndsOnce() {
        String dispute = dispute(null).id();
        end(dispute, "win").ok();

        assertThat(end(dispute, "lose").code()).isEqualTo("dispute_over");
        assertThat(end("dspt_unknown", "win").status()).isEqualTo(404);
        assertThat(balance("balance")).isEqualByComparingTo(earned);
    }

    @Test
    void refundsAndDisputesTogetherNeverExceedWhatWasPaid() {
        refund("5").ok();
        assertThat(dispute("15.01").status()).isEqualTo(400);
        dispute("10").ok();

        Answer tooMuch = refund("5.01");

        assertThat(tooMuch.status()).isEqualTo(400);
        assertThat(tooMuch.message()).contains("at most 5.00").contains("disputed");
        refund("5").ok();
        assertThat(refund(null).code()).isEqualTo("payment_disputed");
        assertThat(dispute(null).code()).isEqualTo("payment_not_disputable");
        assertThat(platform.get("/payments/" + payment).ok().bool("refundable")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "21"})
    void refusesAnImpossibleAmount(String amount) {
        assertThat(dispute(amount).status()).isEqualTo(400);
        assertThat(balance("balance")).isEqualByComparingTo(earned);
    }

    @Test
    void refusesToDisputeWhatWasNotPaid() {
        String failed = sandbox.pay(platform.checkout(seller, "20.00", null), "4000000000000002");

        assertThat(platform.control("/payments/" + failed + "/dispute", object())
                        .code())
                .isEqualTo("payment_not_disputable");
        assertThat(platform.control("/payments/pay_unknown/dispute", object()).status())
                .isEqualTo(404);
    }

    @Test
    void thePaymentListsItsDisputes() {
        assertThat(platform.get("/payments/" + payment).ok().get("disputes")).isNull();
        dispute("3").ok();
        dispute("4").ok();

        assertThat(platform.get("/payments/" + payment).ok().list("disputes")).hasSize(2);
        assertThat(platform.get("/disputes?company_id=" + seller).ids()).hasSize(2);
    }

    @Test
    void aWarningMovesNoMoney() {
        JsonObject alert = platform.control("/payments/" + payment + "/dispute_alert", object("alert_type", "fraud"))
                .ok();

        assertThat(alert.get("dispute")).isNull();
        assertThat(balance("balance")).isEqualByComparingTo(earned);
        assertThat(platform.get("/payments/" + payment).ok().get("dispute_alerted_at"))
                .isEqualTo(alert.get("created_at"));
        assertThat(platform.control("/payments/" + payment + "/dispute_alert", object("alert_type", "rumour"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void anotherCompanyDoesNotSeeADispute() {
        String dispute = dispute(null).id();
        Caller other = new Caller(
                sandbox,
                platform.post(
                                "/companies/biz_sandbox/api_keys",
                                object("child_company_id", platform.company("Other"), "role", "owner"))
                        .ok()
                        .string("secret_key"));

        assertThat(other.get("/disputes/" + dispute).status()).isEqualTo(404);
        assertThat(other.get("/disputes?company_id=" + seller).status()).isEqualTo(403);
    }

    @Test
    void aRefundBesideADisputeDoesNotMakeItUnseen() {
        String dispute = dispute("8").id();
        refund("5").ok();
        assertThat(substatus()).isEqualTo("dispute_needs_response");

        end(dispute, "win").ok();

        assertThat(substatus()).isEqualTo("partially_refunded");
        refund("15").ok();
        assertThat(substatus()).isEqualTo("refunded");
    }

    @Test
    void aDisputeThatWasLostStaysSeen() {
        end(dispute("8").id(), "lose").ok();

        refund("5").ok();

        assertThat(substatus()).isEqualTo("dispute_lost");
    }

    @Test
    void oneOfTwoDisputesThatIsStillOpenIsShown() {
        String first = dispute("8").id();
        dispute("5").ok();

        end(first, "lose").ok();

        assertThat(substatus()).isEqualTo("dispute_needs_response");
    }

    @Test
    void aDisputeThatIsNotAnsweredInTimeIsLost() {
        String dispute = dispute(null).id();
        platform.post("/disputes/" + dispute + "/update_evidence", object("notes", "Prepared, not submitted"))
                .ok();
        sandbox.advance(Duration.ofDays(7).minusMinutes(1));
        assertThat(platform.get("/disputes/" + dispute).ok().string("status")).isEqualTo("needs_response");

        sandbox.advance(Duration.ofMinutes(2));

        assertThat(platform.get("/disputes/" + dispute).ok().string("status")).isEqualTo("lost");
        assertThat(balance("reserve_balance")).isEqualByComparingTo("0");
        assertThat(substatus()).isEqualTo("dispute_lost");
        assertThat(end(dispute, "win").code()).isEqualTo("dispute_over");
    }

    @Test
    void aDisputeThatWasAnsweredHasNoDeadline() {
        String answered = dispute("8").id();
        platform.post("/disputes/" + answered + "/submit_evidence", object()).ok();
        String won = dispute("5").id();
        end(won, "win").ok();

        sandbox.advance(Duration.ofDays(8));

        assertThat(platform.get("/disputes/" + answered).ok().string("status")).isEqualTo("under_review");
        assertThat(platform.get("/disputes/" + won).ok().string("status")).isEqualTo("won");
    }

    private @Nullable String substatus() {
        return platform.get("/payments/" + payment).ok().string("substatus");
    }

    private Answer dispute(@Nullable String amount) {
        return platform.control(
                "/payments/" + payment + "/dispute", object("amount", amount == null ? null : new BigDecimal(amount)));
    }

    private Answer end(String dispute, String how) {
        return platform.control("/disputes/" + dispute + "/" + how, object());
    }

    private Answer refund(@Nullable String amount) {
        return platform.post(
                "/payments/" + payment + "/refund",
                amount == null ? object() : object("partial_amount", new BigDecimal(amount)));
    }

    private BigDecimal balance(String name) {
        JsonObject usd = (JsonObject) Objects.requireNonNull(Objects.requireNonNull(
                        platform.get("/ledger_accounts/" + seller).ok().list("balances"))
                .get(0));
        return Objects.requireNonNull(usd.decimal(name));
    }
}
