package io.github.whop4j.marketplace.postgres;

import static io.github.whop4j.marketplace.postgres.World.STYLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Party;
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

    private final World world = new World(DATABASE);
    private final Database database = world.database;

    @Test
    void readsTheNewestCardsInOneStatement() {
        publish(5);
        assertThat(statements(Actor.visitor(), () -> database.gigs().newest(5))).hasSize(1);
        assertThat(statements(Actor.visitor(), () -> database.gigs().categories()))
                .hasSize(1);
    }

    @Test
    void readsWholeGigsInThreeStatements() {
        publish(5);
        assertThat(statements(
                        world.seller,
                        () -> assertThat(database.gigs().ofSeller(world.seller.id()))
                                .hasSize(5)))
                .hasSize(3);
    }

    @Test
    void readsOrdersAndStandingInOneStatementEach() {
        world.order();
        world.order(STYLE);
        assertThat(statements(world.buyer, () -> database.orders().newest(Party.BUYER, world.buyer.id(), 50)))
                .hasSize(1);
        assertThat(statements(Actor.system("test"), () -> database.reviews().standing(world.seller.id())))
                .hasSize(1);
    }

    private void publish(int gigs) {
        for (int i = 0; i < gigs; i++) {
            world.publishedGig();
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
