package io.github.whop4j.sandbox.payout;

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

/** The seller has 97.00 available and a bank account. */
class MarkupsChargedTest {
    private final WhopSandbox sandbox =
            WhopSandbox.builder().settlementDelay(Duration.ZERO).start();
    private final Caller platform = Caller.platform(sandbox);
    private String seller = "";

    @BeforeEach
    void earn() {
        seller = platform.company("Seller");
        sandbox.pay(platform.checkout(seller, "100.00", null), "4242424242424242");
        sandbox.verify(seller, "approved");
        sandbox.addPayoutMethod(seller);
    }

    @AfterEach
    void stop() {
        assertThat(sandbox.ledger()).contains("\"balanced\":true");
        sandbox.close();
    }

    @Test
    void thePlatformGetsItsPartOnceTheBankHasTheMoney() {
        set(seller, "next_day_bank_withdrawal_markup", "1.25", "2.5");

        JsonObject withdrawal = withdraw("50", false).ok();

        assertThat(withdrawal.decimal("amount")).isEqualByComparingTo("50");
        assertThat(withdrawal.decimal("markup_fee")).isEqualByComparingTo("2.50");
        assertThat(withdrawal.string("fee_type")).isEqualTo("inclusive");
        assertThat(available(seller)).isEqualByComparingTo("47");
        assertThat(available("biz_sandbox")).isEqualByComparingTo("0");

        end(withdrawal, "complete");

        assertThat(available("biz_sandbox")).isEqualByComparingTo("2.50");
        assertThat(available(seller)).isEqualByComparingTo("47");
        assertThat(sandbox.ledger()).contains("\"banks\":47.50");
    }

    @Test
    void aWithdrawalThatFailsCostsNothing() {
        set(seller, "next_day_bank_withdrawal_markup", "1.25", "2.5");

        end(withdraw("50", false).ok(), "fail");

        assertThat(available(seller)).isEqualByComparingTo("97");
        assertThat(available("biz_sandbox")).isEqualByComparingTo("0");
    }

    @Test
    void aMarkupOfThePlatformCountsForAllAndOneOfTheCompanyGoesBefore() {
        set("biz_sandbox", "next_day_bank_withdrawal_markup", "3", "0");
        assertThat(markup("10")).isEqualByComparingTo("3");

        set(seller, "next_day_bank_withdrawal_markup", "0", "1");

        assertThat(markup("10")).isEqualByComparingTo("0.10");
    }

    @Test
    void eachWayOfWithdrawingHasItsOwn() {
        set(seller, "crypto_withdrawal_markup", "5", "0");
        assertThat(markup("10")).isEqualByComparingTo("0");
        String wallet = platform.control(
                        "/companies/" + seller + "/payout_methods", object("currency", "usd", "category", "crypto"))
                .id();

        JsonObject withdrawal = platform.post("/withdrawals", body("10").put("payout_method_id", wallet))
                .ok();

        assertThat(withdrawal.decimal("markup_fee")).isEqualByComparingTo("5");
        assertThat(platform.control("/companies/" + seller + "/payout_methods", object("category", "cash"))
                        .message())
                .contains("digital_wallet");
    }

    @Test
    void aPlatformThatCoversTheFeesTakesNone() {
        set(seller, "next_day_bank_withdrawal_markup", "5", "0");

        JsonObject withdrawal = withdraw("10", true).ok();

        assertThat(withdrawal.decimal("markup_fee")).isEqualByComparingTo("0");
        assertThat(withdrawal.get("fee_type")).isNull();
    }

    @Test
    void whatWasAskedForStaysAsItWasWhenTheMarkupChanges() {
        set(seller, "next_day_bank_withdrawal_markup", "5", "0");
        JsonObject withdrawal = withdraw("10", false).ok();
        set(seller, "next_day_bank_withdrawal_markup", "0", "0");

        end(withdrawal, "complete");

        assertThat(available("biz_sandbox")).isEqualByComparingTo("5");
    }

    @Test
    void aMarkupIsNeverMoreThanWhatIsWithdrawn() {
        set(seller, "next_day_bank_withdrawal_markup", "50", "25");

        assertThat(markup("10")).isEqualByComparingTo("10");
    }

    @Test
    void aPlatformPaysItselfNothing() {
        sandbox.pay(platform.checkout(seller, "100.00", "40.00"), "4242424242424242");
        sandbox.verify("biz_sandbox", "approved");
        sandbox.addPayoutMethod("biz_sandbox");
        set("biz_sandbox", "next_day_bank_withdrawal_markup", "5", "0");

        JsonObject withdrawal = platform.post("/withdrawals", body("10").put("company_id", "biz_sandbox"))
                .ok();

        assertThat(withdrawal.decimal("markup_fee")).isEqualByComparingTo("0");
    }

    private void set(String company, String type, String fixed, String percentage) {
        platform.post(
                        "/fee_markups",
                        object(
                                "company_id",
                                company,
                                "fee_type",
                                type,
                                "fixed_fee_usd",
                                new BigDecimal(fixed),
                                "percentage_fee",
                                new BigDecimal(percentage)))
                .ok();
    }

    private BigDecimal markup(String amount) {
        return Objects.requireNonNull(withdraw(amount, false).ok().decimal("markup_fee"));
    }

    private Answer withdraw(String amount, boolean covered) {
        return platform.post("/withdrawals", body(amount).put("platform_covers_fees", covered));
    }

    private JsonObject body(String amount) {
        return object("company_id", seller, "amount", new BigDecimal(amount), "currency", "usd");
    }

    private void end(JsonObject withdrawal, String how) {
        platform.control("/withdrawals/" + withdrawal.string("id") + "/" + how, object())
                .ok();
    }

    private BigDecimal available(String company) {
        return Objects.requireNonNull(
                        platform.get("/ledger_accounts/" + company).ok().list("balances"))
                .stream()
                .map(balance -> ((JsonObject) balance).decimal("balance"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
