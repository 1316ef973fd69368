package io.github.whop4j.marketplace.postgres.refund;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.RefundQueue;
import io.github.whop4j.marketplace.payment.RefundCompletion;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.refund.RefundStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Refunds, in PostgreSQL. */
public final class PostgresRefunds implements RefundStore, RefundQueue, RefundCompletion {
    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresRefunds(Database database) {
        this.database = database;
    }

    @Override
    public List<Queued> takeDue(Instant now, Instant until, int limit) {
        return database.handle()
                .createQuery("""
                        with taken as (
                          update refunds set attempts = attempts + 1, next_attempt_at = :until, updated_at = :now
                          where id in (
                            select id from refunds
                            where state in ('queued', 'requested') and coalesce(next_attempt_at, :now) <= :now
                            order by next_attempt_at nulls first, created_at limit :limit
                            for no key update skip locked)
                          returning *)
                        select taken.*, amount_minor >= total_minor - refunded_minor as whole
                        from taken join orders o on o.id = order_id order by taken.created_at, taken.id""")
                .bind("now", now)
                .bind("until", until)
                .bind("limit", limit)
                .map(PostgresRefunds::read)
                .list();
    }

    @Override
    public void requested(UUID id, Instant nextAttemptAt, Instant now) {
        set(id, "requested", null, nextAttemptAt, now);
    }

    @Override
    public void postpone(UUID id, String error, Instant nextAttemptAt, Instant now) {
        database.handle()
                .createUpdate("""
                        update refunds set last_error = :error, next_attempt_at = :next, updated_at = :now
                        where id = :id and state in ('queued', 'requested')""")
                .bind("id", id)
                .bind("error", error)
                .bind("next", nextAttemptAt)
                .bind("now", now)
                .execute();
    }

    @Override
    public boolean fail(UUID id, String error, Instant now) {
        return set(id, "failed", error, null, now);
    }

    @Override
    public void succeeded(UUID orderId, Instant now) {
        database.handle()
                .createUpdate("""
                        update refunds set state = 'succeeded', last_error = null, next_attempt_at = null,
                          updated_at = :now
                        where order_id = :order and state <> 'succeeded'""")
                .bind("order", orderId)
                .bind("now", now)
                .execute();
    }

    @Override
    public boolean queue(UUID refundId, Order order, Money amount, String idempotencyKey, Instant at) {
        return database.handle()
                        .createUpdate("""
                                insert into refunds (id, order_id, amount_minor, currency, state, idempotency_key,
                                  next_attempt_at, created_at, updated_at)
                                values (:id, :order, :amount, :currency, 'queued', :key, :at, :at, :at)
                                on conflict (idempotency_key) do nothing""")
                        .bind("id", refundId)
                        .bind("order", order.id())
                        .bind("amount", amount.minorUnits())
                        .bind("currency", amount.currency().getCurrencyCode())
                        .bind("key", idempotencyKey)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    private boolean set(UUID id, String state, @Nullable String error, @Nullable Instant next, Instant now) {
        return database.handle()
                        .createUpdate("""
                                update refunds set state = :state, last_error = :error, next_attempt_at = :next,
                                  updated_at = :now
                                where id = :id and state in ('queued', 'requested')""")
                        .bind("id", id)
                        .bind("state", state)
                        .bind("error", error)
                        .bind("next", next)
                        .bind("now", now)
                        .execute()
                == 1;
    }

    private static Queued read(ResultSet row, StatementContext context) throws SQLException {
        return new Queued(
                Columns.id(row, "id"),
                Columns.id(row, "order_id"),
                row.getString("idempotency_key"),
                row.getBoolean("whole"),
                row.getString("state").equals("requested"),
                row.getInt("attempts"),
                Columns.time(row, "created_at"),
                row.getString("last_error"));
    }
}
