package io.github.whop4j.marketplace;

import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.checkout.Checkouts;
import io.github.whop4j.marketplace.job.Job;
import io.github.whop4j.marketplace.notification.Notifications;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.payment.Payments;
import io.github.whop4j.marketplace.payout.Payouts;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.refund.Refunds;
import io.github.whop4j.marketplace.review.Reviews;
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
    private final ProfileStore profiles;
    private final Services services;

    Marketplace(Database database, ProfileStore profiles, Services services) {
        this.database = database;
        this.profiles = profiles;
        this.services = services;
    }

    /** What a marketplace consists of. */
    record Services(
            Catalog catalog,
            Sellers sellers,
            Payouts payouts,
            Checkouts checkouts,
            Payments payments,
            Refunds refunds,
            Orders orders,
            Reviews reviews,
            Notifications notifications,
            Inbox inbox) {}

    /**
     * Starts to wire a marketplace.
     *
     * @return a builder that names what is missing
     */
    public static MarketplaceBuilder builder() {
        return new MarketplaceBuilder();
    }

    /**
     * The transactions of the marketplace; for the host's own tables, such as credentials.
     *
     * @return on which each store call depends
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
        return profiles;
    }

    /**
     * Gigs.
     *
     * @return the service
     */
    public Catalog catalog() {
        return services.catalog;
    }

    /**
     * Sellers.
     *
     * @return the service
     */
    public Sellers sellers() {
        return services.sellers;
    }

    /**
     * Sellers' balances, payout methods and withdrawals.
     *
     * @return the service
     */
    public Payouts payouts() {
        return services.payouts;
    }

    /**
     * Checkouts.
     *
     * @return the service
     */
    public Checkouts checkouts() {
        return services.checkouts;
    }

    /**
     * Payments.
     *
     * @return the service
     */
    public Payments payments() {
        return services.payments;
    }

    /**
     * Orders.
     *
     * @return the service
     */
    public Orders orders() {
        return services.orders;
    }

    /**
     * Reviews, and sellers' public numbers.
     *
     * @return the service
     */
    public Reviews reviews() {
        return services.reviews;
    }

    /**
     * Notifications.
     *
     * @return the service
     */
    public Notifications notifications() {
        return services.notifications;
    }

    /**
     * Webhook deliveries.
     *
     * @return the inbox
     */
    public Inbox inbox() {
        return services.inbox;
    }

    /**
     * What must run in the background: the inbox, the payment poller, refunds, withdrawals without an answer.
     *
     * @return jobs for the host's scheduler
     */
    public List<Job> jobs() {
        return Stream.concat(
                        Stream.of(services.inbox.job(), services.payouts.job(), services.refunds.job()),
                        services.payments.jobs().stream())
                .toList();
    }
}
