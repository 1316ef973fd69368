package io.github.whop4j.gigflow.seller.payouts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.Answer;
import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.PageForm;
import io.github.whop4j.gigflow.SentForm;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.gigflow.seller.FundedSeller;
import io.github.whop4j.marketplace.access.Role;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawTest {
    private static final TestApp APP = TestApp.shared();
    private static final FundedSeller FUNDED = FundedSeller.filled(APP);

    @ParameterizedTest
    @CsvSource({
        "0, 422",
        "-1, 422",
        "0.001, 422",
        "1e9, 422",
        "abc, 422",
        "'', 422",
        "NaN, 422",
        "'1,50', 422",
        "0x10, 422",
        "1000000000, 409",
        "9999999999999, 422",
        "+5, 422",
        ".5, 422",
    })
    void refusesBadAmountsBeforeWhopIsAsked(String amount, int status) {
        Answer refused = FUNDED.withdraw(amount, FUNDED.method(), "bad " + amount);

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.string("code")).isIn("invalid_withdrawal", "amount_not_positive", "insufficient_balance");
        assertThat(FUNDED.withdrawalsAsked()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "0.001", "1e9", "abc", "''", "1000000000"})
    void keepsWhatWasTypedBesideTheErrorOnThePage(String amount) {
        HttpResponse<String> refused = PageForm.of(FUNDED.seller().get("/sell/dashboard"), "/sell/withdraw")
                .fill("amount", amount)
                .fill("payout_method_id", FUNDED.method())
                .send(FUNDED.seller().browser());

        assertThat(refused.statusCode()).isIn(409, 422);
        assertThat(new SentForm(refused, "/sell/withdraw").values("amount")).containsExactly(amount);
        assertThat(refused.body()).containsAnyOf("field-error", "form-error").contains("data-refused");
        assertThat(FUNDED.withdrawalsAsked()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"eur", "xyz", "xau", "''"})
    void takesMoneyOnlyInACurrencyThatIsThere(String currency) {
        Answer refused = FUNDED.seller()
                .post(
                        "/api/sell/withdraw",
                        "{\"amount\":\"5000\",\"currency\":\"%s\",\"payout_method_id\":\"%s\"}"
                                .formatted(currency, FUNDED.method()));

        // Nothing said means dollars, and there are not that many of them.
        assertThat(refused.status()).isEqualTo(currency.isEmpty() ? 409 : 422);
        assertThat(FUNDED.withdrawalsAsked()).isZero();
    }

    @Test
    void refusesPayoutMethodsOfOthersAndNone() {
        FundedSeller other = FundedSeller.filled(APP);

        assertThat(FUNDED.withdraw("1.00", other.method(), "foreign").status()).isEqualTo(422);
        assertThat(FUNDED.withdraw("1.00", "potk_unknown", "unknown").string("code"))
                .isEqualTo("payout_method_unknown");
        assertThat(FUNDED.withdraw("1.00", "", "none").text()).contains("payout_method_id");
        assertThat(FUNDED.withdrawalsAsked()).isZero();
    }

    @Test
    void readsNumbersAsExactlyAsTexts() {
        FundedSeller funded = FundedSeller.filled(APP);

        Answer withdrawn = funded.seller()
                .post("/api/sell/withdraw", "{\"amount\":1.10,\"payout_method_id\":\"" + funded.method() + "\"}");

        assertThat(withdrawn.string("amount")).isEqualTo("1.10");
    }

    @Test
    void paysOutTheLastCentAndNotOneMore() {
        FundedSeller funded = FundedSeller.filled(APP);
        String all = funded.available();

        assertThat(funded.withdraw(all, funded.method(), "all").status()).isEqualTo(200);
        Answer more = funded.withdraw("0.01", funded.method(), "more");

        assertThat(more.status()).isEqualTo(409);
        assertThat(more.string("code")).isEqualTo("insufficient_balance");
        assertThat(funded.withdrawalsAsked()).isEqualTo(1);
    }

    @Test
    void isOneWithdrawalWhenTheFormIsSentTwice() {
        FundedSeller funded = FundedSeller.filled(APP);
        PageForm form = PageForm.of(funded.seller().get("/sell/dashboard"), "/sell/withdraw")
                .fill("amount", "3.00")
                .fill("payout_method_id", funded.method());

        form.send(funded.seller().browser());
        form.send(funded.seller().browser());

        assertThat(funded.withdrawalsAsked()).isEqualTo(1);
        assertThat(APP.marketplace().payouts().withdrawals(funded.seller().actor()))
                .hasSize(1);
    }

    @Test
    void isOneWithdrawalWhenAScriptSendsItManyTimesAtOnce() {
        FundedSeller funded = FundedSeller.filled(APP);
        String method = funded.method();
        String before = funded.available();

        Stream<CompletableFuture<Answer>> racing = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> funded.withdraw("3.00", method, "race")))
                .toList()
                .stream();

        assertThat(racing.map(CompletableFuture::join)
                        .map(answer -> answer.string("withdrawalId"))
                        .distinct())
                .hasSize(1);
        assertThat(funded.withdrawalsAsked()).isEqualTo(1);
        assertThat(before).isNotEqualTo(funded.available());
    }

    @Test
    void refusesAKeyThatStandsForAnotherAmountAndGivesTheFormANewOne() {
        FundedSeller funded = FundedSeller.filled(APP);
        SentForm form = new SentForm(funded.seller().get("/sell/dashboard"), "/sell/withdraw");
        String key = form.values("idempotency_key").get(0);
        funded.withdraw("1.00", funded.method(), key);

        HttpResponse<String> page =
                form.type("amount", "2.00").send(funded.seller().browser());

        assertThat(funded.withdraw("2.00", funded.method(), key).string("code")).isEqualTo("idempotency_key_reused");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(new SentForm(page, "/sell/withdraw").values("idempotency_key"))
                .hasSize(1)
                .doesNotContain(key);
    }

    @Test
    void saysWhatIsMissingBeforePayoutsArePossible() {
        Member stranger = APP.join("Nora Newcomer", Role.BUYER);
        assertThat(withdraw(stranger).string("code")).isEqualTo("not_a_seller");

        stranger.post("/api/sell/onboard", "{}");
        assertThat(withdraw(stranger).string("code")).isEqualTo("payouts_not_enabled");
        assertThat(stranger.get("/sell/dashboard").body())
                .contains("Complete your verification")
                .doesNotContain("action=\"/sell/withdraw\"");

        Member verified = GigFixture.open(APP).seller();
        assertThat(withdraw(verified).status()).isEqualTo(403);
        assertThat(verified.get("/sell/dashboard").body()).contains("Add a payout method to be paid out.");
    }

    @Test
    void showsTheBalanceAsWhopHasIt() {
        FundedSeller funded = FundedSeller.filled(APP);
        Answer balance = funded.seller().json("/api/sell/balance");

        assertThat(balance.list("balances").get(0)).containsKeys("balance", "pending_balance", "reserve_balance");
        assertThat(balance.list("balances").get(0).get("currency")).isEqualTo("usd");
        assertThat(funded.seller().get("/sell/dashboard").body())
                .contains("$" + funded.available(), "Pending", "reserve");
        assertThat(funded.seller()
                        .json("/api/sell/payout-methods")
                        .list("payoutMethods")
                        .get(0))
                .containsKeys(
                        "id", "account_reference", "institution_name", "nickname", "is_default", "currency", "name");
    }

    private static Answer withdraw(Member member) {
        return member.post("/api/sell/withdraw", "{\"amount\":\"1.00\",\"payout_method_id\":\"potk_x\"}");
    }
}
