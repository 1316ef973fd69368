package io.github.whop4j.marketplace;

import io.github.whop4j.marketplace.access.ProfileStore;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.checkout.Checkouts;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notifications;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.payment.Payments;
import io.github.whop4j.marketplace.problem.Pending;
import io.github.whop4j.marketplace.seller.Sellers;
import io.github.whop4j.marketplace.webhook.Inbox;
import java.util.List;

/** A whole marketplace behind one object, for any web stack. Thread-safe. */
public final class Marketplace {
    Marketplace() {}

    /**
     * Who does what in which transaction; for the host's own tables, such as credentials.
     *
     * @return the marketplace's transactions
     */
    public Transactions transactions() {
        return Pending.here("Marketplace.transactions");
    }

    /**
     * People. Use inside {@link #transactions()}.
     *
     * @return the store
     */
    public ProfileStore profiles() {
        return Pending.here("Marketplace.profiles");
    }

    /**
     * Gigs.
     *
     * @return the service
     */
    public Catalog catalog() {
        return Pending.here("Marketplace.catalog");
    }

    /**
     * Sellers.
     *
     * @return the service
     */
    public Sellers sellers() {
        return Pending.here("Marketplace.sellers");
    }

    /**
     * Checkouts.
     *
     * @return the service
     */
    public Checkouts checkouts() {
        return Pending.here("Marketplace.checkouts");
    }

    /**
     * Payments.
     *
     * @return the service
     */
    public Payments payments() {
        return Pending.here("Marketplace.payments");
    }

    /**
     * Orders.
     *
     * @return the service
     */
    public Orders orders() {
        return Pending.here("Marketplace.orders");
    }

    /**
     * Notifications.
     *
     * @return the service
     */
    public Notifications notifications() {
        return Pending.here("Marketplace.notifications");
    }

    /**
     * Webhook deliveries.
     *
     * @return the inbox
     */
    public Inbox inbox() {
        return Pending.here("Marketplace.inbox");
    }

    /**
     * What must run in the background: the inbox, the payment poller, refunds, withdrawals without an answer.
     *
     * @return jobs for the host's scheduler
     */
    public List<Job> jobs() {
        return Pending.here("Marketplace.jobs");
    }
}
