package io.github.whop4j.marketplace.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderStatus;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain SQL against the floor: the database knows the machine itself. */
class OrderGuardTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);

    @ParameterizedTest
    @CsvSource({"buyer", "seller", "system", "nobody"})
    void letsEachActorMakeTheirOwnMovesOnly(String actor) {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        UUID person = switch (actor) {
            case "buyer" -> fixture.buyer.id();
            case "seller" -> fixture.seller.id();
            default -> null;
        };
        Set<String> listed = listed(actor);
        Set<String> passed = new HashSet<>();
        DATABASE.owner().useHandle(handle -> {
            for (OrderStatus from : OrderStatus.values()) {
                for (OrderStatus to : OrderStatus.values()) {
                    if (from != to && passes(handle, order.id(), from, to, actor, person)) {
                        passed.add(from.wire() + " > " + to.wire());
                    }
                }
            }
        });
        assertThat(listed).isNotEmpty();
        assertThat(passed).isEqualTo(listed);
    }

    /** The row is put in place past the guards; then one plain update is tried as the actor, and all is rolled back. */
    private static boolean passes(
            Handle handle, UUID id, OrderStatus from, OrderStatus to, String actor, @Nullable UUID person) {
        handle.begin();
        try {
            place(handle, id, from);
            become(handle, actor, person);
            return updates(handle, id, to);
        } finally {
            handle.rollback();
        }
    }

    private static void place(Handle handle, UUID id, OrderStatus from) {
        handle.execute("set local session_replication_role = replica");
        handle.execute(
                "update orders set status = ?, status_before_dispute = ? where id = ?",
                from.wire(),
                from == OrderStatus.DISPUTED ? "in_progress" : null,
                id);
        handle.execute("set local session_replication_role = origin");
    }

    private static void become(Handle handle, String actor, @Nullable UUID person) {
        if (actor.equals("nobody")) {
            return;
        }
        handle.execute(
                "select set_config('app.user_id', ?, true), set_config('app.role', ?, true)",
                person == null ? "" : person.toString(),
                person == null ? actor : "user");
        handle.execute("set local role marketplace_app");
    }

    private static boolean updates(Handle handle, UUID id, OrderStatus to) {
        try {
            return handle.createUpdate("""
                                    update orders set status = :to, version = version + 1,
                                      status_before_dispute = case when :to = 'disputed' then status end
                                    where id = :id""").bind("to", to.wire()).bind("id", id).execute() == 1;
        } catch (JdbiException e) {
            assertThat(e).hasMessageContaining("an order cannot go from");
            return false;
        }
    }

    /** A dispute that began in progress goes back there and nowhere else. */
    private static Set<String> listed(String actor) {
        return DATABASE.owner()
                .withHandle(handle -> handle.createQuery("""
                        select from_status || ' > ' || to_status from order_transition
                        where from_status <> to_status and :actor in (actor, 'nobody')
                        and (from_status <> 'disputed' or to_status in ('in_progress', 'refunded'))""")
                        .bind("actor", actor)
                        .mapTo(String.class)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terms = '{}'",
                "total_minor = total_minor - 1",
                "fee_minor = fee_minor + 1",
                "currency = 'EUR'",
                "buyer_id = seller_id, seller_id = buyer_id",
                "gig_id = gen_random_uuid()",
                "checkout_id = gen_random_uuid()",
                "created_at = now()"
            })
    void keepsTermsAndPartiesAsTheyWereAgreed(String change) {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        assertThatThrownBy(
                        () -> owner("update orders set version = version + 1, " + change + " where id = ?", order.id()))
                .hasMessageContaining("of orders, only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version = version", "version = version - 1", "version = version + 1, refunded_minor = 0"})
    void letsVersionAndRefundsOnlyGrow(String change) {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        fixture.lifecycle.refunded(order.id(), Money.usd(100));
        assertThatThrownBy(() -> owner("update orders set " + change + " where id = ?", order.id()))
                .hasMessageContaining("only grow");
    }

    @ParameterizedTest
    @ValueSource(strings = {"order_events", "order_answers", "deliveries", "revisions", "reviews", "admin_actions"})
    void keepsEvidenceEvenFromTheOwner(String table) {
        Order order = fixture.orderIn(OrderStatus.REVISION_REQUESTED);
        fixture.orders.deliver(fixture.seller, order.id(), "Again", DatabaseFixture.LINK);
        fixture.orders.leaveReview(fixture.buyer, order.id(), 5, "");
        String column = table.equals("order_answers") || table.equals("reviews") ? "order_id" : "id";
        for (String attempt : new String[] {
            "update " + table + " set " + column + " = default", "delete from " + table, "truncate " + table
        }) {
            assertThatThrownBy(() -> owner(attempt)).as(attempt).hasMessageContaining("append-only");
        }
    }

    @Test
    void makesNoSecondOrderOfACheckout() {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        assertThatThrownBy(() -> fixture.database.run(
                        Actor.system("test"), () -> fixture.database.handle().execute("""
                                insert into orders (id, checkout_id, buyer_id, seller_id, gig_id, terms, total_minor,
                                  fee_minor, currency, status, created_at)
                                select gen_random_uuid(), checkout_id, buyer_id, seller_id, gig_id, terms, total_minor,
                                  fee_minor, currency, 'in_progress', created_at from orders where id = ?""", order.id())))
                .hasMessageContaining("orders_checkout_id_key");
    }

    private static void owner(String sql, Object... arguments) {
        DATABASE.owner().useHandle(handle -> handle.execute(sql, arguments));
    }
}
