package io.github.whop4j.marketplace.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A migrated PostgreSQL database for one test class, copied from a template in the one cluster of this JVM.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final TestDatabase DATABASE = new TestDatabase();
 * }</pre>
 */
public final class TestDatabase implements BeforeAllCallback, AfterAllCallback {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private @Nullable HikariDataSource pool;
    private @Nullable Database database;
    private @Nullable String name;

    @Override
    public void beforeAll(ExtensionContext context) {
        name = "test_" + NUMBER.incrementAndGet();
        TestCluster.copyTemplate(name);
        pool = TestCluster.appPool(name);
        database = Database.open(pool);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (pool != null && name != null) {
            pool.close();
            TestCluster.drop(name);
        }
    }

    /** As the application has it: connected as {@link Schema#APP_ROLE}. */
    public Database database() {
        if (database == null) {
            throw new IllegalStateException("register this as a static extension");
        }
        return database;
    }

    /** The application's connections, bare: no transaction, no actor. */
    public Jdbi app() {
        if (pool == null) {
            throw new IllegalStateException("register this as a static extension");
        }
        return Jdbi.create(pool).installPlugin(new PostgresPlugin());
    }

    /** The application's pool. */
    public DataSource appDataSource() {
        if (pool == null) {
            throw new IllegalStateException("register this as a static extension");
        }
        return pool;
    }

    /** The tables' owner, whom Row Level Security does not bind. */
    public Jdbi owner() {
        return Jdbi.create(ownerDataSource()).installPlugin(new PostgresPlugin());
    }

    /** The tables' owner as a plain data source. */
    public DataSource ownerDataSource() {
        if (name == null) {
            throw new IllegalStateException("register this as a static extension");
        }
        return TestCluster.owner(name);
    }
}
