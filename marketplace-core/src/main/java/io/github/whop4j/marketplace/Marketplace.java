package io.github.whop4j.marketplace;

import io.github.whop4j.marketplace.access.ProfileStore;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.checkout.Checkouts;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notifications;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.payment.Payments;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.seller.Sellers;
import io.github.whop4j.marketplace.webhook.Inbox;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole marketplace behind one object, for any web stack. Thread-safe, and safe to have on several nodes over one
 * database.
 *
 * <pre>{@code
 * Marketplace marketplace = Marketplace.builder()
 *         .dataSource(appPool)
 *         .whop(whopClient, "biz_…")
 *         .feePolicy(new FeePolicy(1_000))
 *         .build();
 * }</pre>
 */
public final class Marketplace {
    private final Database database;
    private final Catalog catalog;
    private final Sellers sellers;
    private final Checkouts checkouts;
    private final Payments payments;
    private final Orders orders;
    private final Notifications notifications;
    private final Inbox inbox;

    Marketplace(
            Database database,
            Catalog catalog,
            Sellers sellers,
            Checkouts checkouts,
            Payments payments,
            Orders orders,
            Notifications notifications,
            Inbox inbox) {
        this.database = database;
        this.catalog = catalog;
        this.sellers = sellers;
        this.checkouts = checkouts;
        this.payments = payments;
        this.orders = orders;
        this.notifications = notifications;
        this.inbox = inbox;
    }

    /**
     * Starts to wire a marketplace.
     *
     * @return a builder that names what is missing
     */
    public static MarketplaceBuilder builder() {
        return new MarketplaceBuilder();
    }

    /**
     * Who does what in which transaction; for the host's own tables, such as credentials.
     *
     * @return the marketplace's transactions
     */
    public Transactions transactions() {
        return database;
    }

    /**
     * The database, for the host's own tables.
     *
     * @return what {@link #transactions()} works on
     */
    public Database database() {
        return database;
    }

    /**
     * People. Use inside {@link #transactions()}.
     *
     * @return the store
     */
    public ProfileStore profiles() {
        return database.profiles();
    }

    /**
     * Gigs.
     *
     * @return the service
     */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * Sellers.
     *
     * @return the service
     */
    public Sellers sellers() {
        return sellers;
    }

    /**
     * Checkouts.
     *
     * @return the service
     */
    public Checkouts checkouts() {
        return checkouts;
    }

    /**
     * Payments.
     *
     * @return the service
     */
    public Payments payments() {
        return payments;
    }

    /**
     * Orders.
     *
     * @return the service
     */
    public Orders orders() {
        return orders;
    }

    /**
     * Notifications.
     *
     * @return the service
     */
    public Notifications notifications() {
        return notifications;
    }

    /**
     * Webhook deliveries.
     *
     * @return the inbox
     */
    public Inbox inbox() {
        return inbox;
    }

    /**
     * What must run in the background: the inbox, the payment poller, refunds, withdrawals without an answer.
     *
     * @return jobs for the host's scheduler
     */
    public List<Job> jobs() {
        return Stream.concat(Stream.of(inbox.job(), sellers.job()), payments.jobs().stream())
                .toList();
    }
}
