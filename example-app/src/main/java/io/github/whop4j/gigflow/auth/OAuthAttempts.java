package io.github.whop4j.gigflow.auth;

import io.github.whop4j.client.oauth.AuthorizationRequest;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Sign-ins at Whop under way: kept on the server, good for the session that began them, once, and for a while. */
final class OAuthAttempts {
    static final Duration LIFETIME = Duration.ofMinutes(15);

    private final Jdbi jdbi;
    private final Clock clock;

    OAuthAttempts(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void begin(String sessionHash, AuthorizationRequest request, @Nullable UUID linking, String next) {
        jdbi.useHandle(handle -> handle.createUpdate("insert into gigflow.oauth_attempt"
                        + " (state, session_hash, user_id, authorize_url, code_verifier, nonce, next_path, expires_at)"
                        + " values (:state, :session, cast(:user as uuid), :url, :verifier, :nonce, :next, :expires)")
                .bind("state", request.state())
                .bind("session", sessionHash)
                .bind("user", linking)
                .bind("url", request.url().toString())
                .bind("verifier", request.codeVerifier())
                .bind("nonce", request.nonce())
                .bind("next", next)
                .bind("expires", now().plus(LIFETIME))
                .execute());
    }

    /** Takes an attempt away, so that it cannot be used twice; empty when this session has none by that state. */
    Optional<Attempt> end(String sessionHash, String state) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "delete from gigflow.oauth_attempt where state = :state and session_hash = :session"
                                + " and expires_at > :now returning *")
                .bind("state", state)
                .bind("session", sessionHash)
                .bind("now", now())
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Removes what no one came back for; safe on any number of nodes. */
    int sweep() {
        return jdbi.withHandle(
                handle -> handle.createUpdate("delete from gigflow.oauth_attempt where expires_at <= :now")
                        .bind("now", now())
                        .execute());
    }

    private static Attempt read(ResultSet row) throws SQLException {
        AuthorizationRequest request = new AuthorizationRequest(
                URI.create(row.getString("authorize_url")),
                row.getString("state"),
                row.getString("nonce"),
                row.getString("code_verifier"));
        return new Attempt(request, row.getObject("user_id", UUID.class), row.getString("next_path"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * A sign-in under way.
     *
     * @param linking whose account is being linked; null when it is a sign-in
     */
    record Attempt(AuthorizationRequest request, @Nullable UUID linking, String next) {}
}
