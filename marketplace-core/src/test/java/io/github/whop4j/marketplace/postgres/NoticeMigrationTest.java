package io.github.whop4j.marketplace.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.notification.NoticeField;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.postgres.notification.PostgresNotifications;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** A database that version 10 filled keeps its notifications, and takes new ones. */
class NoticeMigrationTest {
    @Test
    void keepsWhatWasToldAsText() {
        TestCluster.createEmpty("before_notices");
        DataSource owner = TestCluster.owner("before_notices");
        Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/marketplace")
                .table("marketplace_schema_history")
                .placeholderReplacement(false)
                .target("10")
                .load()
                .migrate();
        UUID person = UUID.randomUUID();
        Jdbi.create(owner).useHandle(handle -> {
            handle.execute(
                    "insert into profiles (id, email, display_name, role, created_at)"
                            + " values (?, 'ada@example.com', 'Ada', 'buyer', now())",
                    person);
            handle.execute("""
                    insert into notifications (id, user_id, type, title, body, link, dedupe_key, created_at)
                    values (gen_random_uuid(), ?, 'order', 'Order confirmed', '', '/orders/1', 'k', now())""", person);
        });

        Schema.migrate(owner);

        Schema.allowLogin(owner, TestCluster.PASSWORD);
        try (HikariDataSource pool = TestCluster.appPool("before_notices")) {
            Database database = Database.open(pool);
            PostgresNotifications notifications = new PostgresNotifications(database);
            assertThat(database.as(new Actor.User(person, Role.BUYER), () -> notifications.latest(person, 10)))
                    .singleElement()
                    .satisfies(told -> {
                        assertThat(told.kind()).isEqualTo(NoticeKind.TEXT);
                        assertThat(told.text(NoticeField.TITLE)).isEqualTo("Order confirmed");
                        assertThat(told.text(NoticeField.LINK)).isEqualTo("/orders/1");
                    });
        }
        TestCluster.drop("before_notices");
    }
}
