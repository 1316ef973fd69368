package io.github.whop4j.marketplace.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The one PostgreSQL of this JVM, started by the caller that needs it first and stopped with the JVM. */
final class TestCluster {
    static final String PASSWORD = "app-role-of-a-test";
    private static final String TEMPLATE = "marketplace_template";
    private static final EmbeddedPostgres CLUSTER = start();

    private TestCluster() {}

    static DataSource owner(String database) {
        return CLUSTER.getDatabase("postgres", database);
    }

    static void createEmpty(String database) {
        execute("create database " + database);
    }

    static void copyTemplate(String database) {
        execute("create database " + database + " template " + TEMPLATE);
    }

    /** Now, because thousands of files at the end keep the JVM from exiting. */
    static void drop(String database) {
        execute("drop database " + database + " with (force)");
    }

    static HikariDataSource appPool(String database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(CLUSTER.getJdbcUrl(Schema.APP_ROLE, database));
        config.setUsername(Schema.APP_ROLE);
        config.setPassword(PASSWORD);
        config.setMinimumIdle(1);
        config.setMaximumPoolSize(12);
        return new HikariDataSource(config);
    }

    private static void execute(String sql) {
        Jdbi.create(CLUSTER.getPostgresDatabase()).useHandle(handle -> handle.execute(sql));
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres cluster = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            Jdbi.create(cluster.getPostgresDatabase())
                    .useHandle(handle -> handle.execute("create database " + TEMPLATE));
            DataSource template = cluster.getDatabase("postgres", TEMPLATE);
            Schema.migrate(template);
            Schema.allowLogin(template, PASSWORD);
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
