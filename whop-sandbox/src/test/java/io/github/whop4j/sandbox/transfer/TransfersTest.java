package io.github.whop4j.sandbox.transfer;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransfersTest {
    private final WhopSandbox sandbox =
            WhopSandbox.builder().settlementDelay(Duration.ZERO).start();
    private final Caller platform = Caller.platform(sandbox);
    private String rich = "";
    private String poor = "";

    @BeforeEach
    void earn() {
        rich = platform.company("Rich");
        poor = platform.company("Poor");
        sandbox.pay(platform.checkout(rich, "100", null), "4242424242424242");
        // Settlement is a timer: the next call makes it run.
        platform.get("/companies").ok();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void movesAvailableMoneyAtOnce() {
        BigDecimal before = available(rich);

        JsonObject transfer =
                platform.post("/transfers", order(rich, poor, "12.50")).ok();

        assertThat(transfer.decimal("amount")).isEqualByComparingTo("12.50");
        assertThat(available(rich)).isEqualByComparingTo(before.subtract(new BigDecimal("12.50")));
        assertThat(available(poor)).isEqualByComparingTo("12.50");
        assertThat(platform.send("GET", "/_sandbox/ledger", null).ok().bool("balanced"))
                .isTrue();
    }

    @Test
    void theSameKeyOfTheSameOriginMovesNothingTwice() {
        JsonObject order = order(rich, poor, "5").put("idempotence_key", "order-1");

        String first = platform.post("/transfers", order).id();
        String second = platform.post("/transfers", order).id();

        assertThat(second).isEqualTo(first);
        assertThat(available(poor)).isEqualByComparingTo("5");
    }

    @Test
    void theSameKeyStandsForTheSameTransferOnly() {
        platform.post("/transfers", order(rich, poor, "5").put("idempotence_key", "order-1"))
                .ok();

        Answer other = platform.post("/transfers", order(rich, poor, "6").put("idempotence_key", "order-1"));

        assertThat(other.status()).isEqualTo(400);
        assertThat(other.code()).isEqualTo("idempotency_key_mismatch");
        assertThat(available(poor)).isEqualByComparingTo("5");
    }

    @Test
    void theSameKeyOfAnotherOriginIsAnotherTransfer() {
        platform.post("/transfers", order(rich, poor, "5").put("idempotence_key", "k"))
                .ok();
        platform.post("/transfers", order(poor, rich, "2").put("idempotence_key", "k"))
                .ok();

        assertThat(available(poor)).isEqualByComparingTo("3");
    }

    @Test
    void sidesAreNamedByLedgerAccountOrUserToo() {
        String account = platform.get("/ledger_accounts/" + poor).ok().string("id");

        platform.post("/transfers", order(rich, String.valueOf(account), "3")).ok();
        JsonObject toUser =
                platform.post("/transfers", order(rich, "user_sandbox_a", "1")).ok();

        assertThat(available(poor)).isEqualByComparingTo("3");
        assertThat(Objects.requireNonNull(toUser.object("destination")).string("typename"))
                .isEqualTo("User");
        assertThat(platform.get("/transfers?destination_id=" + account).ids()).hasSize(1);
        assertThat(platform.get("/transfers?origin_id=" + rich + "&order=amount&direction=asc")
                        .data())
                .extracting(row -> String.valueOf(row.decimal("amount")))
                .isEqualTo(List.of("1.00", "3.00"));
    }

    @Test
    void refusesMoreThanIsAvailable() {
        Answer refused = platform.post("/transfers", order(poor, rich, "0.01"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("insufficient_balance");
    }

    @Test
    void refusesACurrencyTheOriginDoesNotHold() {
        Answer refused = platform.post("/transfers", order(rich, poor, "1").put("currency", "eur"));

        assertThat(refused.code()).isEqualTo("insufficient_balance");
        assertThat(refused.message()).contains("0.00 eur");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001"})
    void refusesAnImpossibleAmount(String amount) {
        assertThat(platform.post("/transfers", order(rich, poor, amount)).status())
                .isEqualTo(400);
    }

    @Test
    void anEMailAddressIsPaidAndHasAnAccountFromThenOn() {
        JsonObject first =
                platform.post("/transfers", order(rich, "new@friend.test", "3")).ok();
        JsonObject again =
                platform.post("/transfers", order(rich, "New@Friend.test", "4")).ok();
        JsonObject known = platform.post("/transfers", order(rich, "avery@sandbox.test", "5"))
                .ok();

        String account = first.string("destination_ledger_account_id");
        assertThat(account).startsWith("ldgr_user_").isEqualTo(again.string("destination_ledger_account_id"));
        assertThat(known.string("destination_ledger_account_id")).isEqualTo("ldgr_user_sandbox_a");
        assertThat(platform.get("/transfers?destination_id=" + account).ids()).hasSize(2);
        assertThat(platform.get("/users?query=new").ids()).hasSize(1);
    }

    @Test
    void aTransferThatIsRefusedMakesNoOneAnAccount() {
        assertThat(platform.post("/transfers", order(rich, "new@friend.test", "1000"))
                        .status())
                .isEqualTo(422);
        assertThat(platform.post("/transfers", order(rich, "a b@friend.test", "1"))
                        .status())
                .isEqualTo(400);

        assertThat(platform.get("/users?query=new").ids()).isEmpty();
    }

    @Test
    void thereIsNoFee() {
        assertThat(platform.post("/transfers", order(rich, poor, "1")).ok().get("fee_amount"))
                .isNull();
    }

    @Test
    void refusesATransferToOneself() {
        assertThat(platform.post("/transfers", order(rich, rich, "1")).status()).isEqualTo(400);
    }

    @Test
    void refusesAnUnknownDestination() {
        assertThat(platform.post("/transfers", order(rich, "biz_unknown", "1")).status())
                .isEqualTo(404);
    }

    @Test
    void aCompanyMovesOnlyItsOwnMoneyAndBothSidesSeeIt() {
        Caller poors = new Caller(
                sandbox,
                platform.post("/companies/biz_sandbox/api_keys", object("child_company_id", poor, "role", "owner"))
                        .ok()
                        .string("secret_key"));
        String third = platform.company("Third");
        String transfer = platform.post("/transfers", order(rich, poor, "5")).id();
        String hidden = platform.post("/transfers", order(rich, third, "5")).id();

        assertThat(poors.post("/transfers", order(rich, poor, "5")).status()).isEqualTo(403);
        assertThat(poors.get("/transfers/" + transfer).id()).isEqualTo(transfer);
        assertThat(poors.get("/transfers/" + hidden).status()).isEqualTo(404);
        assertThat(poors.get("/transfers").ids()).containsExactly(transfer);
    }

    private BigDecimal available(String company) {
        List<?> balances = Objects.requireNonNull(
                platform.get("/ledger_accounts/" + company).ok().list("balances"));
        return balances.isEmpty()
                ? BigDecimal.ZERO
                : Objects.requireNonNull(((JsonObject) Objects.requireNonNull(balances.get(0))).decimal("balance"));
    }

    private static JsonObject order(String from, String to, String amount) {
        return object("origin_id", from, "destination_id", to, "amount", new BigDecimal(amount), "currency", "usd");
    }
}
