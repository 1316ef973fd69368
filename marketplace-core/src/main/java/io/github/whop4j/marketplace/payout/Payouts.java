package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.github.whop4j.marketplace.seller.SellerStore;
import io.github.whop4j.marketplace.seller.Sellers;
import io.github.whop4j.marketplace.webhook.EventHandler;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Sellers' balances, payout methods and withdrawals. Thread-safe. */
public final class Payouts {
    private static final int SHOWN_WITHDRAWALS = 50;
    private static final Duration SETTLE_EVERY = Duration.ofSeconds(15);

    private final Transactions transactions;
    private final Sellers sellers;
    private final WithdrawalStore withdrawals;
    private final PayoutGateway whop;
    private final WithdrawalService service;
    private final WithdrawalSync sync;

    /**
     * Wires the service.
     *
     * @param stores where things are kept
     * @param sellers whose money it is
     * @param notifier tells sellers and admins
     * @param whop balances, payout methods, withdrawals
     * @param clock the time
     */
    public Payouts(Stores stores, Sellers sellers, Notifier notifier, PayoutGateway whop, Clock clock, Ids ids) {
        this.transactions = stores.transactions();
        this.sellers = sellers;
        this.withdrawals = stores.withdrawals();
        this.whop = whop;
        WithdrawalRecorder recorder =
                new WithdrawalRecorder(transactions, withdrawals, stores.profiles(), notifier, clock);
        this.sync = new WithdrawalSync(transactions, stores.sellers(), withdrawals, recorder, whop, clock, ids);
        this.service = new WithdrawalService(transactions, withdrawals, recorder, sync, whop, clock, ids);
    }

    /**
     * Where payouts and what they need are kept.
     *
     * @param transactions the database
     * @param withdrawals what was taken out
     * @param sellers whose companies they are
     * @param profiles who the admins are
     */
    public record Stores(
            Transactions transactions, WithdrawalStore withdrawals, SellerStore sellers, ProfileStore profiles) {}

    /**
     * A link to Whop's payouts portal, where payout methods are added.
     *
     * @param actor a seller with a company
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    public URI portalLink(Actor actor, URI returnUrl) {
        return whop.portalLink(company(actor), returnUrl);
    }

    /**
     * The balances of the actor's ledger at Whop.
     *
     * @param actor a seller with a company
     * @return one balance per currency
     */
    public SellerBalance balance(Actor actor) {
        return whop.balance(company(actor));
    }

    /**
     * The actor's payout methods, all of them.
     *
     * @param actor a seller with a company
     * @return without duplicates
     */
    public List<PayoutMethod> payoutMethods(Actor actor) {
        return whop.payoutMethods(company(actor));
    }

    /**
     * The actor's withdrawals, newest first.
     *
     * @param actor a seller
     * @return up to 50
     */
    public List<Withdrawal> withdrawals(Actor actor) {
        SellerAccount seller = sellers.required(actor);
        return transactions.as(actor, () -> withdrawals.latest(seller.userId(), SHOWN_WITHDRAWALS));
    }

    /**
     * Takes money out. Refused before Whop is asked: 403 {@code payouts_not_enabled}; invalid amount, currency or method;
     * 409 {@code insufficient_balance}. The row with its key is stored before the call, so a crash or a timeout is
     * settled later by asking again with the same key.
     *
     * @param actor a verified seller
     * @param request how much, where to
     * @return what is known now
     */
    public Withdrawal withdraw(Actor actor, WithdrawalRequest request) {
        SellerAccount seller = sellers.required(actor);
        return service.withdraw(seller, seller.requiredCompany(), request);
    }

    /**
     * Settles withdrawals that Whop did not answer, and follows the others to their end.
     *
     * @return a job for the host's scheduler
     */
    public Job job() {
        return new Job("withdrawals", SETTLE_EVERY, service::settleDue);
    }

    /**
     * Handles Whop's events about withdrawals.
     *
     * @return a handler for the inbox
     */
    public EventHandler events() {
        return new PayoutEvents(sync);
    }

    private String company(Actor actor) {
        return sellers.required(actor).requiredCompany();
    }
}
