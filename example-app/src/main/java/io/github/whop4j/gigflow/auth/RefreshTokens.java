package io.github.whop4j.gigflow.auth;

import io.github.whop4j.client.Secret;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.postgres.Database;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** People's refresh tokens from Whop, sealed. Each is good for one use, so using one and storing the next is one step. */
public final class RefreshTokens {
    private static final Actor TOKENS = Actor.system("refresh tokens");

    private final Database database;
    private final TokenCipher cipher;
    private final Clock clock;

    RefreshTokens(Database database, TokenCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Keeps a token, or forgets the one there was when Whop gave none. Inside a transaction. */
    void put(UUID owner, @Nullable Secret token) {
        database.handle()
                .createUpdate("insert into gigflow.whop_credential (user_id, refresh_token, updated_at)"
                        + " values (:owner, cast(:token as bytea), :now) on conflict (user_id)"
                        + " do update set refresh_token = excluded.refresh_token, updated_at = excluded.updated_at")
                .bind("owner", owner)
                .bind("token", token == null ? null : cipher.seal(owner, token))
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /**
     * Spends the token and keeps the one that replaces it. The row is locked meanwhile: of two nodes the second waits and
     * finds the new token. If the process dies after Whop has answered, the new token is lost and the person links again;
     * nothing else is.
     *
     * @param spend asks Whop; what it throws leaves the stored token as it was
     * @return what spending brought; empty when there is no token
     */
    public <T> Optional<T> spend(UUID owner, Function<Secret, Spent<T>> spend) {
        return database.as(
                TOKENS,
                () -> locked(owner).map(token -> {
                    Spent<T> spent = spend.apply(token);
                    put(owner, spent.next());
                    return spent.result();
                }));
    }

    /** Forgets a token that Whop called dead. */
    public void forget(UUID owner) {
        database.run(TOKENS, () -> put(owner, null));
    }

    private Optional<Secret> locked(UUID owner) {
        return database.handle()
                .createQuery("select refresh_token from gigflow.whop_credential"
                        + " where user_id = :owner and refresh_token is not null for update")
                .bind("owner", owner)
                .mapTo(byte[].class)
                .findOne()
                .flatMap(stored -> cipher.open(owner, stored));
    }

    /**
     * What spending a token brought.
     *
     * @param result for the caller
     * @param next the token that replaces it; null if Whop gave none
     */
    public record Spent<T>(T result, @Nullable Secret next) {}
}
