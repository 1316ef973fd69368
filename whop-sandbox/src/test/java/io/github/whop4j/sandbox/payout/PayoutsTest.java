package io.github.whop4j.sandbox.payout;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Balances, and money that leaves them. */
class PayoutsTest extends SellerWithMoney {
    @Test
    void theAccountIsFoundByItsOwnIdAndByItsOwners() {
        JsonObject byOwner = platform.get("/ledger_accounts/" + seller).ok();
        JsonObject byId =
                platform.get("/ledger_accounts/" + byOwner.string("id")).ok();

        assertThat(byId).isEqualTo(byOwner);
        assertThat(byOwner.string("id")).startsWith("ldgr_");
        assertThat(platform.get("/ledger_accounts/ldgr_none").status()).isEqualTo(404);
    }

    @Test
    void aWithdrawalTakesTheMoneyAtOnce() {
        verify("approved");

        JsonObject withdrawal = withdraw("10.16", "usd", method).ok();

        assertThat(withdrawal.string("status")).isEqualTo("requested");
        assertThat(withdrawal.decimal("amount")).isEqualByComparingTo("10.16");
        assertThat(balance()).isEqualByComparingTo("7.00");
        assertThat(withdraw("7.01", "usd", method).code()).isEqualTo("insufficient_balance");
        assertThat(withdraw("7.00", "usd", method).status()).isEqualTo(200);
        assertThat(balance()).isZero();
    }

    @Test
    void aCompletedWithdrawalIsAtTheBank() {
        verify("approved");
        String id = withdraw("10.16", "usd", null).id();

        JsonObject completed = platform.control("/withdrawals/" + id + "/complete", new JsonObject())
                .ok();

        assertThat(completed.string("status")).isEqualTo("completed");
        assertThat(sandbox.ledger()).contains("\"banks\":10.16").contains("\"in_transit\":0.00,\"total\":7.00");
        assertThat(platform.control("/withdrawals/" + id + "/fail", new JsonObject())
                        .status())
                .isEqualTo(409);
        assertThat(platform.control("/withdrawals/wdrl_none/complete", new JsonObject())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFailedWithdrawalGivesTheMoneyBack() {
        verify("approved");
        String id = withdraw("10.16", "usd", null).id();

        JsonObject failed = platform.control("/withdrawals/" + id + "/fail", new JsonObject())
                .ok();

        assertThat(failed.string("status")).isEqualTo("failed");
        assertThat(failed.string("error_code")).isEqualTo("account_closed");
        assertThat(balance()).isEqualByComparingTo("17.16");
    }

    @ParameterizedTest
    @CsvSource({"cancel,canceled", "deny,denied"})
    void aWithdrawalThatIsStoppedGivesTheMoneyBackOnce(String end, String status) {
        verify("approved");
        String path = "/withdrawals/" + withdraw("10.16", "usd", null).id();

        JsonObject stopped =
                platform.control(path + "/" + end, new JsonObject()).ok();

        assertThat(stopped.string("status")).isEqualTo(status);
        assertThat(stopped.get("error_code")).isNull();
        assertThat(balance()).isEqualByComparingTo("17.16");
        assertThat(platform.control(path + "/" + end, new JsonObject()).code()).isEqualTo("withdrawal_over");
        assertThat(platform.control(path + "/fail", new JsonObject()).status()).isEqualTo(409);
        assertThat(balance()).isEqualByComparingTo("17.16");
        assertThat(sandbox.ledger()).contains("\"balanced\":true");
    }

    @Test
    void aWithdrawalFailsForAnyReasonWhopKnows() {
        verify("approved");
        String path = "/withdrawals/" + withdraw("10.16", "usd", null).id() + "/fail";
        assertThat(platform.control(path, object("error_code", "bad_mood")).message())
                .contains("invalid_routing_number");

        JsonObject failed = platform.control(path, object("error_code", "invalid_routing_number"))
                .ok();

        assertThat(failed.string("error_code")).isEqualTo("invalid_routing_number");
        assertThat(failed.string("error_message")).isEqualTo("Invalid routing number.");
    }

    @ParameterizedTest
    @CsvSource({"ABCD,400", "ABCDE,200", "ABCDEFGHIJ1234567890ab,200", "ABCDEFGHIJ1234567890abc,400", "AB-CD,400"})
    void aStatementDescriptorHasFiveToTwentyTwoLettersAndDigits(String descriptor, int status) {
        verify("approved");
        JsonObject body = object(
                "company_id", seller, "amount", BigDecimal.ONE, "currency", "usd", "statement_descriptor", descriptor);

        assertThat(platform.post("/withdrawals", body).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "fail"})
    void aWithdrawalInTransitEndsToo(String end) {
        verify("approved");
        String path = "/withdrawals/" + withdraw("10.16", "usd", null).id();

        JsonObject moving =
                platform.control(path + "/transit", new JsonObject()).ok();

        assertThat(moving.string("status")).isEqualTo("in_transit");
        assertThat(balance()).isEqualByComparingTo("7.00");
        assertThat(platform.control(path + "/transit", new JsonObject()).code()).isEqualTo("withdrawal_in_transit");
        platform.control(path + "/" + end, new JsonObject()).ok();
        assertThat(balance()).isEqualByComparingTo(end.equals("fail") ? "17.16" : "7.00");
        assertThat(platform.control(path + "/transit", new JsonObject()).code()).isEqualTo("withdrawal_over");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "1e999999999", "1e-999999999"})
    void refusesAnAmountThatIsNone(String amount) {
        verify("approved");

        assertThat(withdraw(amount, "usd", null).status()).isEqualTo(400);
        assertThat(balance()).isEqualByComparingTo("17.16");
    }

    @Test
    void refusesAnotherCurrencyAndAnothersMethod() {
        verify("approved");
        String foreign = sandbox.addPayoutMethod(platform.company("Another"));

        assertThat(withdraw("1", "eur", null).code()).isEqualTo("currency_mismatch");
        assertThat(withdraw("1", "usd", foreign).status()).isEqualTo(404);
        assertThat(withdraw("1", "usd", "potk_none").status()).isEqualTo(404);
    }

    @Test
    void twentyWithdrawalsAtOnceTakeNoMoreThanThereIs() {
        verify("approved");
        List<CompletableFuture<Answer>> attempts = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> withdraw("5.00", "usd", null)))
                .toList();

