package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.ProfileStore;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.webhook.EventHandler;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes people sellers, keeps their verification true to Whop's, and pays them out. Thread-safe. */
public final class Sellers {
    private static final int SHOWN_WITHDRAWALS = 50;
    private static final Duration SETTLE_EVERY = Duration.ofSeconds(15);

    private final Transactions transactions;
    private final SellerStore sellers;
    private final WithdrawalStore withdrawals;
    private final SellerGateway whop;
    private final Onboarding onboarding;
    private final VerificationSync verification;
    private final Withdrawing withdrawing;
    private final WithdrawalFollower follower;

    /**
     * Wires the service.
     *
     * @param transactions the database
     * @param sellers where accounts are kept
     * @param withdrawals where withdrawals are kept
     * @param profiles who people are
     * @param notifier tells sellers and admins
     * @param whop companies, verification, money out
     * @param clock the time
     * @param ids new ids
     */
    public Sellers(
            Transactions transactions,
            SellerStore sellers,
            WithdrawalStore withdrawals,
            ProfileStore profiles,
            Notifier notifier,
            SellerGateway whop,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.sellers = sellers;
        this.withdrawals = withdrawals;
        this.whop = whop;
        this.onboarding = new Onboarding(transactions, sellers, profiles, whop, clock);
        this.verification = new VerificationSync(transactions, sellers, notifier, whop, clock);
        WithdrawalBook book = new WithdrawalBook(transactions, withdrawals, profiles, notifier, clock);
        this.follower = new WithdrawalFollower(transactions, sellers, withdrawals, book, whop, clock, ids);
        this.withdrawing = new Withdrawing(transactions, withdrawals, book, follower, whop, clock, ids);
    }

    /**
     * The actor's seller account.
     *
     * @param actor a signed-in person
     * @return empty if they have not begun to sell
     */
    public Optional<SellerAccount> account(Actor actor) {
        UUID person = actor.person();
        return transactions.as(actor, () -> sellers.find(person));
    }

    /**
     * Somebody's seller account, for whoever decides about their gigs.
     *
     * @param actor an admin
     * @param sellerId whose
     * @return empty if they have not begun to sell
     */
    public Optional<SellerAccount> account(Actor actor, UUID sellerId) {
        if (!actor.isAdmin()) {
            throw new NotAllowedException("admins_only", "Only admins see other people's seller accounts.");
        }
        return transactions.as(actor, () -> sellers.find(sellerId));
    }

    /**
     * Makes the actor a seller: one connected company at Whop, however often and however parallel this is called.
     *
     * @param actor a signed-in person
     * @return the account, with a company
     */
    public SellerAccount onboard(Actor actor) {
        return onboarding.onboard(actor.person());
    }

    /**
     * A link to Whop's verification.
     *
     * @param actor a seller with a company
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    public URI verificationLink(Actor actor, URI returnUrl) {
        return whop.link(company(seller(actor)), SellerGateway.Page.VERIFICATION, returnUrl);
    }

    /**
     * A link to Whop's payouts portal, where payout methods are added.
     *
     * @param actor a seller with a company
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    public URI payoutsPortalLink(Actor actor, URI returnUrl) {
        return whop.link(company(seller(actor)), SellerGateway.Page.PAYOUTS, returnUrl);
    }

    /**
     * Reads the actor's verification from Whop and stores what it means.
     *
     * @param actor a seller
     * @return what is stored now
     */
    public KycSync syncKyc(Actor actor) {
        return verification.sync(seller(actor).userId());
    }

    /**
     * What Whop's ledger holds for the actor.
     *
     * @param actor a seller with a company
     * @return the balances
     */
    public SellerBalance balance(Actor actor) {
        return whop.balance(company(seller(actor)));
    }

    /**
     * The actor's payout methods, all of them.
     *
     * @param actor a seller with a company
     * @return without duplicates
     */
    public List<PayoutMethod> payoutMethods(Actor actor) {
        return whop.payoutMethods(company(seller(actor)));
    }

    /**
     * The actor's withdrawals, newest first.
     *
     * @param actor a seller
     * @return up to 50
     */
    public List<Withdrawal> withdrawals(Actor actor) {
        SellerAccount seller = seller(actor);
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
        SellerAccount seller = seller(actor);
        return withdrawing.withdraw(seller, company(seller), request);
    }

    /**
     * What settles withdrawals that Whop did not answer, and follows the others to their end.
     *
     * @return a job for the host's scheduler
     */
    public Job job() {
        return new Job("withdrawals", SETTLE_EVERY, withdrawing::settleDue);
    }

    /**
     * What to do with Whop's events about sellers: verification, payout methods, withdrawals.
     *
     * @return a handler for the inbox
     */
    public EventHandler events() {
        return new SellerEvents(transactions, sellers, verification, follower);
    }

    private SellerAccount seller(Actor actor) {
        return account(actor)
                .orElseThrow(() -> new NotAllowedException("not_a_seller", "Become a seller first: onboard."));
    }

    private static String company(SellerAccount seller) {
        String company = seller.companyId();
        if (company == null) {
            throw new ConflictException(
                    "onboarding_unfinished", "Your seller account is still being set up: onboard once more.");
        }
        return company;
    }
}
