package io.github.whop4j.gigflow.auth;

import io.github.whop4j.gigflow.web.session.SecretTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * At most so many attempts in a minute, counted in PostgreSQL and so for all nodes together. An attempt counts from
 * before its outcome is known, so a hundred at once get no further than a hundred in a row; success forgets it.
 */
final class Throttle {
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Jdbi jdbi;
    private final Clock clock;

    Throttle(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** Counts an attempt, or says how long to wait for the next one. */
    Optional<Duration> refuse(String what, int limit) {
        String key = SecretTokens.hash(what);
        return jdbi.inTransaction(handle -> {
            // Attempts on the same key take turns; other keys do not wait.
            handle.execute("select pg_advisory_xact_lock(hashtext(?))", key);
            Optional<Instant> full = blockingSince(handle, key, limit);
            if (full.isPresent()) {
                return Optional.of(Duration.between(clock.instant(), full.get().plus(WINDOW)));
            }
            handle.createUpdate("insert into gigflow.attempt (key, at) values (:key, :now)")
                    .bind("key", key)
                    .bind("now", at(clock.instant()))
                    .execute();
            return Optional.empty();
        });
    }

    /** Forgets the attempts after one succeeded. */
    void forget(String what) {
        jdbi.useHandle(handle -> handle.execute("delete from gigflow.attempt where key = ?", SecretTokens.hash(what)));
    }

    /** Removes what no longer counts; safe on any number of nodes. */
    int sweep() {
        return jdbi.withHandle(handle -> handle.execute(
                "delete from gigflow.attempt where at < ?", at(clock.instant().minus(WINDOW))));
    }

    /** The attempt that must grow old before another is allowed. */
    private Optional<Instant> blockingSince(Handle handle, String key, int limit) {
        return handle.createQuery("select at from gigflow.attempt where key = :key and at > :since"
                        + " order by at desc offset :limit - 1 limit 1")
                .bind("key", key)
                .bind("since", at(clock.instant().minus(WINDOW)))
                .bind("limit", limit)
                .map((row, context) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .findOne();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
