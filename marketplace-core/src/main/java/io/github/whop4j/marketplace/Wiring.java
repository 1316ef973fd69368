package io.github.whop4j.marketplace;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.checkout.CheckoutPolicy;
import io.github.whop4j.marketplace.checkout.Checkouts;
import io.github.whop4j.marketplace.money.FeePolicy;
import io.github.whop4j.marketplace.notification.Notifications;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.order.OrderLifecycle;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.payment.Payments;
import io.github.whop4j.marketplace.payout.Payouts;
import io.github.whop4j.marketplace.refund.Refunds;
import io.github.whop4j.marketplace.review.Reviews;
import io.github.whop4j.marketplace.seller.Sellers;
import io.github.whop4j.marketplace.webhook.Inbox;
import io.github.whop4j.marketplace.whop.WhopCheckouts;
import io.github.whop4j.marketplace.whop.WhopPayments;
import io.github.whop4j.marketplace.whop.WhopPayouts;
import io.github.whop4j.marketplace.whop.WhopSellers;
import java.time.Clock;
import java.util.List;

/** Creates the services of a marketplace, each with what it needs. */
final class Wiring {
    private final Stores stores;
    private final CheckoutPolicy policy;
    private final Clock clock;
    private final Ids ids;
    private final WhopPayments whopPayments;
    private final Notifier notifier;
    private final Catalog catalog;
    private final Sellers sellers;
    private final Payouts payouts;
    private final Checkouts checkouts;

    Wiring(
            Stores stores,
            WhopClient client,
            String platformCompanyId,
            FeePolicy fees,
            CheckoutPolicy policy,
            Clock clock,
            Ids ids) {
        this.stores = stores;
        this.policy = policy;
        this.clock = clock;
        this.ids = ids;
        whopPayments = new WhopPayments(client);
        notifier = new Notifier(stores.database(), stores.notifications(), ids, clock);
        catalog = new Catalog(stores.database(), stores.gigs(), stores.profiles(), notifier, ids, clock);
        sellers = sellers(new WhopSellers(client, platformCompanyId));
        payouts = payouts(new WhopPayouts(client));
        checkouts = checkouts(new WhopCheckouts(client), fees);
    }

    Marketplace marketplace() {
        Payments payments = payments();
        Notifications notifications = new Notifications(stores.database(), stores.notifications(), clock);
        Marketplace.Services services = new Marketplace.Services(
                catalog,
                sellers,
                payouts,
                checkouts,
                payments,
                refunds(payments),
                orders(),
                new Reviews(stores.database(), stores.reviews()),
                notifications,
                inbox(payments));
        return new Marketplace(stores.database(), stores.profiles(), services);
    }

    private Sellers sellers(WhopSellers whop) {
        return new Sellers(stores.database(), stores.sellers(), stores.profiles(), notifier, whop, clock);
    }

    private Payouts payouts(WhopPayouts whop) {
        Payouts.Stores needed =
                new Payouts.Stores(stores.database(), stores.withdrawals(), stores.sellers(), stores.profiles());
        return new Payouts(needed, sellers, notifier, whop, clock, ids);
    }

    private Checkouts checkouts(WhopCheckouts whop, FeePolicy fees) {
        return new Checkouts(
                stores.database(), stores.checkouts(), stores.sellers(), catalog, whop, fees, policy, clock, ids);
    }

    private Payments payments() {
        Payments.Stores needed = new Payments.Stores(
                stores.database(),
                stores.checkouts(),
                stores.payments(),
                stores.refunds(),
                stores.sellers(),
                stores.profiles());
        OrderLifecycle lifecycle =
                new OrderLifecycle(stores.database(), stores.orders(), stores.profiles(), notifier, ids, clock);
        return new Payments(needed, checkouts, lifecycle, notifier, whopPayments, policy, clock);
    }

    private Refunds refunds(Payments payments) {
        Refunds.Stores needed = new Refunds.Stores(stores.database(), stores.refunds(), stores.profiles());
        return new Refunds(needed, payments, notifier, whopPayments, clock);
    }

    private Orders orders() {
        return new Orders(
                stores.database(),
                stores.orders(),
                stores.artifacts(),
                stores.reviews(),
                stores.refunds(),
                notifier,
                ids,
                clock);
    }

    private Inbox inbox(Payments payments) {
        return new Inbox(
                stores.database(),
                stores.inbox(),
                List.of(payments.events(), sellers.events(), payouts.events()),
                notifier,
                stores.profiles(),
                clock);
    }
}
