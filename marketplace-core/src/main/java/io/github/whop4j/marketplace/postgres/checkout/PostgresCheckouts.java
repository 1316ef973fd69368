package io.github.whop4j.marketplace.postgres.checkout;

import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutGateway;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.checkout.CheckoutStore;
import io.github.whop4j.marketplace.checkout.Terms;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Checkouts, in PostgreSQL. */
public final class PostgresCheckouts implements CheckoutStore {
    private static final String SELECT =
            "select c.*, (select o.id from orders o where o.checkout_id = c.id) as order_id"
                    + " from checkouts c where ";

    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresCheckouts(Database database) {
        this.database = database;
    }

    @Override
    public void insert(Checkout checkout, Instant nextPollAt) {
        Terms terms = checkout.terms();
        database.handle()
                .createUpdate("""
                        insert into checkouts (id, buyer_id, seller_id, gig_id, package_id, company_id, terms,
                          total_minor, fee_minor, currency, status, next_poll_at, created_at, updated_at, expires_at)
                        values (:id, :buyer, :seller, :gig, :package, :company, cast(:terms as jsonb), :total, :fee,
                          :currency, :status, :poll, :created, :created, :expires)""")
                .bind("id", checkout.id())
                .bind("buyer", checkout.buyerId())
                .bind("seller", checkout.sellerId())
                .bind("gig", terms.gigId())
                .bind("package", terms.lines().get(0).refId())
                .bind("company", checkout.companyId())
                .bind("terms", StoredTerms.write(terms))
                .bind("total", terms.total().minorUnits())
                .bind("fee", terms.fee().minorUnits())
                .bind("currency", terms.total().currency().getCurrencyCode())
                .bind("status", WireName.of(checkout.status()))
                .bind("poll", nextPollAt)
                .bind("created", checkout.createdAt())
                .bind("expires", checkout.expiresAt())
                .execute();
    }

    @Override
    public boolean open(UUID id, CheckoutGateway.Session session, Instant now, Instant nextPollAt) {
        return database.handle()
                        .createUpdate("""
                                update checkouts set status = 'open', session_id = :session, purchase_url = :url,
                                  next_poll_at = :poll, updated_at = :now
                                where id = :id and status = 'created'""")
                        .bind("id", id)
                        .bind("session", session.id())
                        .bind("url", session.purchaseUrl().toString())
                        .bind("poll", nextPollAt)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public Optional<Checkout> find(UUID id) {
        return findWhere("c.id = :key", id);
    }

    @Override
    public Optional<Checkout> findBySession(String sessionId) {
        return findWhere("c.session_id = :key", sessionId);
    }

    @Override
    public boolean move(
            UUID id, Set<CheckoutStatus> from, CheckoutStatus to, @Nullable String reviewReason, Instant now) {
        return database.handle()
                        .createUpdate("""
                                update checkouts set status = :to, review_reason = :reason, updated_at = :now,
                                  next_poll_at = case when :to in ('paid', 'expired') then null else next_poll_at end
                                where id = :id and status in (<from>)""")
                        .bindList("from", from.stream().map(WireName::of).toList())
                        .bind("id", id)
                        .bind("to", WireName.of(to))
                        .bind("reason", reviewReason)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public Optional<String> reviewReason(UUID id) {
        return database.handle()
                .createQuery("select review_reason from checkouts where id = :id and review_reason is not null")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public List<Checkout> takeDue(Instant now, int limit) {
        return database.handle()
                .createQuery(SELECT + "c.next_poll_at <= :now order by c.next_poll_at limit :limit"
                        + " for no key update of c skip locked")
                .bind("now", now)
                .bind("limit", limit)
                .map(PostgresCheckouts::read)
                .list();
    }

    @Override
    public void schedule(UUID id, @Nullable Instant nextPollAt) {
        database.handle()
                .createUpdate("update checkouts set next_poll_at = :poll, polls = polls + 1 where id = :id")
                .bind("id", id)
                .bind("poll", nextPollAt)
                .execute();
    }

    private Optional<Checkout> findWhere(String condition, Object key) {
        return database.handle()
                .createQuery(SELECT + condition)
                .bind("key", key)
                .map(PostgresCheckouts::read)
                .findOne();
    }

    private static Checkout read(ResultSet row, StatementContext context) throws SQLException {
        String url = row.getString("purchase_url");
        return new Checkout(
                Columns.id(row, "id"),
                Columns.id(row, "buyer_id"),
                Columns.id(row, "seller_id"),
                row.getString("company_id"),
                StoredTerms.read(row.getString("terms")),
                Columns.constant(row, "status", CheckoutStatus.class),
                row.getString("session_id"),
                url == null ? null : URI.create(url),
                row.getObject("order_id", UUID.class),
                Columns.time(row, "created_at"),
                Columns.time(row, "expires_at"));
    }
}
