package io.github.whop4j.sandbox.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.commerce.Charging;
import io.github.whop4j.sandbox.commerce.Checkouts;
import io.github.whop4j.sandbox.commerce.Companies;
import io.github.whop4j.sandbox.commerce.Payments;
import io.github.whop4j.sandbox.commerce.Refunds;
import io.github.whop4j.sandbox.dispute.Disputes;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.payout.FeeMarkups;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.payout.Withdrawals;
import io.github.whop4j.sandbox.state.Balance;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.Dispute;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.Posting;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Withdrawal;
import io.github.whop4j.sandbox.transfer.Topups;
import io.github.whop4j.sandbox.transfer.Transfers;
import io.github.whop4j.sandbox.wallet.Card;
import io.github.whop4j.sandbox.wallet.PaymentMethods;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order, no cent appears or disappears. The seed is the parameter: a failure names it. */
@Tag("slow")
class RandomStoryTest {
    private static final int STEPS = 34_000;
    private static final String EVERYTHING = "checkout,pay,refund,withdraw,end,advance,refused,transfer,topup,"
            + "dispute,decide,charge,charge later,retry,void,renew,markup,move";
    private static final int BETWEEN_FULL_CHECKS = 500;
    private static final List<String> CARDS =
            List.of("4242424242424242", "4242424242424242", "4000000000000002", "4000000000000077");

