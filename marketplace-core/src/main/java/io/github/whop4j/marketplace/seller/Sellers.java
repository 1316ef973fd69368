package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.access.Actor;
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
        throw new UnsupportedOperationException();
    }

    /**
     * Makes the actor a seller: one connected company at Whop, however often and however parallel this is called.
     *
     * @param actor a signed-in person
     * @return the account, with a company
     */
    public SellerAccount onboard(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * A link to Whop's verification.
     *
     * @param actor a seller with a company
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    public URI verificationLink(Actor actor, URI returnUrl) {
        throw new UnsupportedOperationException();
    }

    /**
     * A link to Whop's payouts portal, where payout methods are added.
     *
     * @param actor a seller with a company
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    public URI payoutsPortalLink(Actor actor, URI returnUrl) {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads the actor's verification from Whop and stores what it means.
     *
     * @param actor a seller
     * @return what is stored now
     */
    public KycSync syncKyc(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * What Whop's ledger holds for the actor.
     *
     * @param actor a seller with a company
     * @return the balances
     */
    public SellerBalance balance(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * The actor's payout methods, all of them.
     *
     * @param actor a seller with a company
     * @return without duplicates
     */
    public List<PayoutMethod> payoutMethods(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /**
     * The actor's withdrawals, newest first.
     *
     * @param actor a seller
     * @return up to 50
     */
    public List<Withdrawal> withdrawals(Actor actor) {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }
}
