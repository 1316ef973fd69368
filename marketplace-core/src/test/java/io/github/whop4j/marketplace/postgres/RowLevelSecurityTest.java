package io.github.whop4j.marketplace.postgres;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.LINK;
import static io.github.whop4j.marketplace.postgres.DatabaseFixture.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderStatus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees how many rows of one small fixture. A new table belongs here: the last test says which one is missing. */
class RowLevelSecurityTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private static DatabaseFixture fixture;

    /** One reviewed order, one cancelled one, and one gig that is still a draft. */
    @BeforeAll
    static void fill() {
        fixture = new DatabaseFixture(DATABASE);
        fixture.catalog.create(fixture.seller, draft());
        UUID reviewed = fixture.orderIn(OrderStatus.REVISION_REQUESTED).id();
        fixture.orders.deliver(fixture.seller, reviewed, "Larger now", LINK);
        Order order = fixture.orders.leaveReview(fixture.buyer, reviewed, 5, "Great");
        fixture.orderIn(OrderStatus.CANCELLED);
        fixture.database.run(Actor.system("test"), () -> {
            fixture.database.handle().execute("""
                            insert into payments (whop_payment_id, checkout_id, company_id, status, total_minor, currency,
                              created_at, updated_at) values ('pay_1', ?, 'biz_1', 'paid', 2500, 'USD', now(), now())""", order.checkoutId());
            fixture.database.handle().execute("""
                            insert into withdrawals (id, seller_id, idempotency_key, company_id, amount_minor, currency,
                              payout_method_id, status, created_at, updated_at)
                            values (?, ?, 'key', 'biz_1', 100, 'USD', 'pm_1', 'requested', now(), now())""", UUID.randomUUID(), fixture.seller.id());
            fixture.database.handle().execute("""
                            insert into webhook_events (webhook_id, type, occurred_at, received_at)
                            values ('msg_1', 'payment.succeeded', now(), now())""");
        });
    }

    private static final String COUNTS = """
            # table          | buyer | seller | stranger | admin | visitor | system
            profiles         | 1     | 1      | 1        | 4     | 0       | 4
            public_profiles  | 4     | 4      | 4        | 4     | 4       | 4
            seller_accounts  | 0     | 1      | 0        | 1     | 0       | 1
            admin_actions    | 0     | 0      | 0        | 2     | 0       | 2
            notifications    | 4     | 8      | 0        | 2     | 0       | 14
            categories       | 6     | 6      | 6        | 6     | 6       | 6
            gigs             | 2     | 3      | 2        | 3     | 2       | 3
            gig_packages     | 4     | 6      | 4        | 6     | 4       | 6
            gig_extras       | 2     | 3      | 2        | 3     | 2       | 3
            gig_transition   | 11    | 11     | 11       | 11    | 11      | 11
            order_transition | 42    | 42     | 42       | 42    | 42      | 42
            checkouts        | 2     | 0      | 0        | 2     | 0       | 2
            orders           | 2     | 2      | 0        | 2     | 0       | 2
            order_events     | 8     | 8      | 0        | 8     | 0       | 8
            order_answers    | 2     | 2      | 0        | 2     | 0       | 2
            deliveries       | 2     | 2      | 0        | 2     | 0       | 2
            revisions        | 1     | 1      | 0        | 1     | 0       | 1
            reviews          | 1     | 1      | 1        | 1     | 1       | 1
            payments         | 1     | 1      | 0        | 1     | 0       | 1
            refunds          | 1     | 1      | 0        | 1     | 0       | 1
            withdrawals      | 0     | 1      | 0        | 1     | 0       | 1
            webhook_events   | 0     | 0      | 0        | 1     | 0       | 1
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = COUNTS)
    void showsEachActorTheirRows(
            String table, int buyer, int seller, int stranger, int admin, int visitor, int system) {
        assertThat(rowsSeenBy(fixture.buyer, table)).as("buyer").isEqualTo(buyer);
        assertThat(rowsSeenBy(fixture.seller, table)).as("seller").isEqualTo(seller);
        assertThat(rowsSeenBy(fixture.stranger, table)).as("stranger").isEqualTo(stranger);
        assertThat(rowsSeenBy(fixture.admin, table)).as("admin").isEqualTo(admin);
        assertThat(rowsSeenBy(Actor.visitor(), table)).as("visitor").isEqualTo(visitor);
        assertThat(rowsSeenBy(Actor.system("test"), table)).as("system").isEqualTo(system);
        int withoutActor = DATABASE.app()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one());
        assertThat(withoutActor).as("without an actor").isZero();
    }

    @Test
    void coversEveryTable() {
        List<String> tables = DATABASE.owner()
                .withHandle(
                        handle -> handle.createQuery("""
                                select relname from pg_class
                                where relkind in ('r', 'p', 'v', 'm') and relnamespace = current_schema()::regnamespace
                                and relname <> 'marketplace_schema_history'""").mapTo(String.class).list());
        assertThat(COUNTS.lines().skip(1).map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactlyInAnyOrderElementsOf(tables);
    }

    private static int rowsSeenBy(Actor actor, String table) {
        return fixture.database.as(
                actor,
                () -> fixture.database
                        .handle()
                        .createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one());
    }
}
