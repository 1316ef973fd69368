package io.github.whop4j.gigflow.auth;

import io.github.whop4j.marketplace.postgres.Database;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Password hashes, in the marketplace's transaction of the moment: a profile never exists without its credential. */
final class PasswordStore {
    private final Database database;

    PasswordStore(Database database) {
        this.database = database;
    }

    void put(UUID userId, String hash, Instant now) {
        database.handle()
                .createUpdate("insert into gigflow.password_credential (user_id, password_hash, changed_at)"
                        + " values (:user, :hash, :now)")
                .bind("user", userId)
                .bind("hash", hash)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<String> find(UUID userId) {
        return database.handle()
                .createQuery("select password_hash from gigflow.password_credential where user_id = :user")
                .bind("user", userId)
                .mapTo(String.class)
                .findOne();
    }
}
