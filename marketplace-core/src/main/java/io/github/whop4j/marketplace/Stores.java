package io.github.whop4j.marketplace;

import io.github.whop4j.marketplace.catalog.GigStore;
import io.github.whop4j.marketplace.checkout.CheckoutStore;
import io.github.whop4j.marketplace.notification.NotificationStore;
import io.github.whop4j.marketplace.order.OrderArtifactStore;
import io.github.whop4j.marketplace.order.OrderStore;
import io.github.whop4j.marketplace.payment.PaymentStore;
import io.github.whop4j.marketplace.payout.WithdrawalStore;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.postgres.catalog.PostgresGigs;
import io.github.whop4j.marketplace.postgres.checkout.PostgresCheckouts;
import io.github.whop4j.marketplace.postgres.notification.PostgresNotifications;
import io.github.whop4j.marketplace.postgres.order.PostgresOrderArtifacts;
import io.github.whop4j.marketplace.postgres.order.PostgresOrders;
import io.github.whop4j.marketplace.postgres.payment.PostgresPayments;
import io.github.whop4j.marketplace.postgres.payout.PostgresWithdrawals;
import io.github.whop4j.marketplace.postgres.person.PostgresProfiles;
import io.github.whop4j.marketplace.postgres.refund.PostgresRefunds;
import io.github.whop4j.marketplace.postgres.review.PostgresReviews;
import io.github.whop4j.marketplace.postgres.seller.PostgresSellers;
import io.github.whop4j.marketplace.postgres.webhook.PostgresInbox;
import io.github.whop4j.marketplace.review.ReviewStore;
import io.github.whop4j.marketplace.seller.SellerStore;
import io.github.whop4j.marketplace.webhook.InboxStore;

/** Every store of a marketplace, over one database. */
record Stores(
        Database database,
        ProfileStore profiles,
        NotificationStore notifications,
        GigStore gigs,
        CheckoutStore checkouts,
        OrderStore orders,
        OrderArtifactStore artifacts,
        ReviewStore reviews,
        SellerStore sellers,
        WithdrawalStore withdrawals,
        PaymentStore payments,
        PostgresRefunds refunds,
        InboxStore inbox) {
    static Stores over(Database database) {
        return new Stores(
                database,
                new PostgresProfiles(database),
                new PostgresNotifications(database),
                new PostgresGigs(database),
                new PostgresCheckouts(database),
                new PostgresOrders(database),
                new PostgresOrderArtifacts(database),
                new PostgresReviews(database),
                new PostgresSellers(database),
                new PostgresWithdrawals(database),
                new PostgresPayments(database),
                new PostgresRefunds(database),
                new PostgresInbox(database));
    }
}
