package io.github.whop4j.gigflow.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.whop4j.marketplace.postgres.Database;
import io.github.whop4j.marketplace.postgres.Schema;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database as GigFlow uses it: migrated by its owner, then used as a role that owns nothing, so that Row Level
 * Security binds whatever a mistake in GigFlow may ask for.
 */
public final class AppDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 20;

    private final HikariDataSource pool;
    private final Database marketplace;

    private AppDatabase(HikariDataSource pool) {
        this.pool = pool;
        this.marketplace = Database.open(pool);
    }

    /** Migrates and opens it. Any number of nodes may do so at once: each step waits for the one before it. */
    public static AppDatabase open(DatabaseUrl owner) {
        DataSource asOwner = plain(owner);
        Schema.migrate(asOwner);
        migrateOwnTables(asOwner);
        String password = AppPassword.of(owner);
        Schema.allowLogin(asOwner, password);
        return new AppDatabase(pool(owner.as(Schema.APP_ROLE, password)));
    }

    /** The marketplace's tables and transactions. */
    public Database marketplace() {
        return marketplace;
    }

    /** GigFlow's own tables, each statement by itself. */
    public Jdbi jdbi() {
        Jdbi jdbi = Jdbi.create(pool);
        // Jdbi's messages would carry what was bound, tokens and addresses among it, into the log.
        jdbi.configure(
                StatementExceptions.class,
                exceptions -> exceptions.setMessageRendering(StatementExceptions.MessageRendering.NONE));
        return jdbi;
    }

    public DataSource dataSource() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Sessions, credentials and the scheduler's table stand in a schema of their own, with a history of their own. */
    private static void migrateOwnTables(DataSource owner) {
        Flyway flyway = Flyway.configure(AppDatabase.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/gigflow")
                .schemas("gigflow")
                .defaultSchema("gigflow")
                .placeholderReplacement(false)
                .load();
        Schema.alone(owner, flyway::migrate);
    }

    private static DataSource plain(DatabaseUrl url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url.jdbcUrl());
        source.setUser(url.user());
        source.setPassword(url.password());
        return source;
    }

    private static HikariDataSource pool(DatabaseUrl url) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("gigflow");
        config.setJdbcUrl(url.jdbcUrl());
        config.setUsername(url.user());
        config.setPassword(url.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        return new HikariDataSource(config);
    }
}
