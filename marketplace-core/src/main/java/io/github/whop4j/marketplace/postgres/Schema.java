package io.github.whop4j.marketplace.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.util.PasswordUtil;

/**
 * Prepares a database for the marketplace. Both steps connect as the owner of the tables, a role the running application
 * never uses; both may be repeated and may run on several nodes at once.
 *
 * <pre>{@code
 * Schema.migrate(owner);
 * Schema.allowLogin(owner, password);
 * Database database = Database.open(appDataSource); // user Schema.APP_ROLE, that password
 * }</pre>
 */
public final class Schema {
    /** The role the application connects as: it owns nothing and cannot step around Row Level Security. */
    public static final String APP_ROLE = "marketplace_app";

    private static final String CONCURRENT_ROLE_CHANGE = "XX000"; // "tuple concurrently updated"
    private static final int ATTEMPTS = 10;

    /** Any number that other users of the same database are unlikely to lock: "whop4j" in ASCII. */
    private static final long MIGRATION_LOCK = 0x77_68_6f_70_34_6aL;

    private Schema() {}

    /**
     * Brings the tables up to date. Keeps its own history, so the host may run Flyway on the same schema for its own
     * tables. A second node waits for the first and then finds nothing to do.
     *
     * @param owner connects as the tables' owner; it needs CREATEROLE unless {@link #APP_ROLE} already exists
     */
    public static void migrate(DataSource owner) {
        Flyway flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/marketplace")
                .table("marketplace_schema_history")
                // The schema may already hold the host's tables.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholderReplacement(false)
                .load();
        alone(owner, flyway::migrate);
    }

    /**
     * Runs a migration while no other node runs one on this database. Flyway locks its history table, but not the moment
     * in which it makes that table: two nodes that find a fresh database would trip over each other there. The lock goes
     * with its connection, so a node that dies holds up no one.
     *
     * @param owner connects to the database to be migrated; one connection is held while the migration uses others
     * @param migration ours, or the host's own; what it throws is passed on
     * @throws IllegalStateException if the database cannot be reached
     */
    public static void alone(DataSource owner, Runnable migration) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("select pg_advisory_lock(" + MIGRATION_LOCK + ")");
            try {
                migration.run();
            } finally {
                // A pool would keep the connection, and with it the lock, after a migration that failed.
                statement.execute("select pg_advisory_unlock(" + MIGRATION_LOCK + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The database could not be reached for its migration. Check that it is up and that this role may connect.",
                    e);
        }
    }

    /**
     * Lets {@link #APP_ROLE} log in with this password, replacing an older one. The password is hashed before it is sent.
     *
     * @param owner connects as a role that may alter {@link #APP_ROLE}
     * @param password for the application's data source
     * @throws IllegalStateException if a user gave the role the power to step around Row Level Security
     */
    public static void allowLogin(DataSource owner, String password) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(true);
            refuseIfTooPowerful(connection);
            for (int attempt = 1; ; attempt++) {
                try {
                    alter(connection, password);
                    return;
                } catch (SQLException e) {
                    // A role belongs to the whole cluster; another database's start-up changed it at this moment.
                    if (!CONCURRENT_ROLE_CHANGE.equals(e.getSQLState()) || attempt == ATTEMPTS) {
                        throw e;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The role " + APP_ROLE
                            + " could not be allowed to log in. Run Schema.migrate first and connect as a role"
                            + " that may alter it.",
                    e);
        }
    }

    private static void alter(Connection connection, String password) throws SQLException {
        // Hashed here, so that the password stands in no server log. The verifier is base64, "$" and ":".
        String verifier = PasswordUtil.encodePassword(APP_ROLE, password.toCharArray(), "scram-sha-256");
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter role " + APP_ROLE + " login password '" + verifier + "'");
        }
    }

    private static void refuseIfTooPowerful(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select 1 from pg_roles where rolname = ? and (rolsuper or rolbypassrls or rolcreaterole)")) {
            query.setString(1, APP_ROLE);
            try (ResultSet tooPowerful = query.executeQuery()) {
                if (tooPowerful.next()) {
                    throw new IllegalStateException("The role " + APP_ROLE
                            + " is superuser, BYPASSRLS or CREATEROLE, so Row Level Security would not hold."
                            + " Take these attributes from it.");
                }
            }
        }
    }
}
