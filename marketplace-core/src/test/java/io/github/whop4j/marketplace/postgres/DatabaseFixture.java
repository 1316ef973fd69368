package io.github.whop4j.marketplace.postgres;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigCommand;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.catalog.Question;
import io.github.whop4j.marketplace.catalog.Tier;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.checkout.OrderLine;
import io.github.whop4j.marketplace.checkout.Terms;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notification;
import io.github.whop4j.marketplace.notification.Notifications;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.order.Delivery;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderLifecycle;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.postgres.catalog.PostgresGigs;
import io.github.whop4j.marketplace.postgres.checkout.StoredTerms;
import io.github.whop4j.marketplace.postgres.notification.PostgresNotifications;
import io.github.whop4j.marketplace.postgres.order.PostgresOrderArtifacts;
import io.github.whop4j.marketplace.postgres.order.PostgresOrders;
import io.github.whop4j.marketplace.postgres.person.PostgresProfiles;
import io.github.whop4j.marketplace.postgres.refund.PostgresRefunds;
import io.github.whop4j.marketplace.postgres.review.PostgresReviews;
import io.github.whop4j.marketplace.review.Reviews;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.statement.Query;

/** A small marketplace in a test's database: people, a gig, and orders in any state. */
public final class DatabaseFixture {
    /** Must be answered. */
    public static final Question STYLE = new Question("style", Question.Type.TEXT, "Which style do you like?", true);

    /** May be left open. */
    public static final Question NOTES = new Question("notes", Question.Type.TEXTAREA, "Anything else?", false);

    /** One thing to hand over. */
    public static final List<Delivery.Item> LINK =
            List.of(new Delivery.Item(URI.create("https://files.example.com/logo.zip"), "logo.zip"));

    private static final Actor SYSTEM = Actor.system("test");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    public final TestClock clock = new TestClock(Instant.parse("2026-03-01T12:00:00Z"));
    public final Database database;
    public final Catalog catalog;
    public final Orders orders;
    public final Reviews reviews;
    public final OrderLifecycle lifecycle;
    public final Notifications notifications;
    public final Actor.User buyer;
    public final Actor.User seller;
    public final Actor.User stranger;
    public final Actor.User admin;

    private final TestDatabase testDatabase;

    public DatabaseFixture(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
        this.database = testDatabase.database();
        Ids ids = Ids.random();
        Notifier notifier = new Notifier(database, new PostgresNotifications(database), ids, clock);
        catalog =
                new Catalog(database, new PostgresGigs(database), new PostgresProfiles(database), notifier, ids, clock);
        orders = new Orders(
                database,
                new PostgresOrders(database),
                new PostgresOrderArtifacts(database),
                new PostgresReviews(database),
                new PostgresRefunds(database),
                notifier,
                ids,
                clock);
        reviews = new Reviews(database, new PostgresReviews(database));
        lifecycle = new OrderLifecycle(
                database, new PostgresOrders(database), new PostgresProfiles(database), notifier, ids, clock);
        notifications = new Notifications(database, new PostgresNotifications(database), clock);
        buyer = person("Bea Buyer", Role.BUYER);
        seller = verifiedSeller("Sam Seller");
        stranger = person("Sue Stranger", Role.BUYER);
        admin = person("Ada Admin", Role.ADMIN);
    }

    public Actor.User person(String name, Role role) {
        UUID id = UUID.randomUUID();
        String email = "person-" + PEOPLE.incrementAndGet() + "@example.com";
        database.run(
                SYSTEM,
                () -> new PostgresProfiles(database).insert(new Profile(id, email, name, role, null, clock.instant())));
        return new Actor.User(id, role);
    }

    public Actor.User verifiedSeller(String name) {
        Actor.User person = person(name, Role.SELLER);
        kyc(person, "verified");
        return person;
    }

    /** Makes the person a seller whose verification stands there. */
    public void kyc(Actor.User person, String status) {
        database.run(
                SYSTEM,
                () -> database.handle()
                        .createUpdate("""
                        insert into seller_accounts (user_id, company_id, kyc_status, created_at, updated_at)
                        values (:id, :company, :status, :at, :at)
                        on conflict (user_id) do update set kyc_status = excluded.kyc_status""")
                        .bind("id", person.id())
                        .bind("company", "biz_" + person.id())
                        .bind("status", status)
                        .bind("at", clock.instant())
                        .execute());
    }

    /** Two tiers (25.00 with one revision, 60.00 with three), one extra. */
    public static GigDraft draft(Question... questions) {
        return new GigDraft(
                "I will design your logo",
                "A logo that people remember, drawn by hand and delivered as vectors.",
                "design",
                List.of(
                        new GigDraft.PackageDraft(
                                Tier.STANDARD, "Full", "Three drafts", 6_000, 7, 3, List.of("Vector")),
                        new GigDraft.PackageDraft(Tier.BASIC, "Small", "One draft", 2_500, 5, 1, List.of("PNG"))),
                List.of(new GigDraft.ExtraDraft("Source files", "", 1_000, 2, 5)),
                List.of(),
                List.of(questions));
    }

