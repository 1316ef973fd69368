package io.github.whop4j.marketplace.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.payouts.CreateWithdrawal;
import io.github.whop4j.client.payouts.WithdrawalQuery;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.MarketplaceFixture;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.payment.TestEvents;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.MarketplaceException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.seller.Sellers;
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
    static final MarketplaceFixture FIXTURE = new MarketplaceFixture();

    private static final String CREATE = "/api/v1/withdrawals";

    private final Marketplace marketplace = FIXTURE.marketplace();
    private final Sellers sellers = marketplace.sellers();
    private final Payouts payouts = marketplace.payouts();
    private final Actor.User seller = FIXTURE.seller();
    private final String company = FIXTURE.company(seller);
    private final String method = payouts.payoutMethods(seller).get(0).id();
    private final Money earned = earn();

    @Test
    void takesOutExactlyWhatIsAvailable() {
        Withdrawal withdrawal = withdraw(earned, "all");
        assertThat(withdrawal.status()).isEqualTo(WithdrawalStatus.REQUESTED);
        assertThat(withdrawal.whopId()).isNotNull();
        assertThat(available()).isEqualTo(Money.usd(0));
        assertThat(payouts.withdrawals(seller)).containsExactly(withdrawal);
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
        assertThat(FIXTURE.control().requests("POST", CREATE).stream()
                        .filter(request -> String.valueOf(request.get("body")).contains(company)))
                .hasSize(1);
    }

    @Test
    void isUnknownWhileWhopIsSilentAndSettledWithTheSameKey() {
        FIXTURE.control().loseOneAnswer("POST", CREATE);
        Withdrawal unknown = withdraw(Money.usd(1_000), "lost-answer");
        assertThat(unknown.status()).isEqualTo(WithdrawalStatus.UNKNOWN);
        assertThat(atWhop()).isOne();
        // Asking again under the key does not ask Whop again.
        assertThat(withdraw(Money.usd(1_000), "lost-answer")).isEqualTo(unknown);

        FIXTURE.pass(Duration.ofMinutes(2));
        Withdrawal settled = withdraw(Money.usd(1_000), "lost-answer");
        assertThat(settled.status()).isEqualTo(WithdrawalStatus.REQUESTED);
        assertThat(settled.id()).isEqualTo(unknown.id());
        assertThat(atWhop()).isOne();
    }

    @Test
    void happensLaterWhenWhopNeverHeardOfIt() {
        FIXTURE.control().loseOneRequest("POST", CREATE);
        assertThat(withdraw(Money.usd(1_000), "lost-request").status()).isEqualTo(WithdrawalStatus.UNKNOWN);
        assertThat(atWhop()).isZero();
        FIXTURE.pass(Duration.ofMinutes(2));
        assertThat(withdraw(Money.usd(1_000), "lost-request").status()).isEqualTo(WithdrawalStatus.REQUESTED);
        assertThat(atWhop()).isOne();
    }

    @Test
    void isFinishedByAnotherProcessWhenThisOneDies() {
        // What a process leaves that dies between its row and Whop's answer.
        dyingProcess("died");
        FIXTURE.sandbox().advance(Duration.ofMinutes(2));
        MarketplaceFixture.work(FIXTURE.anotherNode().build());
        assertThat(payouts.withdrawals(seller))
                .singleElement()
                .satisfies(withdrawal -> assertThat(withdrawal.status()).isEqualTo(WithdrawalStatus.REQUESTED));
        assertThat(atWhop()).isOne();
    }

    @Test
    void isLookedUpInWhopsListWhenTheKeyIsForgotten() {
        FIXTURE.control().loseOneAnswer("POST", CREATE);
        withdraw(Money.usd(1_000), "late");
        FIXTURE.pass(Duration.ofHours(25));
        assertThat(withdraw(Money.usd(1_000), "late").status()).isEqualTo(WithdrawalStatus.REQUESTED);
        assertThat(atWhop()).isOne();
    }

    @Test
    void isNeverAskedForAgainOnceTheKeyIsForgotten() {
        FIXTURE.control().loseOneRequest("POST", CREATE);
        withdraw(Money.usd(1_000), "too-late");
        FIXTURE.pass(Duration.ofHours(25));
        assertThat(withdraw(Money.usd(1_000), "too-late").status()).isEqualTo(WithdrawalStatus.UNKNOWN);
        assertThat(atWhop()).isZero();
        assertThat(FIXTURE.noticesOf(FIXTURE.admin())).contains(NoticeKind.WITHDRAWAL_NEEDS_REVIEW);
        FIXTURE.pass(Duration.ofHours(25));
        assertThat(atWhop()).isZero();
    }

    @Test
    void isRefusedWhenWhopRefuses() {
        FIXTURE.control().fault("POST", CREATE, "\"status\":422");
        assertThat(withdraw(Money.usd(1_000), "refused").status()).isEqualTo(WithdrawalStatus.REFUSED);
        assertThat(FIXTURE.noticesOf(seller)).contains(NoticeKind.WITHDRAWAL_REFUSED);
        FIXTURE.control().heal();
        FIXTURE.pass(Duration.ofHours(1));
        assertThat(atWhop()).isZero();
    }

    @Test
    void staysUnknownWhileOurKeyIsNotAccepted() {
        FIXTURE.control().fault("POST", CREATE, "\"status\":401");
        assertThat(withdraw(Money.usd(1_000), "unauthorized").status()).isEqualTo(WithdrawalStatus.UNKNOWN);
        FIXTURE.control().heal();
        FIXTURE.pass(Duration.ofMinutes(2));
        assertThat(withdraw(Money.usd(1_000), "unauthorized").status()).isEqualTo(WithdrawalStatus.REQUESTED);
    }

    @Test
    void followsWhopToTheEnd() {
        Withdrawal withdrawal = withdraw(Money.usd(1_000), "followed");
        FIXTURE.control().completeWithdrawal(whopId(withdrawal));
        handle("withdrawal.updated", whopId(withdrawal));
        assertThat(withdraw(Money.usd(1_000), "followed").status()).isEqualTo(WithdrawalStatus.COMPLETED);
        assertThat(FIXTURE.noticesOf(seller)).containsOnlyOnce(NoticeKind.WITHDRAWAL_COMPLETED);
        handle("withdrawal.created", whopId(withdrawal)); // late, and out of order
        assertThat(withdraw(Money.usd(1_000), "followed").status()).isEqualTo(WithdrawalStatus.COMPLETED);
        assertThat(FIXTURE.noticesOf(seller)).containsOnlyOnce(NoticeKind.WITHDRAWAL_COMPLETED);
    }

    @Test
    void isFollowedToTheEndAlsoWhenNoOneTellsOfIt() {
        Withdrawal withdrawal = withdraw(Money.usd(1_000), "untold");
        FIXTURE.control().webhooks("drop");
        FIXTURE.control().completeWithdrawal(whopId(withdrawal));
        FIXTURE.pass(Duration.ofHours(7));
        assertThat(withdraw(Money.usd(1_000), "untold").status()).isEqualTo(WithdrawalStatus.COMPLETED);
        assertThat(FIXTURE.noticesOf(seller)).containsOnlyOnce(NoticeKind.WITHDRAWAL_COMPLETED);
        assertThat(FIXTURE.count("withdrawals where seller_id = ? and next_attempt_at is not null", seller.id()))
                .isZero();
    }

    @Test
    void tellsTheSellerWhenItFails() {
        Withdrawal withdrawal = withdraw(Money.usd(1_000), "failing");
        FIXTURE.control().failWithdrawal(whopId(withdrawal));
        handle("withdrawal.updated", whopId(withdrawal));
        assertThat(FIXTURE.noticesOf(seller)).contains(NoticeKind.WITHDRAWAL_FAILED);
        assertThat(available()).isEqualTo(earned);
    }

    @Test
    void showsWithdrawalsMadeInWhopsPortalToo() {
        String elsewhere = FIXTURE.whop()
                .withdrawals()
                .create(CreateWithdrawal.builder(company, new BigDecimal("7.00"), Currency.USD)
                        .build())
                .id();
        handle("withdrawal.created", elsewhere);
        handle("withdrawal.created", elsewhere);
        assertThat(payouts.withdrawals(seller)).singleElement().satisfies(withdrawal -> {
            assertThat(withdrawal.whopId()).isEqualTo(elsewhere);
            assertThat(withdrawal.amount()).isEqualTo(Money.usd(700));
        });
    }

    @Test
    void doesNotMistakeItsOwnForOneMadeElsewhere() {
        FIXTURE.control().loseOneAnswer("POST", CREATE);
        Withdrawal unknown = withdraw(Money.usd(1_000), "own");
        String whopId = FIXTURE.whop()
                .withdrawals()
                .list(WithdrawalQuery.builder(company).build())
                .items()
                .get(0)
                .id();
        handle("withdrawal.created", whopId); // comes before our job has asked again
        assertThat(payouts.withdrawals(seller)).containsExactly(unknown);

        FIXTURE.pass(Duration.ofMinutes(2));
        FIXTURE.pass(Duration.ofMinutes(2));
        assertThat(payouts.withdrawals(seller))
                .singleElement()
                .satisfies(settled -> assertThat(settled.whopId()).isEqualTo(whopId));
        assertThat(FIXTURE.count("webhook_events where resource_id = ? and status = 'processed'", whopId))
                .isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, usd, own, amount_not_positive",
        "-1.00, usd, own, amount_not_positive",
        "1.00, eur, own, currency_not_held",
        "1.00, usd, payt_unknown, payout_method_unknown",
        "100000.00, usd, own, insufficient_balance"
    })
    void refusesBeforeWhopIsAsked(BigDecimal amount, String currency, String to, String code) {
        WithdrawalRequest request =
                new WithdrawalRequest(Money.ofDecimal(amount, currency), to.equals("own") ? method : to, "bad");
        assertThatThrownBy(() -> payouts.withdraw(seller, request))
                .isInstanceOfSatisfying(
                        MarketplaceException.class, e -> assertThat(e.code()).isEqualTo(code));
        assertThat(atWhop()).isZero();
        assertThat(payouts.withdrawals(seller)).isEmpty();
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
    void refusesAPayoutMethodOfAnotherUser() {
        String foreign = payouts.payoutMethods(FIXTURE.seller()).get(0).id();
        assertThatThrownBy(() -> payouts.withdraw(seller, new WithdrawalRequest(Money.usd(100), foreign, null)))
                .isInstanceOfSatisfying(
                        MarketplaceException.class, e -> assertThat(e.code()).isEqualTo("payout_method_unknown"));
    }

    @Test
    void isForSellersWhomWhopPaysOut() {
        assertForbidden(FIXTURE.buyer(), "not_a_seller");
        Actor.User unverified = FIXTURE.buyer();
        FIXTURE.onboard(unverified);
        assertForbidden(unverified, "payouts_not_enabled");

        FIXTURE.sandbox().verify(company, "declined");
        sellers.syncKyc(seller);
        assertForbidden(seller, "payouts_not_enabled");
        assertThat(atWhop()).isZero();
    }

    private void assertForbidden(Actor.User person, String code) {
        assertThatThrownBy(() -> payouts.withdraw(person, new WithdrawalRequest(Money.usd(100), method, null)))
                .isInstanceOfSatisfying(
                        NotAllowedException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private void dyingProcess(String key) {
        FIXTURE.execute(
                """
                insert into withdrawals (id, seller_id, idempotency_key, company_id, amount_minor, currency,
                  payout_method_id, status, next_attempt_at, created_at, updated_at)
                values (gen_random_uuid(), ?, ?, ?, 1000, 'USD', ?, 'submitting', ?, ?, ?)""",
                seller.id(),
                key,
                company,
                method,
                FIXTURE.sandbox().clock().instant().plusSeconds(60),
                FIXTURE.sandbox().clock().instant(),
                FIXTURE.sandbox().clock().instant());
    }

    /** One sale of 100.00: 10.00 for the platform, 3.00 for Whop. */
    private Money earn() {
        Checkout checkout = FIXTURE.checkout(FIXTURE.buyer(), FIXTURE.gig(seller, 10_000));
        FIXTURE.pay(checkout);
        FIXTURE.sandbox().advance(Duration.ofSeconds(1));
        assertThat(available()).isEqualTo(Money.usd(8_700));
        return Money.usd(8_700);
    }

    private Money available() {
        return payouts.balance(seller).balances().get(0).available();
    }

    private Withdrawal withdraw(Money amount, @Nullable String key) {
        return payouts.withdraw(seller, new WithdrawalRequest(amount, method, key));
    }

    private void handle(String type, String whopId) {
        marketplace.inbox().receive(TestEvents.of(type, whopId));
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
        return FIXTURE
                .whop()
                .withdrawals()
                .list(WithdrawalQuery.builder(company).first(100).build())
                .stream()
                .count();
    }
}
