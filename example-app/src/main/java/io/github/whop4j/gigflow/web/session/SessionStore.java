package io.github.whop4j.gigflow.web.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Sessions in PostgreSQL, so that any node can serve any browser and a sign-out holds everywhere at once. */
public final class SessionStore {
    static final Duration SIGNED_IN = Duration.ofDays(30);
    static final Duration ANONYMOUS = Duration.ofDays(1);

    private final Jdbi jdbi;
    private final SecretTokens tokens;
    private final Clock clock;

    public SessionStore(Jdbi jdbi, SecretTokens tokens, Clock clock) {
        this.jdbi = jdbi;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The live session behind a cookie. */
    Optional<Session> find(String cookie) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select token_hash, user_id, csrf_token, flash_kind, flash_text from gigflow.session"
                                + " where token_hash = :hash and expires_at > :now")
                .bind("hash", SecretTokens.hash(cookie))
                .bind("now", now())
                .map((row, context) -> read(row))
                .findOne());
    }

    /** A new session; {@code replaced} ends in the same transaction, so an old cookie never outlives a sign-in. */
    Opened open(@Nullable UUID userId, @Nullable Session replaced) {
        String cookie = tokens.next();
        Session session = new Session(SecretTokens.hash(cookie), userId, tokens.next(), null);
        jdbi.useTransaction(handle -> {
            if (replaced != null) {
                delete(handle, replaced);
            }
            insert(handle, session);
        });
        return new Opened(cookie, session, lifetime(userId));
    }

    void end(Session session) {
        jdbi.useHandle(handle -> delete(handle, session));
    }

    void flash(Session session, @Nullable Flash flash) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update gigflow.session set flash_kind = :kind, flash_text = :text where token_hash = :hash")
                .bind("kind", flash == null ? null : flash.kind().name())
                .bind("text", flash == null ? null : flash.text())
                .bind("hash", session.hash())
                .execute());
    }

    /** Forgets expired sessions; safe on any number of nodes. */
    public int sweep() {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from gigflow.session where expires_at <= :now")
                .bind("now", now())
                .execute());
    }

    private void insert(Handle handle, Session session) {
        handle.createUpdate("insert into gigflow.session (token_hash, user_id, csrf_token, created_at, expires_at)"
                        + " values (:hash, cast(:user as uuid), :csrf, :now, :expires)")
                .bind("hash", session.hash())
                .bind("user", session.userId())
                .bind("csrf", session.csrfToken())
                .bind("now", now())
                .bind("expires", now().plus(lifetime(session.userId())))
                .execute();
    }

    private static void delete(Handle handle, Session session) {
        handle.createUpdate("delete from gigflow.session where token_hash = :hash")
                .bind("hash", session.hash())
                .execute();
    }

    private static Session read(ResultSet row) throws SQLException {
        String kind = row.getString("flash_kind");
        return new Session(
                row.getString("token_hash"),
                row.getObject("user_id", UUID.class),
                row.getString("csrf_token"),
                kind == null ? null : new Flash(Flash.Kind.valueOf(kind), row.getString("flash_text")));
    }

    private static Duration lifetime(@Nullable UUID userId) {
        return userId == null ? ANONYMOUS : SIGNED_IN;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A session just made, with the only copy of its cookie's value. */
    record Opened(String cookie, Session session, Duration lifetime) {}
}