    public Gig publishedGig(Question... questions) {
        Gig gig = catalog.create(seller, draft(questions));
        catalog.move(seller, gig.id(), GigCommand.SUBMIT, "");
        return catalog.move(admin, gig.id(), GigCommand.APPROVE, "");
    }

    /** The Basic tier, once. */
    public Checkout paidCheckout(Gig gig) {
        return paidCheckout(gig, buyer);
    }

    public Checkout paidCheckout(Gig gig, Actor.User by) {
        Money price = gig.packages().get(0).price();
        Terms terms = new Terms(
                gig.id(),
                gig.title(),
                List.of(new OrderLine(
                        OrderLine.Kind.PACKAGE, gig.packages().get(0).id(), "Small", 1, price)),
                price,
                Money.usd(price.minorUnits() / 10),
                gig.packages().get(0).deliveryDays(),
                gig.packages().get(0).revisionsIncluded(),
                gig.requirements());
        Checkout checkout = new Checkout(
                UUID.randomUUID(),
                by.id(),
                gig.sellerId(),
                "biz_" + gig.sellerId(),
                terms,
                CheckoutStatus.PAID,
                null,
                null,
                null,
                clock.instant(),
                clock.instant().plus(Duration.ofDays(1)));
        database.run(SYSTEM, () -> insert(checkout));
        return checkout;
    }

    private void insert(Checkout checkout) {
        Terms terms = checkout.terms();
        database.handle()
                .createUpdate("""
                        insert into checkouts (id, buyer_id, seller_id, gig_id, package_id, company_id, terms,
                          total_minor, fee_minor, currency, status, created_at, updated_at, expires_at)
                        values (:id, :buyer, :seller, :gig, :package, :company, cast(:terms as jsonb), :total, :fee,
                          'USD', 'paid', :created, :created, :expires)""")
                .bind("id", checkout.id())
                .bind("buyer", checkout.buyerId())
                .bind("seller", checkout.sellerId())
                .bind("gig", terms.gigId())
                .bind("package", terms.lines().get(0).refId())
                .bind("company", checkout.companyId())
                .bind("terms", StoredTerms.write(terms))
                .bind("total", terms.total().minorUnits())
                .bind("fee", terms.fee().minorUnits())
                .bind("created", checkout.createdAt())
                .bind("expires", checkout.expiresAt())
                .execute();
    }

    /** A new order of a new gig that asks these questions. */
    public Order order(Question... questions) {
        return lifecycle.createFromPaidCheckout(paidCheckout(publishedGig(questions)));
    }

    /** A new order in this state, brought there by what people and Whop would do. */
    public Order orderIn(OrderStatus status) {
        Order fresh = order(STYLE, NOTES);
        UUID id = fresh.id();
        return switch (status) {
            case AWAITING_REQUIREMENTS -> fresh;
            case IN_PROGRESS -> answer(id);
            case DELIVERED -> deliver(id);
            case REVISION_REQUESTED -> {
                deliver(id);
                yield orders.requestRevision(buyer, id, "Larger, please");
            }
            case COMPLETED -> {
                deliver(id);
                yield orders.acceptDelivery(buyer, id);
            }
            case CANCELLED -> orders.cancel(buyer, id, "Changed my mind");
            case DISPUTED -> {
                answer(id);
                yield lifecycle.paymentDisputed(id);
            }
            case REFUNDED -> lifecycle.refunded(id, fresh.terms().total());
            case CANCEL_REQUESTED -> force(id, "cancel_requested");
        };
    }

    /** Puts an order where no command leads yet, past every guard. */
    private Order force(UUID id, String status) {
        testDatabase.owner().useTransaction(handle -> {
            handle.execute("set local session_replication_role = replica");
            handle.execute("update orders set status = ? where id = ?", status, id);
        });
        return read(id);
    }

    private Order answer(UUID id) {
        return orders.submitRequirements(buyer, id, Map.of("style", "Bold"));
    }

    private Order deliver(UUID id) {
        answer(id);
        return orders.deliver(seller, id, "Here it is", LINK);
    }

    /** The order as it is stored. */
    public Order read(UUID id) {
        return orders.view(admin, id).order();
    }

    /** Kinds of what the person was told of the order, newest first. */
    public List<NoticeKind> noticesOf(Actor.User person, UUID orderId) {
        return notifications.latest(person, 50).stream()
                .filter(notification -> notification.text(NoticeField.ORDER_ID).equals(orderId.toString()))
                .map(Notification::kind)
                .toList();
    }

    /** Refunds queued for the order: key, state and amount. */
    public List<String> refunds(UUID orderId) {
        return testDatabase
                .owner()
                .withHandle(handle -> handle.createQuery(
                                "select concat_ws(' ', idempotency_key, state, amount_minor) from refunds where order_id = ?")
                        .bind(0, orderId)
                        .mapTo(String.class)
                        .list());
    }

    /** One value, past Row Level Security. */
    public <T> T asOwner(String query, Class<T> type, Object... arguments) {
        return testDatabase.owner().withHandle(handle -> {
            Query select = handle.createQuery(query);
            for (int i = 0; i < arguments.length; i++) {
                select.bind(i, arguments[i]);
            }
            return select.mapTo(type).one();
        });
    }
}
