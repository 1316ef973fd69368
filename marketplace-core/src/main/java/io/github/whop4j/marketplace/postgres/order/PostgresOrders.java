package io.github.whop4j.marketplace.postgres.order;

import io.github.whop4j.marketplace.order.OpenWork;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderCommand;
import io.github.whop4j.marketplace.order.OrderEvent;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.order.OrderStore;
import io.github.whop4j.marketplace.order.Party;
import io.github.whop4j.marketplace.order.Revenue;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.postgres.checkout.StoredTerms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Orders and their history, in PostgreSQL. */
public final class PostgresOrders implements OrderStore {
    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresOrders(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Order> find(UUID id) {
        return findWhere("id = :key", id);
    }

    @Override
    public Optional<Order> lock(UUID id) {
        return findWhere("id = :key for no key update", id);
    }

    @Override
    public Optional<Order> findByCheckout(UUID checkoutId) {
        return findWhere("checkout_id = :key", checkoutId);
    }

    @Override
    public List<Order> newest(Party side, UUID personId, int limit) {
        String whose = switch (side) {
            case BUYER -> "buyer_id = :person";
            case SELLER -> "seller_id = :person";
            case ADMIN -> "cast(:person as uuid) is not null";
        };
        return database.handle()
                .createQuery("select * from orders where " + whose + " order by created_at desc, id limit :limit")
                .bind("person", personId)
                .bind("limit", limit)
                .map(PostgresOrders::read)
                .list();
    }

    @Override
    public OpenWork openWork(UUID sellerId, Instant dueBefore) {
        return database.handle()
                .createQuery("""
                        select count(*) as open, count(*) filter (
                            where status in ('in_progress', 'revision_requested') and due_at < :before) as due
                        from orders
                        where seller_id = :seller and status not in ('completed', 'cancelled', 'refunded')""")
                .bind("seller", sellerId)
                .bind("before", dueBefore)
                .map((row, context) -> new OpenWork(row.getInt("open"), row.getInt("due")))
                .one();
    }

    @Override
    public List<Revenue> revenue() {
        return database.handle()
                .createQuery("""
                        select currency, count(*) as orders, sum(total_minor)::bigint as sold,
                          sum(refunded_minor)::bigint as refunded,
                          coalesce(sum(fee_minor) filter (where status not in ('cancelled', 'refunded')), 0)::bigint
                            as fees
                        from orders group by currency order by currency""")
                .map((row, context) -> new Revenue(
                        row.getLong("orders"),
                        Columns.money(row, "sold"),
                        Columns.money(row, "refunded"),
                        Columns.money(row, "fees")))
                .list();
    }

    @Override
    public boolean insert(Order order) {
        return database.handle()
                        .createUpdate("""
                                insert into orders (id, checkout_id, buyer_id, seller_id, gig_id, terms, total_minor,
                                  fee_minor, currency, status, created_at, started_at, due_at)
                                values (:id, :checkout, :buyer, :seller, :gig, cast(:terms as jsonb), :total, :fee,
                                  :currency, :status, :created, :started, :due)
                                on conflict (checkout_id) do nothing""")
                        .bind("id", order.id())
                        .bind("checkout", order.checkoutId())
                        .bind("buyer", order.buyerId())
                        .bind("seller", order.sellerId())
                        .bind("gig", order.terms().gigId())
                        .bind("terms", StoredTerms.write(order.terms()))
                        .bind("total", order.terms().total().minorUnits())
                        .bind("fee", order.terms().fee().minorUnits())
                        .bind("currency", order.terms().total().currency().getCurrencyCode())
                        .bind("status", order.status().wire())
                        .bind("created", order.createdAt())
                        .bind("started", order.startedAt())
                        .bind("due", order.dueAt())
                        .execute()
                == 1;
    }

    @Override
    public boolean update(Order before, Order after) {
        return database.handle()
                        .createUpdate("""
                                update orders set status = :to, version = :next, revisions_used = :revisions,
                                  refunded_minor = :refunded, started_at = :started, due_at = :due,
                                  completed_at = :completed,
                                  status_before_dispute =
                                    case when :to = 'disputed' then coalesce(status_before_dispute, status) end
                                where id = :id and status = :from and version = :version""")
                        .bind("id", before.id())
                        .bind("from", before.status().wire())
                        .bind("version", before.version())
                        .bind("to", after.status().wire())
                        .bind("next", after.version())
                        .bind("revisions", after.revisionsUsed())
                        .bind("refunded", after.refunded().minorUnits())
                        .bind("started", after.startedAt())
                        .bind("due", after.dueAt())
                        .bind("completed", after.completedAt())
                        .execute()
                == 1;
    }

    @Override
    public Optional<OrderStatus> statusBeforeDispute(UUID id) {
        return database.handle()
                .createQuery("select status_before_dispute from orders where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(status -> OrderStatus.valueOf(status.toUpperCase(Locale.ROOT)));
    }

    @Override
    public void append(UUID id, OrderEvent event, @Nullable UUID actorId) {
        OrderStatus from = event.from();
        database.handle()
                .createUpdate("""
                        insert into order_events (order_id, command, from_status, to_status, actor, actor_id, reason, at)
                        values (:order, :command, :from, :to, :actor, :actorId, :reason, :at)""")
                .bind("order", id)
                .bind("command", event.command().wire())
                .bind("from", from == null ? null : from.wire())
                .bind("to", event.to().wire())
                .bind("actor", event.actor())
                .bind("actorId", actorId)
                .bind("reason", event.reason())
                .bind("at", event.at())
                .execute();
    }

    @Override
    public List<OrderEvent> history(UUID id) {
        return database.handle()
                .createQuery("select * from order_events where order_id = :id order by id")
                .bind("id", id)
                .map(PostgresOrders::readEvent)
                .list();
    }

    @Override
    public Names names(Order order) {
        return database.handle()
                .createQuery("""
                        select g.slug, b.display_name as buyer, s.display_name as seller
                        from gigs g, public_profiles b, public_profiles s
                        where g.id = :gig and b.id = :buyer and s.id = :seller""")
                .bind("gig", order.terms().gigId())
                .bind("buyer", order.buyerId())
                .bind("seller", order.sellerId())
                .map((row, context) ->
                        new Names(row.getString("slug"), row.getString("buyer"), row.getString("seller")))
                .one();
    }

    private Optional<Order> findWhere(String condition, UUID key) {
        return database.handle()
                .createQuery("select * from orders where " + condition)
                .bind("key", key)
                .map(PostgresOrders::read)
                .findOne();
    }

    private static Order read(ResultSet row, StatementContext context) throws SQLException {
        return new Order(
                Columns.id(row, "id"),
                Columns.id(row, "checkout_id"),
                Columns.id(row, "buyer_id"),
                Columns.id(row, "seller_id"),
                StoredTerms.read(row.getString("terms")),
                Columns.constant(row, "status", OrderStatus.class),
                row.getInt("revisions_used"),
                Columns.money(row, "refunded_minor"),
                Columns.time(row, "created_at"),
                Columns.timeOrNull(row, "started_at"),
                Columns.timeOrNull(row, "due_at"),
                Columns.timeOrNull(row, "completed_at"),
                row.getLong("version"));
    }

    private static OrderEvent readEvent(ResultSet row, StatementContext context) throws SQLException {
        return new OrderEvent(
                Columns.constant(row, "command", OrderCommand.class),
                row.getString("from_status") == null ? null : Columns.constant(row, "from_status", OrderStatus.class),
                Columns.constant(row, "to_status", OrderStatus.class),
                row.getString("actor"),
                row.getString("reason"),
                Columns.time(row, "at"));
    }
}
