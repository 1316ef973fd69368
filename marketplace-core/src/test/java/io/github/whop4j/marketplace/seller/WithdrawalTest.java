package io.github.whop4j.marketplace.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.payouts.CreateWithdrawal;
import io.github.whop4j.client.payouts.WithdrawalQuery;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.Town;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.payment.Events;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.MarketplaceException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Money leaves once, or not at all, whatever happens to the answer. */
class WithdrawalTest {
    @RegisterExtension
    static final Town TOWN = new Town();

    private static final String CREATE = "/api/v1/withdrawals";

    private final Marketplace marketplace = TOWN.marketplace();
    private final Sellers sellers = marketplace.sellers();
    private final Actor.User seller = TOWN.seller();
    private final String company = TOWN.company(seller);
    private final String method = sellers.payoutMethods(seller).get(0).id();
    private final Money earned = earn();

    @Test
    void takesOutExactlyWhatIsAvailable() {
        Withdrawal withdrawal = withdraw(earned, "all");
        assertThat(withdrawal.status()).isEqualTo("requested");
        assertThat(withdrawal.whopId()).isNotNull();
        assertThat(available()).isEqualTo(Money.usd(0));
        assertThat(sellers.withdrawals(seller)).containsExactly(withdrawal);
    }

    @Test
    void isTheSameWithdrawalUnderTheSameKey() {
        Withdrawal first = withdraw(Money.usd(1_000), "k");
        assertThat(withdraw(Money.usd(1_000), "k")).isEqualTo(first);
        assertThat(atWhop()).isOne();
    }

    @Test
    void isAnotherWithdrawalWithoutAKey() {
        withdraw(Money.usd(1_000), null);
        withdraw(Money.usd(1_000), null);
        assertThat(atWhop()).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatBelongsToSomethingElse() {
        withdraw(Money.usd(1_000), "k");
        assertThatThrownBy(() -> withdraw(Money.usd(2_000), "k"))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("idempotency_key_reused"));
        assertThat(atWhop()).isOne();
    }

