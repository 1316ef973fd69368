package io.github.whop4j.sandbox.ledger;

import com.squareup.moshi.JsonDataException;
import io.github.whop4j.sandbox.state.Balance;
import io.github.whop4j.sandbox.state.Posting;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Double entry: every movement takes from some accounts what it gives to others, so that the sum over all accounts of a
 * currency is always zero. The world outside (buyers, banks) has accounts too: what the buyers paid in all is the negative
 * balance of {@link #BUYERS}.
 *
 * <p>A company has four: {@code :available}, {@code :pending} (not settled yet), {@code :reserve} (held back) and
 * {@code :in_transit} (withdrawn, not yet arrived).
 */
public final class Ledger {
    /** The buyers' cards. */
    public static final String BUYERS = "buyers";
    /** Whop's own fees. */
    public static final String WHOP = "whop";
    /** The bank accounts that withdrawals went to. */
    public static final String BANKS = "banks";

    private final State state;
    private final Table<Posting> postings;
    private final Table<Balance> balances;

    /**
     * Opens the books.
     *
     * @param state where they are kept
     */
    public Ledger(State state) {
        this.state = state;
        this.postings = state.store().table("postings", Posting.class, Posting::id);
        this.balances = state.store().table("balances", Balance.class, Balance::key);
        state.store().onRestore(this::audit);
    }

    /**
     * The account of money a company can withdraw.
     *
     * @param companyId {@code biz_…}
     * @return the account's name
     */
    public static String available(String companyId) {
        return companyId + ":available";
    }

    /**
     * The account of money that has not settled yet.
     *
     * @param companyId {@code biz_…}
     * @return the account's name
     */
    public static String pending(String companyId) {
        return companyId + ":pending";
    }

    /**
     * The account of money held back.
     *
     * @param companyId {@code biz_…}
     * @return the account's name
     */
    public static String reserve(String companyId) {
        return companyId + ":reserve";
    }

    /**
     * The account of money on its way to the bank.
     *
     * @param companyId {@code biz_…}
     * @return the account's name
     */
    public static String inTransit(String companyId) {
        return companyId + ":in_transit";
    }

    /**
     * Books a movement.
     *
     * @param kind payment, settlement, refund, withdrawal, …
     * @param reference the id of what caused it
     * @param currency lower case
     * @param lines who gained and who lost; lines of zero are left out
     * @throws IllegalArgumentException when the lines do not add up to zero
     */
    public void post(String kind, String reference, String currency, Posting.Line... lines) {
        List<Posting.Line> moved =
                Stream.of(lines).filter(line -> line.amount().signum() != 0).toList();
        BigDecimal sum = moved.stream().map(Posting.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() != 0) {
            throw new IllegalArgumentException("A " + kind + " of " + reference + " is off by " + sum + ": " + moved);
        }
        if (moved.isEmpty()) {
            return;
        }
        postings.put(new Posting(state.ids().next("txn"), state.clock().instant(), kind, reference, currency, moved));
        for (Posting.Line line : moved) {
            BigDecimal after = balance(line.account(), currency).add(line.amount());
            balances.put(new Balance(line.account(), currency, after));
        }
    }

    /**
     * Books a movement between two accounts.
     *
     * @param kind payment, settlement, refund, withdrawal, …
     * @param reference the id of what caused it
     * @param currency lower case
     * @param amount how much
     * @param from who loses it
     * @param to who gains it
     */
    public void move(String kind, String reference, String currency, BigDecimal amount, String from, String to) {
        post(kind, reference, currency, new Posting.Line(from, amount.negate()), new Posting.Line(to, amount));
    }

    /** Refuses books that do not add up: each movement, and each balance as the sum of its movements. */
    private void audit() {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Posting posting : postings.all()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Posting.Line line : posting.lines()) {
                sum = sum.add(line.amount());
                sums.merge(Balance.key(line.account(), posting.currency()), line.amount(), BigDecimal::add);
            }
            if (sum.signum() != 0) {
                throw new JsonDataException(
                        "the lines of posting " + posting.id() + " add up to " + sum + ", not to 0");
            }
        }
        for (Balance balance : balances.all()) {
            BigDecimal sum = Objects.requireNonNullElse(sums.remove(balance.key()), BigDecimal.ZERO);
            if (sum.compareTo(balance.amount()) != 0) {
                throw new JsonDataException("the balance of " + balance.account() + " in " + balance.currency() + " is "
                        + balance.amount() + ", but its postings add up to " + sum);
            }
        }
        if (!sums.isEmpty()) {
            throw new JsonDataException("there are postings, but no balance, for " + sums.keySet());
        }
    }

    /**
     * What an account holds.
     *
     * @param account its name
     * @param currency lower case
     * @return major units, zero for an account never used
     */
    public BigDecimal balance(String account, String currency) {
        Balance balance = balances.find(Balance.key(account, currency));
        return balance == null ? Currencies.zero(currency) : balance.amount();
    }

    /**
     * The currencies a company has ever held.
     *
     * @param companyId {@code biz_…}
     * @return in order of the alphabet
     */
    public List<String> currencies(String companyId) {
        return balances.stream()
                .filter(balance -> balance.account().startsWith(companyId + ":"))
                .map(Balance::currency)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * All currencies that ever moved.
     *
     * @return in order of the alphabet
     */
    public List<String> currencies() {
        return List.copyOf(
                new TreeSet<>(balances.stream().map(Balance::currency).toList()));
    }

    /**
     * All accounts.
     *
     * @return their balances, in the order they were first used
     */
    public List<Balance> balances() {
        return balances.all();
    }

    /**
     * All movements, oldest first.
     *
     * @return the journal
     */
    public List<Posting> journal() {
        return postings.all();
    }
}
