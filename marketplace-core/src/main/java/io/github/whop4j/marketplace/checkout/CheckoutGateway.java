package io.github.whop4j.marketplace.checkout;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What the marketplace asks Whop about checkouts. */
@FunctionalInterface
public interface CheckoutGateway {
    /**
     * Opens a checkout on the seller's company: one payment of {@code terms.total()}, of which the platform keeps
     * {@code terms.fee()}. The same checkout twice is one session: its id is the idempotency key and Whop's metadata.
     *
     * @param checkout stored, not open yet
     * @param redirectUrl where Whop sends the buyer afterwards; null to stay
     * @return what Whop made
     * @throws io.github.whop4j.marketplace.problem.WhopUnavailableException if Whop refuses or does not answer
     */
    Session open(Checkout checkout, @Nullable URI redirectUrl);

    /**
     * A checkout at Whop.
     *
     * @param id the checkout configuration {@code ch_…}
     * @param purchaseUrl Whop's hosted page
     */
    record Session(String id, URI purchaseUrl) {}
}