    @Test
    void happensOnceWhenSubmittedTwentyTimesAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(20);
        List<Callable<Withdrawal>> calls = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            calls.add(() -> withdraw(Money.usd(1_000), "double-click"));
        }
        List<Withdrawal> answers = new ArrayList<>();
        for (Future<Withdrawal> answer : pool.invokeAll(calls)) {
            answers.add(answer.get());
        }
        pool.shutdown();
        assertThat(answers)
                .extracting(Withdrawal::id)
                .containsOnly(answers.get(0).id());
        assertThat(atWhop()).isOne();
        assertThat(TOWN.control().requests("POST", CREATE).stream()
                        .filter(request -> String.valueOf(request.get("body")).contains(company)))
                .hasSize(1);
    }

    @Test
    void isUnknownWhileWhopIsSilentAndSettledWithTheSameKey() {
        TOWN.control().loseOneAnswer("POST", CREATE);
        Withdrawal unknown = withdraw(Money.usd(1_000), "lost-answer");
        assertThat(unknown.status()).isEqualTo("unknown");
        assertThat(atWhop()).isOne();
        // Asking again under the key does not ask Whop again.
        assertThat(withdraw(Money.usd(1_000), "lost-answer")).isEqualTo(unknown);

        TOWN.pass(Duration.ofMinutes(2));
        Withdrawal settled = withdraw(Money.usd(1_000), "lost-answer");
        assertThat(settled.status()).isEqualTo("requested");
        assertThat(settled.id()).isEqualTo(unknown.id());
        assertThat(atWhop()).isOne();
    }

    @Test
    void happensLaterWhenWhopNeverHeardOfIt() {
        TOWN.control().loseOneRequest("POST", CREATE);
        assertThat(withdraw(Money.usd(1_000), "lost-request").status()).isEqualTo("unknown");
        assertThat(atWhop()).isZero();
        TOWN.pass(Duration.ofMinutes(2));
        assertThat(withdraw(Money.usd(1_000), "lost-request").status()).isEqualTo("requested");
        assertThat(atWhop()).isOne();
    }

    @Test
    void isFinishedByAnotherProcessWhenThisOneDies() {
        // What a process leaves that dies between its row and Whop's answer.
        dyingProcess("died");
        TOWN.sandbox().advance(Duration.ofMinutes(2));
        Town.work(TOWN.anotherNode().build());
        assertThat(sellers.withdrawals(seller))
                .singleElement()
                .satisfies(withdrawal -> assertThat(withdrawal.status()).isEqualTo("requested"));
        assertThat(atWhop()).isOne();
    }

    @Test
    void isLookedUpInWhopsListWhenTheKeyIsForgotten() {
        TOWN.control().loseOneAnswer("POST", CREATE);
        withdraw(Money.usd(1_000), "late");
        TOWN.pass(Duration.ofHours(25));
        assertThat(withdraw(Money.usd(1_000), "late").status()).isEqualTo("requested");
        assertThat(atWhop()).isOne();
    }

    @Test
    void isNeverAskedForAgainOnceTheKeyIsForgotten() {
        TOWN.control().loseOneRequest("POST", CREATE);
        withdraw(Money.usd(1_000), "too-late");
        TOWN.pass(Duration.ofHours(25));
        assertThat(withdraw(Money.usd(1_000), "too-late").status()).isEqualTo("unknown");
        assertThat(atWhop()).isZero();
        assertThat(TOWN.told(TOWN.admin())).contains("A withdrawal needs review");
        TOWN.pass(Duration.ofHours(25));
        assertThat(atWhop()).isZero();
    }

    @Test
    void isRefusedWhenWhopRefuses() {
        TOWN.control().fault("POST", CREATE, "\"status\":422");
        assertThat(withdraw(Money.usd(1_000), "refused").status()).isEqualTo("refused");
        assertThat(TOWN.told(seller)).contains("Your withdrawal was refused");
        TOWN.control().heal();
        TOWN.pass(Duration.ofHours(1));
        assertThat(atWhop()).isZero();
    }

    @Test
    void staysUnknownWhileOurKeyIsNotAccepted() {
        TOWN.control().fault("POST", CREATE, "\"status\":401");
        assertThat(withdraw(Money.usd(1_000), "unauthorized").status()).isEqualTo("unknown");
        TOWN.control().heal();
        TOWN.pass(Duration.ofMinutes(2));
        assertThat(withdraw(Money.usd(1_000), "unauthorized").status()).isEqualTo("requested");
    }

    @Test
    void followsWhopToTheEnd() {
        Withdrawal withdrawal = withdraw(Money.usd(1_000), "followed");
        TOWN.control().completeWithdrawal(whopId(withdrawal));
        handle("withdrawal.updated", whopId(withdrawal));
        assertThat(withdraw(Money.usd(1_000), "followed").status()).isEqualTo("completed");
        assertThat(TOWN.told(seller)).containsOnlyOnce("Your withdrawal has arrived");
        handle("withdrawal.created", whopId(withdrawal)); // late, and out of order
        assertThat(withdraw(Money.usd(1_000), "followed").status()).isEqualTo("completed");
        assertThat(TOWN.told(seller)).containsOnlyOnce("Your withdrawal has arrived");
    }

    @Test
    void isFollowedToTheEndAlsoWhenNobodyTellsOfIt() {
        Withdrawal withdrawal = withdraw(Money.usd(1_000), "untold");
        TOWN.control().webhooks("drop");
        TOWN.control().completeWithdrawal(whopId(withdrawal));
        TOWN.pass(Duration.ofHours(7));
        assertThat(withdraw(Money.usd(1_000), "untold").status()).isEqualTo("completed");
        assertThat(TOWN.told(seller)).containsOnlyOnce("Your withdrawal has arrived");
        assertThat(TOWN.count("withdrawals where seller_id = ? and next_attempt_at is not null", seller.id()))
                .isZero();
    }

    @Test
    void tellsTheSellerWhenItFails() {
        Withdrawal withdrawal = withdraw(Money.usd(1_000), "failing");
        TOWN.control().failWithdrawal(whopId(withdrawal));
        handle("withdrawal.updated", whopId(withdrawal));
        assertThat(TOWN.told(seller)).contains("Your withdrawal failed");
        assertThat(available()).isEqualTo(earned);
    }

    @Test
    void showsWithdrawalsMadeInWhopsPortalToo() {
        String elsewhere = TOWN.whop()
                .withdrawals()
                .create(CreateWithdrawal.builder(company, new BigDecimal("7.00"), Currency.USD)
                        .build())
                .id();
        handle("withdrawal.created", elsewhere);
        handle("withdrawal.created", elsewhere);
        assertThat(sellers.withdrawals(seller)).singleElement().satisfies(withdrawal -> {
            assertThat(withdrawal.whopId()).isEqualTo(elsewhere);
            assertThat(withdrawal.amount()).isEqualTo(Money.usd(700));
        });
    }

    @Test
    void doesNotMistakeItsOwnForOneMadeElsewhere() {
        TOWN.control().loseOneAnswer("POST", CREATE);
        Withdrawal unknown = withdraw(Money.usd(1_000), "own");
        String whopId = TOWN.whop()
                .withdrawals()
                .list(WithdrawalQuery.builder(company).build())
                .items()
                .get(0)
                .id();
        handle("withdrawal.created", whopId); // comes before our job has asked again
        assertThat(sellers.withdrawals(seller)).containsExactly(unknown);

        TOWN.pass(Duration.ofMinutes(2));
        TOWN.pass(Duration.ofMinutes(2));
        assertThat(sellers.withdrawals(seller))
                .singleElement()
                .satisfies(settled -> assertThat(settled.whopId()).isEqualTo(whopId));
        assertThat(TOWN.count("webhook_events where resource_id = ? and status = 'processed'", whopId))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, usd, own, amount_not_positive",
        "-1.00, usd, own, amount_not_positive",
        "1.00, eur, own, currency_not_held",
        "1.00, usd, payt_of_somebody, payout_method_unknown",
        "100000.00, usd, own, insufficient_balance"
    })
    void refusesBeforeWhopIsAsked(BigDecimal amount, String currency, String to, String code) {
        WithdrawalRequest request =
                new WithdrawalRequest(Money.ofDecimal(amount, currency), to.equals("own") ? method : to, "bad");
        assertThatThrownBy(() -> sellers.withdraw(seller, request))
                .isInstanceOfSatisfying(
                        MarketplaceException.class, e -> assertThat(e.code()).isEqualTo(code));
        assertThat(atWhop()).isZero();
        assertThat(sellers.withdrawals(seller)).isEmpty();
    }

    @Test
    void refusesOneCentTooMuch() {
        assertThatThrownBy(() -> withdraw(earned.plus(Money.usd(1)), "greedy"))
                .isInstanceOfSatisfying(ConflictException.class, e -> {
                    assertThat(e.code()).isEqualTo("insufficient_balance");
                    assertThat(e.details()).containsEntry("available", "87.00");
                });
    }

    @Test
    void refusesAPayoutMethodOfSomebodyElse() {
        String foreign = sellers.payoutMethods(TOWN.seller()).get(0).id();
        assertThatThrownBy(() -> sellers.withdraw(seller, new WithdrawalRequest(Money.usd(100), foreign, null)))
                .isInstanceOfSatisfying(
                        MarketplaceException.class, e -> assertThat(e.code()).isEqualTo("payout_method_unknown"));
    }

    @Test
    void isForSellersWhomWhopPaysOut() {
        assertForbidden(TOWN.buyer(), "not_a_seller");
        Actor.User unverified = TOWN.buyer();
        TOWN.onboard(unverified);
        assertForbidden(unverified, "payouts_not_enabled");

        TOWN.sandbox().verify(company, "declined");
        sellers.syncKyc(seller);
        assertForbidden(seller, "payouts_not_enabled");
        assertThat(atWhop()).isZero();
    }

    private void assertForbidden(Actor.User person, String code) {
        assertThatThrownBy(() -> sellers.withdraw(person, new WithdrawalRequest(Money.usd(100), method, null)))
                .isInstanceOfSatisfying(
                        NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private void dyingProcess(String key) {
        TOWN.execute(
                """
                insert into withdrawals (id, seller_id, idempotency_key, company_id, amount_minor, currency,
                  payout_method_id, status, next_attempt_at, created_at, updated_at)
                values (gen_random_uuid(), ?, ?, ?, 1000, 'USD', ?, 'submitting', ?, ?, ?)""",
                seller.id(),
                key,
                company,
                method,
                TOWN.sandbox().clock().instant().plusSeconds(60),
                TOWN.sandbox().clock().instant(),
                TOWN.sandbox().clock().instant());
    }

    /** One sale of 100.00: 10.00 for the platform, 3.00 for Whop. */
    private Money earn() {
        Checkout checkout = TOWN.checkout(TOWN.buyer(), TOWN.gig(seller, 10_000));
        TOWN.pay(checkout);
        TOWN.sandbox().advance(Duration.ofSeconds(1));
        assertThat(available()).isEqualTo(Money.usd(8_700));
        return Money.usd(8_700);
    }

    private Money available() {
        return sellers.balance(seller).balances().get(0).available();
    }

    private Withdrawal withdraw(Money amount, @Nullable String key) {
        return sellers.withdraw(seller, new WithdrawalRequest(amount, method, key));
    }

    private void handle(String type, String whopId) {
        marketplace.inbox().receive(Events.of(type, whopId));
        marketplace.inbox().handleDue();
    }

    private static String whopId(Withdrawal withdrawal) {
        String id = withdrawal.whopId();
        if (id == null) {
            throw new AssertionError("Whop does not know of " + withdrawal);
        }
        return id;
    }

    private long atWhop() {
        return TOWN
                .whop()
                .withdrawals()
                .list(WithdrawalQuery.builder(company).first(100).build())
                .stream()
                .count();
    }
}
