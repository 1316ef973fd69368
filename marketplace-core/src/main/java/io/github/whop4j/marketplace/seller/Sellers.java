package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.problem.Pending;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Makes people sellers, keeps their verification true to Whop's, and pays them out. */
public final class Sellers {
    Sellers() {}

    /**
     * The actor's seller account.
     *
     * @param actor a signed-in person
     * @return empty if they have not begun to sell
     */
    public Optional<SellerAccount> account(Actor actor) {
        return Pending.here("Sellers.account");
    }

    /**
     * Makes the actor a seller: one connected company at Whop, however often and however parallel this is called.
     *
     * @param actor a signed-in person
     * @return the account, with a company
     */
    public SellerAccount onboard(Actor actor) {
        return Pending.here("Sellers.onboard");
    }

    /**
     * A link to Whop's verification.
     *
     * @param actor a seller with a company
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    public URI verificationLink(Actor actor, URI returnUrl) {
        return Pending.here("Sellers.verificationLink");
    }

    /**
     * A link to Whop's payouts portal, where payout methods are added.
     *
     * @param actor a seller with a company
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    public URI payoutsPortalLink(Actor actor, URI returnUrl) {
        return Pending.here("Sellers.payoutsPortalLink");
    }

    /**
     * Reads the actor's verification from Whop and stores what it means.
     *
     * @param actor a seller
     * @return what is stored now
     */
    public KycSync syncKyc(Actor actor) {
        return Pending.here("Sellers.syncKyc");
    }

    /**
     * What Whop's ledger holds for the actor.
     *
     * @param actor a seller with a company
     * @return the balances
     */
    public SellerBalance balance(Actor actor) {
        return Pending.here("Sellers.balance");
    }

    /**
     * The actor's payout methods, all of them.
     *
     * @param actor a seller with a company
     * @return without duplicates
     */
    public List<PayoutMethod> payoutMethods(Actor actor) {
        return Pending.here("Sellers.payoutMethods");
    }

    /**
     * The actor's withdrawals, newest first.
     *
     * @param actor a seller
     * @return up to 50
     */
    public List<Withdrawal> withdrawals(Actor actor) {
        return Pending.here("Sellers.withdrawals");
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
        return Pending.here("Sellers.withdraw");
    }
}