        assertThat(attempts.stream().map(CompletableFuture::join).filter(answer -> answer.status() == 200))
                .hasSize(3);
        assertThat(balance()).isEqualByComparingTo("2.16");
    }

    @Test
    void moneyIsPendingUntilItSettles() {
        try (WhopSandbox slow =
                WhopSandbox.builder().settlementDelay(Duration.ofDays(7)).start()) {
            Caller caller = Caller.platform(slow);
            String company = caller.company("Patient");
            String paid = slow.pay(caller.checkout(company, "20.00", "2.00"), "4242424242424242");
            slow.verify(company, "verified");
            slow.addPayoutMethod(company);
            JsonObject one = object("company_id", company, "amount", BigDecimal.ONE, "currency", "usd");

            assertThat(slow.ledger())
                    .contains("\"available\":0.00,\"pending\":17.16")
                    .contains("\"pending\":2.00");
            assertThat(caller.post("/withdrawals", one).code()).isEqualTo("insufficient_balance");
            caller.post("/payments/" + paid + "/refund", object("partial_amount", new BigDecimal("7.16")))
                    .ok();
            assertThat(slow.ledger())
                    .as("a refund takes what is pending first")
                    .contains("\"available\":0.00,\"pending\":10.00");

            slow.advance(Duration.ofDays(7));

            assertThat(slow.ledger()).contains("\"available\":10.00,\"pending\":0.00");
            assertThat(caller.post("/withdrawals", one).status()).isEqualTo(200);
        }
    }
}
