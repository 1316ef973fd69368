package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.webhook.EventHandler;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Makes people sellers and keeps their verification as Whop has it. Thread-safe. */
public final class Sellers {
    private final Transactions transactions;
    private final SellerStore sellers;
    private final SellerGateway whop;
    private final Onboarding onboarding;
    private final VerificationSync verification;

    /**
     * Wires the service.
     *
     * @param transactions the database
     * @param sellers where accounts are kept
     * @param profiles who people are
     * @param notifier tells sellers
     * @param whop companies and verification
     * @param clock the time
     */
    public Sellers(
            Transactions transactions,
            SellerStore sellers,
            ProfileStore profiles,
            Notifier notifier,
            SellerGateway whop,
            Clock clock) {
        this.transactions = transactions;
        this.sellers = sellers;
        this.whop = whop;
        this.onboarding = new Onboarding(transactions, sellers, profiles, whop, clock);
        this.verification = new VerificationSync(transactions, sellers, notifier, whop, clock);
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
     * The actor's seller account, which they must have.
     *
     * @param actor a signed-in person
     * @throws NotAllowedException {@code not_a_seller} if they have not begun to sell
     */
    public SellerAccount required(Actor actor) {
        return account(actor)
                .orElseThrow(() -> new NotAllowedException("not_a_seller", "Become a seller first: onboard."));
    }

    /**
     * The seller account of another person.
     *
     * @param actor an admin
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
        return whop.verificationLink(required(actor).requiredCompany(), returnUrl);
    }

    /**
     * Reads the actor's verification from Whop and stores what it means.
     *
     * @param actor a seller
     * @return what is stored now
     */
    public KycSync syncKyc(Actor actor) {
        return verification.sync(required(actor).userId());
    }

    /**
     * What to do with Whop's events about sellers' identity and payout methods.
     *
     * @return a handler for the inbox
     */
    public EventHandler events() {
        return new SellerEvents(transactions, sellers, verification);
    }
}
