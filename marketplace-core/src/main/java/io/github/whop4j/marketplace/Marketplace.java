package io.github.whop4j.marketplace;

import io.github.whop4j.marketplace.access.ProfileStore;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.checkout.Checkouts;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notifications;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.payment.Payments;
import io.github.whop4j.marketplace.seller.Sellers;
import io.github.whop4j.marketplace.webhook.Inbox;
import java.util.List;

/** A whole marketplace behind one object, for any web stack. Thread-safe. */
public final class Marketplace {
    private Marketplace() {}

    /**
     * Who does what in which transaction; for the host's own tables, such as credentials.
     *
     * @return the marketplace's transactions
     */
    public Transactions transactions() {
        throw new UnsupportedOperationException();
    }

    /**
     * People. Use inside {@link #transactions()}.
     *
     * @return the store
     */
    public ProfileStore profiles() {
        throw new UnsupportedOperationException();
    }

    /**
     * Gigs.
     *
     * @return the service
     */
    public Catalog catalog() {
        throw new UnsupportedOperationException();
    }

    /**
     * Sellers.
     *
     * @return the service
     */
    public Sellers sellers() {
        throw new UnsupportedOperationException();
    }

    /**
     * Checkouts.
     *
     * @return the service
     */
    public Checkouts checkouts() {
        throw new UnsupportedOperationException();
    }

    /**
     * Payments.
     *
     * @return the service
     */
    public Payments payments() {
        throw new UnsupportedOperationException();
    }

    /**
     * Orders.
     *
     * @return the service
     */
    public Orders orders() {
        throw new UnsupportedOperationException();
    }

    /**
     * Notifications.
     *
     * @return the service
     */
    public Notifications notifications() {
        throw new UnsupportedOperationException();
    }

    /**
     * Webhook deliveries.
     *
     * @return the inbox
     */
    public Inbox inbox() {
        throw new UnsupportedOperationException();
    }

    /**
     * What must run in the background: the inbox, the payment poller, refunds, withdrawals without an answer.
     *
     * @return jobs for the host's scheduler
     */
    public List<Job> jobs() {
        throw new UnsupportedOperationException();
    }
}
