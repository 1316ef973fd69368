package io.github.whop4j.marketplace.postgres.notification;

import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.Notification;
import io.github.whop4j.marketplace.notification.NotificationStore;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Notifications, in PostgreSQL. */
public final class PostgresNotifications implements NotificationStore {
    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresNotifications(Database database) {
        this.database = database;
    }

    @Override
    public boolean insert(Notification notification, String dedupeKey) {
        return database.handle()
                        .createUpdate("""
                                insert into notifications (id, user_id, type, kind, data, dedupe_key, created_at)
                                values (:id, :user, :type, :kind, cast(:data as jsonb), :key, :at)
                                on conflict (user_id, dedupe_key) do nothing""")
                        .bind("id", notification.id())
                        .bind("user", notification.userId())
                        .bind("type", notification.type())
                        .bind("kind", notification.kind().wire())
                        .bind("data", NoticeData.write(notification.data()))
                        .bind("key", dedupeKey)
                        .bind("at", notification.createdAt())
                        .execute()
                == 1;
    }

    @Override
    public List<Notification> latest(UUID userId, int limit) {
        return database.handle()
                .createQuery("""
                        select * from notifications where user_id = :user
                        order by created_at desc, id limit :limit""")
                .bind("user", userId)
                .bind("limit", limit)
                .map(PostgresNotifications::read)
                .list();
    }

    @Override
    public int unread(UUID userId) {
        return database.handle()
                .createQuery("select count(*) from notifications where user_id = :user and read_at is null")
                .bind("user", userId)
                .mapTo(Integer.class)
                .one();
    }

    @Override
    public boolean markRead(UUID userId, UUID notificationId, Instant at) {
        return database.handle()
                        .createUpdate("""
                                update notifications set read_at = coalesce(read_at, :at)
                                where id = :id and user_id = :user""")
                        .bind("id", notificationId)
                        .bind("user", userId)
                        .bind("at", at)
                        .execute()
                == 1;
    }

    @Override
    public void markAllRead(UUID userId, Instant at) {
        database.handle()
                .createUpdate("update notifications set read_at = :at where user_id = :user and read_at is null")
                .bind("user", userId)
                .bind("at", at)
                .execute();
    }

    private static Notification read(ResultSet row, StatementContext context) throws SQLException {
        NoticeKind kind = NoticeData.kind(row.getString("kind"));
        return new Notification(
                Columns.id(row, "id"),
                Columns.id(row, "user_id"),
                row.getString("type"),
                kind,
                kind == NoticeKind.TEXT ? text(row) : NoticeData.read(row.getString("data")),
                Columns.time(row, "created_at"),
                Columns.timeOrNull(row, "read_at"));
    }

    private static Map<NoticeField, String> text(ResultSet row) throws SQLException {
        return Map.of(
                NoticeField.TITLE, row.getString("title"),
                NoticeField.TEXT, row.getString("body"),
                NoticeField.LINK, row.getString("link"));
    }
}
