package io.github.whop4j.marketplace.postgres.person;

import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.person.ProfileStore;
import io.github.whop4j.marketplace.postgres.Columns;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.postgres.SqlStates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** People, in PostgreSQL. */
public final class PostgresProfiles implements ProfileStore {
    private final Database database;

    /**
     * Over a database.
     *
     * @param database whose transactions it works in
     */
    public PostgresProfiles(Database database) {
        this.database = database;
    }

    @Override
    public boolean insert(Profile profile) {
        return database.handle()
                        .createUpdate("""
                                insert into profiles (id, email, display_name, role, whop_user_id, created_at)
                                values (:id, :email, :name, :role, :whopUser, :at) on conflict do nothing""")
                        .bind("id", profile.id())
                        .bind("email", normalise(profile.email()))
                        .bind("name", profile.displayName())
                        .bind("role", WireName.of(profile.role()))
                        .bind("whopUser", profile.whopUserId())
                        .bind("at", profile.createdAt())
                        .execute()
                == 1;
    }

    @Override
    public Optional<Profile> find(UUID id) {
        return findWhere("id = :key", id);
    }

    @Override
    public Optional<Profile> findByEmail(String email) {
        return findWhere("email = cast(:key as citext)", normalise(email));
    }

    @Override
    public Optional<Profile> findByWhopUser(String whopUserId) {
        return findWhere("whop_user_id = :key", whopUserId);
    }

    @Override
    public boolean linkWhopUser(UUID id, String whopUserId) {
        Handle handle = database.handle();
        // Two people may claim one Whop user at the same moment: the unique key decides, the savepoint keeps the
        // transaction usable for the one who lost.
        handle.savepoint("link");
        try {
            set(id, "whop_user_id", whopUserId);
        } catch (UnableToExecuteStatementException e) {
            if (SqlStates.isDuplicate(e)) {
                handle.rollbackToSavepoint("link");
                return false;
            }
            throw e;
        }
        handle.releaseSavepoint("link");
        return true;
    }

    @Override
    public void setRole(UUID id, Role role) {
        set(id, "role", WireName.of(role));
    }

    @Override
    public List<UUID> withRole(Role role) {
        return database.handle()
                .createQuery("select id from profiles where role = :role order by created_at, id")
                .bind("role", WireName.of(role))
                .mapTo(UUID.class)
                .list();
    }

    private void set(UUID id, String column, String value) {
        int changed = database.handle()
                .createUpdate("update profiles set " + column + " = :value where id = :id")
                .bind("value", value)
                .bind("id", id)
                .execute();
        if (changed == 0) {
            throw new IllegalStateException(
                    "This actor may change no profile " + id + ". Change people as Actor.system(…).");
        }
    }

    private Optional<Profile> findWhere(String condition, Object key) {
        return database.handle()
                .createQuery("select * from profiles where " + condition)
                .bind("key", key)
                .map(PostgresProfiles::read)
                .findOne();
    }

    private static Profile read(ResultSet row, StatementContext context) throws SQLException {
        return new Profile(
                Columns.id(row, "id"),
                row.getString("email"),
                row.getString("display_name"),
                Columns.constant(row, "role", Role.class),
                row.getString("whop_user_id"),
                Columns.time(row, "created_at"));
    }

    private static String normalise(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
