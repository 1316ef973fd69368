package io.github.whop4j.marketplace.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SchemaTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @Test
    void isPreparedBySeveralNodesAtOnce() throws Exception {
        TestCluster.createEmpty("fresh");
        DataSource owner = TestCluster.owner("fresh");
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> start = () -> {
                Schema.migrate(owner);
                Schema.allowLogin(owner, TestCluster.PASSWORD);
                return true;
            };
            List<Future<Boolean>> started =
                    nodes.invokeAll(IntStream.range(0, 8).mapToObj(i -> start).toList());
            for (Future<Boolean> node : started) {
                assertThat(node.get()).isTrue();
            }
        } finally {
            nodes.shutdownNow();
        }
        try (HikariDataSource pool = TestCluster.appPool("fresh")) {
            assertThatCode(() -> Database.open(pool)).doesNotThrowAnyException();
        }
    }

    @Test
    void holdsUpNoOneAfterAMigrationThatFailed() {
        TestCluster.createEmpty("unlucky");
        Schema.migrate(TestCluster.owner("unlucky"));
        Schema.allowLogin(TestCluster.owner("unlucky"), TestCluster.PASSWORD);
        try (HikariDataSource pool = TestCluster.appPool("unlucky")) {
            assertThatThrownBy(() -> Schema.alone(pool, () -> {
                        throw new IllegalArgumentException("a broken migration");
                    }))
                    .hasMessage("a broken migration");

            assertThat(Jdbi.create(pool)
                            .<Integer, RuntimeException>withHandle(handle -> handle.createQuery(
                                            "select count(*) from pg_locks where locktype = 'advisory' and database ="
                                                    + " (select oid from pg_database where datname = current_database())")
                                    .mapTo(Integer.class)
                                    .one()))
                    .isZero();
        }
    }

    @Test
    void livesBesideTheHostsOwnTables() {
        TestCluster.createEmpty("host");
        DataSource owner = TestCluster.owner("host");
        Jdbi.create(owner).useHandle(handle -> handle.execute("create table host_settings (name text)"));

        Schema.migrate(owner);
        Schema.migrate(owner);

        assertThat(Jdbi.create(owner)
                        .<Integer, RuntimeException>withHandle(handle -> handle.createQuery(
                                        "select count(*) from marketplace_schema_history where success and version = '1'")
                                .mapTo(Integer.class)
                                .one()))
                .isEqualTo(1);
    }

    @Test
    void refusesToServeAsTheTablesOwner() {
        assertThatThrownBy(() -> Database.open(DATABASE.ownerDataSource()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is not bound by Row Level Security")
                .hasMessageContaining(Schema.APP_ROLE);
    }

    @Test
    void refusesADatabaseWithoutTables() {
        TestCluster.createEmpty("untouched");
        try (HikariDataSource pool = TestCluster.appPool("untouched")) {
            assertThatThrownBy(() -> Database.open(pool))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Schema.migrate");
        }
    }

    @Test
    void protectsEveryTable() {
        List<String> open = owner("""
                select relname from pg_class
                where relkind in ('r', 'p') and relnamespace = current_schema()::regnamespace and not relrowsecurity
                  and relname <> 'marketplace_schema_history'""");
        assertThat(open).isEmpty();
    }

    @Test
    void givesTheApplicationNoTableNoDeleteAndNoHistory() {
        assertThat(owner("select relname from pg_class where relowner = 'marketplace_app'::regrole"))
                .isEmpty();
        assertThat(owner("""
                        select table_name::text from information_schema.role_table_grants
                        where grantee = 'marketplace_app'
                        and (privilege_type in ('DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')
                          or table_name = 'marketplace_schema_history')""")).isEmpty();
        assertThat(owner("""
                        select rolname from pg_roles where rolname = 'marketplace_app'
                        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)""")).isEmpty();
    }

    private static List<String> owner(String query) {
        return DATABASE.owner()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
