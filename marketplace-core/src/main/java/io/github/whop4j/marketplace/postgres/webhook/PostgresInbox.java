package io.github.whop4j.marketplace.postgres.webhook;

import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.webhook.Handled;
import io.github.whop4j.marketplace.webhook.InboxStore;
import io.github.whop4j.marketplace.webhook.IncomingEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Webhook deliveries, in PostgreSQL. */
public final class PostgresInbox implements InboxStore {
    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresInbox(Database database) {
        this.database = database;
    }

    @Override
    public boolean insert(IncomingEvent event, Instant now) {
        return database.handle()
                        .createUpdate("""
                                insert into webhook_events (webhook_id, type, company_id, resource_id, payment_id,
                                  occurred_at, received_at, next_attempt_at)
                                values (:id, :type, :company, :resource, :payment, :occurred, :now, :now)
                                on conflict (webhook_id) do nothing""")
                        .bind("id", event.id())
                        .bind("type", event.type())
                        .bind("company", event.companyId())
                        .bind("resource", event.resourceId())
                        .bind("payment", event.paymentId())
                        .bind("occurred", event.occurredAt())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /** While an event is processed its next attempt is the end of the lease, so one index finds both kinds. */
    @Override
    public Optional<Leased> lease(Instant now, Instant leasedUntil) {
        return database.handle()
                .createQuery("""
                        update webhook_events set status = 'processing', attempts = attempts + 1,
                          leased_until = :until, next_attempt_at = :until
                        where webhook_id = (
                          select webhook_id from webhook_events
                          where status in ('received', 'processing', 'failed') and next_attempt_at <= :now
                          order by next_attempt_at limit 1 for no key update skip locked)
                        returning *""")
                .bind("now", now)
                .bind("until", leasedUntil)
                .map(PostgresInbox::read)
                .findOne();
    }

    @Override
    public boolean finish(Leased lease, Handled handled, Instant now) {
        return database.handle()
                        .createUpdate("""
                                update webhook_events set status = :status, processed_at = :now, leased_until = null,
                                  next_attempt_at = null, last_error = null
                                where webhook_id = :id and status = 'processing' and attempts = :attempt""")
                        .bind("id", lease.event().id())
                        .bind("attempt", lease.attempt())
                        .bind("status", handled == Handled.IGNORED ? "ignored" : "processed")
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public boolean fail(Leased lease, String error, @Nullable Instant nextAttemptAt) {
        return database.handle()
                        .createUpdate("""
                                update webhook_events set status = :status, last_error = :error, leased_until = null,
                                  next_attempt_at = :next
                                where webhook_id = :id and status = 'processing' and attempts = :attempt""")
                        .bind("id", lease.event().id())
                        .bind("attempt", lease.attempt())
                        .bind("status", nextAttemptAt == null ? "dead" : "failed")
                        .bind("error", error)
                        .bind("next", nextAttemptAt)
                        .execute()
                == 1;
    }

    private static Leased read(ResultSet row, StatementContext context) throws SQLException {
        return new Leased(
                new IncomingEvent(
                        row.getString("webhook_id"),
                        row.getString("type"),
                        row.getString("company_id"),
                        row.getString("resource_id"),
                        row.getString("payment_id"),
                        Columns.time(row, "occurred_at")),
                row.getInt("attempts"));
    }
}
