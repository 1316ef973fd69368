package io.github.whop4j.marketplace.postgres;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Party;
import io.github.whop4j.marketplace.postgres.catalog.PostgresGigs;
import io.github.whop4j.marketplace.postgres.order.PostgresOrders;
import io.github.whop4j.marketplace.postgres.review.PostgresReviews;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists cost the same number of statements however long they are. */
class StatementCountTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);
    private final Database database = fixture.database;

    @Test
    void readsTheNewestCardsInOneStatement() {
        publish(5);
        assertThat(statements(Actor.visitor(), () -> new PostgresGigs(database).newest(5)))
                .hasSize(1);
        assertThat(statements(Actor.visitor(), () -> new PostgresGigs(database).categories()))
                .hasSize(1);
    }

    @Test
    void readsWholeGigsInThreeStatements() {
        publish(5);
        assertThat(statements(
                        fixture.seller,
                        () -> assertThat(new PostgresGigs(database).ofSeller(fixture.seller.id()))
                                .hasSize(5)))
                .hasSize(3);
    }

    @Test
    void readsOrdersAndSellerStatsInOneStatementEach() {
        fixture.order();
        fixture.order(STYLE);
        assertThat(statements(
                        fixture.buyer, () -> new PostgresOrders(database).newest(Party.BUYER, fixture.buyer.id(), 50)))
                .hasSize(1);
        assertThat(statements(
                        Actor.system("test"), () -> new PostgresReviews(database).sellerStats(fixture.seller.id())))
                .hasSize(1);
    }

    private void publish(int gigs) {
        for (int i = 0; i < gigs; i++) {
            fixture.publishedGig();
        }
    }

    private List<String> statements(Actor actor, Runnable reading) {
        List<String> statements = new ArrayList<>();
        database.run(actor, () -> {
            database.handle().getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
                @Override
                public void logAfterExecution(StatementContext context) {
                    statements.add(context.getRenderedSql());
                }
            });
            reading.run();
        });
        return statements;
    }
}
