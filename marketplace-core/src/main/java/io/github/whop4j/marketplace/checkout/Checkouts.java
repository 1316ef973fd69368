package io.github.whop4j.marketplace.checkout;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigStatus;
import io.github.whop4j.marketplace.money.FeePolicy;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.github.whop4j.marketplace.seller.KycStatus;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.github.whop4j.marketplace.seller.SellerStore;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Prices what a buyer chose and opens a checkout at Whop for it. Thread-safe. */
public final class Checkouts {
    private static final Actor SELF = Actor.system("checkout");

    private final Transactions transactions;
    private final CheckoutStore checkouts;
    private final SellerStore sellers;
    private final Catalog catalog;
    private final CheckoutGateway whop;
    private final FeePolicy fees;
    private final CheckoutPolicy policy;
    private final Clock clock;
    private final Ids ids;

    /**
     * Wires the service.
     *
     * @param transactions the database
     * @param checkouts where checkouts are kept
     * @param sellers whom to ask whether a seller may sell
     * @param catalog what there is to buy
     * @param whop where checkouts are opened
     * @param fees what the platform keeps
     * @param policy redirect, polling and expiry
     * @param clock the time
     */
    public Checkouts(
            Transactions transactions,
            CheckoutStore checkouts,
            SellerStore sellers,
            Catalog catalog,
            CheckoutGateway whop,
            FeePolicy fees,
            CheckoutPolicy policy,
            Clock clock,
            Ids ids) {
        this.transactions = transactions;
        this.checkouts = checkouts;
        this.sellers = sellers;
        this.catalog = catalog;
        this.whop = whop;
        this.fees = fees;
        this.policy = policy;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What the choice costs, without opening anything.
     *
     * @param actor who asks
     * @param request what they chose
     * @return the terms as they would be agreed now
     */
    public Terms quote(Actor actor, CheckoutRequest request) {
        return Quote.of(forSale(actor, request.gigId()), request, fees);
    }

    /**
     * Opens a checkout at Whop on the seller's company, with the platform's fee.
     *
     * <p>The row comes first. A process that dies before Whop is asked leaves a row that expires; one that dies between
     * Whop's answer and the second write leaves a session no one was told of. Neither can be paid.
     *
     * @param actor a signed-in buyer, not the seller
     * @param request what they chose
     * @return an open checkout with a session and a purchase URL
     */
    public Checkout create(Actor actor, CheckoutRequest request) {
        UUID buyer = actor.person();
        Gig gig = forSale(actor, request.gigId());
        if (gig.sellerId().equals(buyer)) {
            throw new NotAllowedException("own_gig", "This is your own gig. Sellers cannot buy from themselves.");
        }
        Terms terms = Quote.of(gig, request, fees);
        String company = companyOf(gig.sellerId());
        Instant now = clock.instant();
        Checkout checkout = new Checkout(
                ids.next(),
                buyer,
                gig.sellerId(),
                company,
                terms,
                CheckoutStatus.CREATED,
                null,
                null,
                null,
                now,
                now.plus(policy.expiry()));
        transactions.run(SELF, () -> checkouts.insert(checkout, checkout.expiresAt()));

        CheckoutGateway.Session session = whop.open(checkout, policy.redirectFor(checkout.id()));

        return transactions.as(SELF, () -> {
            Instant opened = clock.instant();
            // A fresh session cannot have been paid, so no other caller moves this row yet.
            checkouts.open(checkout.id(), session, opened, opened.plus(policy.pollInterval()));
            return checkouts.find(checkout.id()).orElseThrow();
        });
    }

    /**
     * One of the actor's own checkouts.
     *
     * @param actor its buyer
     * @param checkoutId ours
     * @return the checkout
     */
    public Checkout find(Actor actor, UUID checkoutId) {
        return own(actor, () -> checkouts.find(checkoutId).orElseThrow(Checkouts::notFound));
    }

    /**
     * One of the actor's own checkouts, by Whop's id.
     *
     * @param actor its buyer
     * @param sessionId {@code ch_…}
     * @return the checkout
     */
    public Checkout findBySession(Actor actor, String sessionId) {
        return own(actor, () -> checkouts.findBySession(sessionId).orElseThrow(Checkouts::notFound));
    }

    private Checkout own(Actor actor, Supplier<Checkout> lookup) {
        Checkout found = transactions.as(actor, lookup);
        // Row Level Security already hides it from strangers; admins and parts of the marketplace may look.
        if (actor instanceof Actor.User user
                && !actor.isAdmin()
                && !found.buyerId().equals(user.id())) {
            throw notFound();
        }
        return found;
    }

    private Gig forSale(Actor actor, UUID gigId) {
        Gig gig = catalog.find(actor, gigId);
        if (gig.status() != GigStatus.PUBLISHED) {
            throw new ConflictException("gig_not_for_sale", "This gig is not for sale at the moment.");
        }
        return gig;
    }

    /** A published gig implies a verified seller; asked again here because this is where money starts to move. */
    private String companyOf(UUID sellerId) {
        SellerAccount seller =
                transactions.as(SELF, () -> sellers.find(sellerId)).orElseThrow(Checkouts::cannotSell);
        String company = seller.companyId();
        if (company == null || seller.kycStatus() != KycStatus.VERIFIED) {
            throw cannotSell();
        }
        return company;
    }

    private static ConflictException cannotSell() {
        return new ConflictException("seller_not_verified", "This seller cannot take payments at the moment.");
    }

    private static NotFoundException notFound() {
        return new NotFoundException("checkout_not_found", "There is no such checkout.");
    }
}
