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
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity checks, balances and withdrawals; a seller with 17.16 available, a method, and no identity check yet. */
class PayoutsTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);
    private String seller = "";
    private String method = "";

    @BeforeEach
    void earn() {
        seller = platform.company("Seller");
        sandbox.pay(platform.checkout(seller, "20.00", "2.00"), "4242424242424242");
        method = sandbox.addPayoutMethod(seller);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "created,not_started",
        "started,not_started",
        "requires_input,action_required",
        "submitted,pending_verification",
        "processing,pending_verification",
        "review,pending_verification",
        "action_required,action_required",
        "resubmission_requested,action_required",
        "approved,connected",
        "verified,connected",
        "declined,verification_failed",
        "canceled,not_started",
        "expired,not_started",
        "abandoned,not_started"
    })
    void eachOfTheFourteenStatusesDecidesThePayoutAccount(String status, String account) {
        platform.control("/companies/" + seller + "/verification", object("status", status))
                .ok();

        JsonObject details = details(seller);
        assertThat(Objects.requireNonNull(details.object("latest_verification")).string("status"))
                .isEqualTo(status);
        assertThat(details.string("status")).isEqualTo(account);
        assertThat(withdraw("1", "usd", null).status()).isEqualTo(account.equals("connected") ? 200 : 422);
    }

    @Test
    void withoutACheckThereIsNoVerification() {
        assertThat(details(seller).get("latest_verification")).isNull();
        assertThat(details(seller).string("status")).isEqualTo("not_started");
        assertThat(withdraw("1", "usd", null).code()).isEqualTo("verification_required");
    }

    @Test
    void aCheckGoesOnUntilItIsOverThenANewOneBegins() {
        String first = verify("started");
        assertThat(verify("declined")).isEqualTo(first);
        assertThat(verify("started")).isNotEqualTo(first);
    }

    @Test
    void aCheckKeepsItsErrorUntilItPasses() {
        assertThat(check("declined", "document_expired").string("last_error_reason"))
                .isEqualTo("Document expired.");
        assertThat(check("started", null).get("last_error_code"))
                .as("the next check is another one")
                .isNull();
        check("resubmission_requested", "selfie_face_mismatch");

        assertThat(check("submitted", null).string("last_error_code")).isEqualTo("selfie_face_mismatch");
        assertThat(check("approved", null).get("last_error_code")).isNull();
    }

    @Test
    void aStatusThatMeansAnErrorHasOne() {
        assertThat(check("declined", null).string("last_error_code")).isEqualTo("document_unverified_other");
        assertThat(check("abandoned", null).string("last_error_code")).isEqualTo("abandoned");
    }

    @Test
    void refusesAnErrorWhopDoesNotHaveAndOneOfACheckThatPassed() {
        String path = "/companies/" + seller + "/verification";

        assertThat(platform.control(path, object("status", "declined", "error_code", "ugly"))
                        .message())
                .contains("selfie_face_mismatch");
        assertThat(platform.control(path, object("status", "approved", "error_code", "document_expired"))
                        .status())
                .isEqualTo(400);
        assertThat(details(seller).get("latest_verification")).isNull();
    }

    private JsonObject check(String status, @Nullable String error) {
        return platform.control("/companies/" + seller + "/verification", object("status", status, "error_code", error))
                .ok();
    }

    @Test
    void refusesAStatusWhopDoesNotHave() {
        Answer refused = platform.control("/companies/" + seller + "/verification", object("status", "done"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("resubmission_requested");
        assertThat(platform.control("/companies/biz_none/verification", object("status", "verified"))
                        .status())
                .isEqualTo(404);
    }

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

    @Test
    void aRemovedMethodIsGoneFromTheListAndGetsNothing() {
        verify("approved");
        String sent = withdraw("1", "usd", method).id();

        remove(method);

        assertThat(platform.get("/payout_methods?company_id=" + seller).ids()).isEmpty();
        assertThat(withdraw("1", "usd", method).code()).isEqualTo("payout_method_removed");
        assertThat(withdraw("1", "usd", null).code()).isEqualTo("payout_method_required");
        assertThat(balance()).isEqualByComparingTo("16.16");
        platform.control("/withdrawals/" + sent + "/complete", new JsonObject()).ok();
        assertThat(Objects.requireNonNull(
                                platform.get("/withdrawals/" + sent).ok().object("payout_token"))
                        .string("id"))
                .isEqualTo(method);
        assertThat(platform.send("DELETE", "/_sandbox/payout_methods/" + method, null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theNewestOfTheOthersBecomesTheDefault() {
        sandbox.addPayoutMethod(seller);
        String newest = sandbox.addPayoutMethod(seller);

        remove(method);

        assertThat(platform.get("/payout_methods?company_id=" + seller).data())
                .filteredOn(each -> Boolean.TRUE.equals(each.bool("is_default")))
                .extracting(each -> each.string("id"))
                .containsExactly(newest);
    }

    private void remove(String payoutMethod) {
        platform.send("DELETE", "/_sandbox/payout_methods/" + payoutMethod, null)
                .ok();
    }

    @Test
    void aWalletIsNoBank() {
        JsonObject wallet = platform.control("/companies/" + seller + "/payout_methods", object("category", "crypto"))
                .ok();

        assertThat(wallet.get("institution_name")).isNull();
        assertThat(Objects.requireNonNull(wallet.object("destination")).string("name"))
                .isEqualTo("Sandbox wallet");
        assertThat(platform.get("/payout_methods/" + method).ok().string("institution_name"))
                .isEqualTo("Sandbox Bank");
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
        String foreign = sandbox.addPayoutMethod(platform.company("Somebody else"));

        assertThat(withdraw("1", "eur", null).code()).isEqualTo("currency_mismatch");
        assertThat(withdraw("1", "usd", foreign).status()).isEqualTo(404);
        assertThat(withdraw("1", "usd", "potk_none").status()).isEqualTo(404);
    }

    @Test
    void withoutAMethodThereIsNowhereToSendIt() {
        String other = platform.company("No method");
        sandbox.verify(other, "verified");

        Answer refused =
                platform.post("/withdrawals", object("company_id", other, "amount", BigDecimal.ONE, "currency", "usd"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("payout_method_required");
    }

    @Test
    void theFirstMethodIsTheDefault() {
        sandbox.addPayoutMethod(seller);

        assertThat(platform.get("/payout_methods?company_id=" + seller).data())
                .extracting(each -> each.bool("is_default"))
                .containsExactlyInAnyOrder(true, false);
        assertThat(platform.get("/payout_methods/" + method).ok().bool("is_default"))
                .isTrue();
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

    private String verify(String status) {
        return platform.control("/companies/" + seller + "/verification", object("status", status))
                .id();
    }

    private Answer withdraw(String amount, String currency, @Nullable String payoutMethod) {
        JsonObject body = object("company_id", seller, "amount", new BigDecimal(amount), "currency", currency);
        return platform.post("/withdrawals", payoutMethod == null ? body : body.put("payout_method_id", payoutMethod));
    }

    private JsonObject details(String company) {
        return Objects.requireNonNull(
                platform.get("/ledger_accounts/" + company).ok().object("payout_account_details"));
    }

    private BigDecimal balance() {
        List<?> balances = Objects.requireNonNull(
                platform.get("/ledger_accounts/" + seller).ok().list("balances"));
        return Objects.requireNonNull(((JsonObject) balances.get(0)).decimal("balance"));
    }
}
