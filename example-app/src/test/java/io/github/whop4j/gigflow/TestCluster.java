package io.github.whop4j.gigflow;

import io.github.whop4j.gigflow.database.DatabaseUrl;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** The one PostgreSQL of this JVM, started by the caller that needs it first and stopped with the JVM. */
public final class TestCluster {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final EmbeddedPostgres CLUSTER = start();

    private TestCluster() {}

    /** An empty database and its owner. */
    public static DatabaseUrl emptyDatabase() {
        String name = "gigflow_" + NUMBER.incrementAndGet();
        Jdbi.create(CLUSTER.getPostgresDatabase()).useHandle(handle -> handle.execute("create database " + name));
        return DatabaseUrl.parse("postgres://postgres:postgres@localhost:" + CLUSTER.getPort() + "/" + name);
    }

    /** A look at a database past Row Level Security. */
    public static Jdbi asOwner(DatabaseUrl url) {
        return Jdbi.create(url.jdbcUrl(), url.user(), url.password());
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
