package io.github.whop4j.gigflow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.gigflow.TestCluster;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

class AppDatabaseTest {
    @Test
    void opensOnSeveralNodesAtOnce() {
        DatabaseUrl url = TestCluster.emptyDatabase();

        List<AppDatabase> nodes = IntStream.range(0, 3)
                .parallel()
                .mapToObj(node -> AppDatabase.open(url))
                .toList();

        assertThat(nodes).allSatisfy(node -> assertThat(role(node.jdbi())).isEqualTo("marketplace_app"));
        nodes.forEach(AppDatabase::close);
    }

    @Test
    void ownsNothing() {
        try (AppDatabase database = AppDatabase.open(TestCluster.emptyDatabase())) {
            assertThatThrownBy(() -> execute(database, "drop table gigflow.session"))
                    .isInstanceOf(JdbiException.class);
            assertThatThrownBy(() -> execute(database, "delete from gigflow.password_credential"))
                    .isInstanceOf(JdbiException.class);
        }
    }

    @Test
    void keepsWhatWasBoundOutOfItsErrors() {
        try (AppDatabase database = AppDatabase.open(TestCluster.emptyDatabase())) {
            assertThatThrownBy(() -> database.jdbi()
                            .useHandle(handle ->
                                    handle.execute("insert into gigflow.session (token_hash) values (?)", "a-secret")))
                    .isInstanceOf(JdbiException.class)
                    .extracting(Throwable::getMessage)
                    .asString()
                    .doesNotContain("arguments");
        }
    }

    @Test
    void computesTheSamePasswordOnEveryNodeAndAnotherForEveryOwner() {
        DatabaseUrl owner = DatabaseUrl.parse("postgres://ann:hush@db/gigs");

        assertThat(AppPassword.of(owner)).isEqualTo(AppPassword.of(owner)).hasSize(64);
        assertThat(AppPassword.of(owner)).isNotEqualTo(AppPassword.of(owner.as("ann", "other")));
    }

    private static String role(Jdbi jdbi) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select current_user").mapTo(String.class).one());
    }

    private static void execute(AppDatabase database, String sql) {
        database.jdbi().useHandle(handle -> handle.execute(sql));
    }
}