    private final State state = new State(null, Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));
    private final Webhooks webhooks = new Webhooks(state);
    private final Ledger ledger = new Ledger(state);
    private final Settlement settlement = new Settlement(state, ledger, Duration.ofHours(30));
    private final PaymentMethods cards = new PaymentMethods(state);
    private final Charging charging = new Charging(state, ledger, settlement, webhooks);
    private final Payments payments = new Payments(state, charging, cards);
    private final Refunds refunds = new Refunds(state, settlement, webhooks, Duration.ofHours(2));
    private final Verifications verifications = new Verifications(state, webhooks);
    private final PayoutMethods methods = new PayoutMethods(state, webhooks);
    private final FeeMarkups markups = new FeeMarkups(state);
    private final Withdrawals withdrawals = new Withdrawals(state, ledger, verifications, methods, markups, webhooks);
    private final Checkouts checkouts = new Checkouts(state);
    private final RandomBilling billing =
            new RandomBilling(state, charging, cards, checkouts, markups, webhooks, this::count);
    private final Transfers transfers = new Transfers(state, ledger);
    private final Topups topups = new Topups(state, ledger);
    private final Disputes disputes = new Disputes(state, ledger, settlement, webhooks);
    private final Companies companies = new Companies(state);

    private final List<Company> sellers = new ArrayList<>();
    private final Map<String, BigDecimal> toppedUp = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20260101, 987654321})
    void everyCentIsAccountedForAfterEveryStep(long seed) {
        Random random = new Random(seed);
        companies.seed();
        for (String currency : List.of("usd", "usd", "jpy")) {
            Company seller = companies.create(State.PLATFORM, new JsonObject().put("title", "Seller " + currency));
            sellers.add(seller);
            verifications.set(seller.id(), "verified");
            methods.add(seller.id(), currency);
        }
        for (int step = 0; step < STEPS; step++) {
            try {
                step(random);
            } catch (WhopError refusal) {
                done.merge("refused", 1, Integer::sum);
            }
            state.store().run(this::checkSums);
            if (step % BETWEEN_FULL_CHECKS == 0) {
                state.store().run(this::checkBooks);
            }
        }
        state.store().run(this::checkBooks);
        state.store().run(this::checkJournal);
        state.store().run(billing::checkPeriods);
        assertThat(done).as("the story has everything in it").containsOnlyKeys(EVERYTHING.split(","));
    }

    private void step(Random random) {
        Company seller = sellers.get(random.nextInt(sellers.size()));
        String currency = sellers.indexOf(seller) == 2 ? "jpy" : "usd";
        switch (random.nextInt(15)) {
            case 0, 1 -> {
                checkouts.create(seller, plan(random, currency), new JsonObject());
                count("checkout");
            }
            case 2, 3, 4 -> {
                int number = 1
                        + random.nextInt(1
                                + state.store()
                                        .read(() ->
                                                state.checkoutConfigurations().size()));
                payments.pay(
                        String.format("ch_%06d", number),
                        CARDS.get(random.nextInt(CARDS.size())),
                        random.nextBoolean() ? "user_sandbox_a" : "user_sandbox_b");
                count("pay");
            }
            case 5 -> refund(random);
            case 6 -> withdrawOrEnd(random, seller, currency);
            case 7 -> transfer(random, seller, currency);
            case 8 -> {
                BigDecimal amount = amount(random, currency, 900);
                topups.create(
                        seller.id(),
                        amount,
                        currency,
                        state.store()
                                .change(() -> cards.keep(seller.id(), "mber_topup", "user_sandbox_a", Card.ACCEPTED)));
                toppedUp.merge(currency, amount, BigDecimal::add);
                count("topup");
            }
            case 9 -> disputeOrDecide(random);
            case 11 -> billing.charge(random, seller, plan(random, currency), CARDS);
            case 12 -> billing.retryOrVoid(random);
            case 13 -> billing.markup(random, seller);
            case 14 -> billing.move(random);
            default -> {
                state.clock().advance(Duration.ofMinutes(random.nextInt(600)));
                state.timers().runDue();
                count("advance");
            }
        }
    }

    private void refund(Random random) {
        List<Payment> all = state.store().read(() -> state.payments().all());
        if (!all.isEmpty()) {
            Payment payment = all.get(random.nextInt(all.size()));
            boolean whole = random.nextInt(3) == 0;
            refunds.refund(payment, whole ? null : amount(random, payment.currency(), 2000));
            count("refund");
        }
    }

    private void transfer(Random random, Company from, String currency) {
        String to = random.nextInt(4) == 0
                ? "user_sandbox_a"
                : sellers.get(random.nextInt(sellers.size())).ledgerAccountId();
        String key = random.nextBoolean() ? null : "key-" + random.nextInt(2000);
        transfers.create(new Transfers.Order(from.id(), to, amount(random, currency, 3000), currency, key, null, null));
        count("transfer");
    }

    private void disputeOrDecide(Random random) {
        List<Dispute> all = state.store().read(() -> state.disputes().all());
        if (all.isEmpty() || random.nextBoolean()) {
            int payments = state.store().read(() -> state.payments().size());
            BigDecimal amount = random.nextInt(3) == 0 ? null : BigDecimal.valueOf(random.nextInt(30));
            disputes.open(String.format("pay_%06d", 1 + random.nextInt(1 + payments)), amount, null);
            count("dispute");
        } else {
            Dispute dispute = all.get(random.nextInt(all.size()));
            Dispute after = random.nextInt(3) == 0
                    ? disputes.submitEvidence(dispute)
                    : random.nextBoolean() ? disputes.win(dispute.id()) : disputes.lose(dispute.id());
            assertThat(after.id()).isEqualTo(dispute.id());
            count("decide");
        }
    }

    private void withdrawOrEnd(Random random, Company seller, String currency) {
        List<Withdrawal> all = state.store().read(() -> state.withdrawals().all());
        if (random.nextBoolean() || all.isEmpty()) {
            withdrawals.create(seller.id(), amount(random, currency, 9000), currency, null, random.nextInt(4) == 0);
            count("withdraw");
        } else {
            String id = all.get(random.nextInt(all.size())).id();
            Withdrawal ended = random.nextInt(3) == 0
                    ? withdrawals.transit(id)
                    : switch (random.nextInt(5)) {
                        case 0, 1 -> withdrawals.complete(id);
                        case 2 -> withdrawals.cancel(id);
                        case 3 -> withdrawals.deny(id);
                        default -> withdrawals.fail(id);
                    };
            assertThat(ended.id()).isEqualTo(id);
            count("end");
        }
    }

    private static JsonObject plan(Random random, String currency) {
        BigDecimal price = amount(random, currency, 5000);
        JsonObject plan = new JsonObject().put("currency", currency).put("initial_price", price);
        return random.nextBoolean() ? plan : plan.put("application_fee_amount", amount(random, currency, 500));
    }

    private static BigDecimal amount(Random random, String currency, int largest) {
        return BigDecimal.valueOf(random.nextInt(largest), Currencies.digits(currency));
    }

    private void count(String what) {
        done.merge(what, 1, Integer::sum);
    }

    /** After every step all accounts add up to zero, and only these may owe. */
    private void checkSums() {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Balance balance : ledger.balances()) {
            sums.merge(balance.currency(), balance.amount(), BigDecimal::add);
            boolean mayOwe =
                    balance.account().equals(Ledger.BUYERS) || balance.account().endsWith(":available");
            if (!mayOwe && balance.amount().signum() < 0) {
                throw new AssertionError("Below zero: " + balance);
            }
        }
        sums.forEach((currency, sum) ->
                assertThat(sum).as("sum of all %s accounts", currency).isZero());
    }

    private void checkBooks() {
        for (String currency : ledger.currencies()) {
            assertThat(ledger.balance(Ledger.BUYERS, currency).negate())
                    .as("what the buyers paid and did not get back, and what was topped up")
                    .isEqualByComparingTo(paid(currency).add(toppedUp.getOrDefault(currency, BigDecimal.ZERO)));
            assertThat(ledger.balance(Ledger.BANKS, currency))
                    .as("what was withdrawn, without the platform's markups")
                    .isEqualByComparingTo(withdrawn(currency));
            assertThat(reserves(currency))
                    .as("what is in dispute")
                    .isEqualByComparingTo(disputed(currency, Dispute::open));
        }
        state.payments().stream()
                .filter(payment -> payment.paidAt() != null)
                .forEach(payment -> assertThat(Claims.left(state, payment)).isNotNegative());
    }

    private BigDecimal withdrawn(String currency) {
        return state.withdrawals().stream()
                .filter(withdrawal -> withdrawal.currency().equals(currency)
                        && withdrawal.status().equals("completed"))
                .map(Withdrawal::net)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal reserves(String currency) {
        return ledger.balances().stream()
                .filter(balance -> balance.account().endsWith(":reserve")
                        && balance.currency().equals(currency))
                .map(Balance::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal disputed(String currency, Predicate<Dispute> which) {
        return state.disputes().stream()
                .filter(dispute -> dispute.currency().equals(currency) && which.test(dispute))
                .map(Dispute::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal paid(String currency) {
        return state.payments().stream()
                .filter(payment -> payment.currency().equals(currency) && payment.paidAt() != null)
                .map(payment -> payment.split().total().subtract(payment.refunded()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(disputed(currency, dispute -> dispute.status().equals(Dispute.LOST)));
    }

    /** The running balances are what the journal adds up to. */
    private void checkJournal() {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Posting posting : ledger.journal()) {
            for (Posting.Line line : posting.lines()) {
                sums.merge(Balance.key(line.account(), posting.currency()), line.amount(), BigDecimal::add);
            }
        }
        assertThat(ledger.balances()).hasSameSizeAs(sums.keySet());
        ledger.balances()
                .forEach(balance -> assertThat(balance.amount()).isEqualByComparingTo(sums.get(balance.key())));
    }
}
