package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.notification.NotificationStore;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.postgres.DatabaseFixture;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.postgres.notification.PostgresNotifications;
import io.github.whop4j.marketplace.postgres.order.PostgresOrderArtifacts;
import io.github.whop4j.marketplace.postgres.order.PostgresOrders;
import io.github.whop4j.marketplace.postgres.refund.PostgresRefunds;
import io.github.whop4j.marketplace.postgres.review.PostgresReviews;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The process may die, or a write fail, between any two lines: state, artifacts, history and notification go together. */
class AllOrNothingTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);

    @Test
    void staysWhereItWasWhenTheDeliveryCannotBeStored() {
        Orders failing = orders(
                broken(OrderArtifactStore.class, new PostgresOrderArtifacts(fixture.database), "addDelivery"),
                new PostgresNotifications(fixture.database));
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        assertThatThrownBy(() -> failing.deliver(fixture.seller, order.id(), "Done", LINK))
                .hasMessage("broken on purpose");
        isUntouched(order);
    }

    @Test
    void staysWhereItWasWhenNoOneCanBeTold() {
        Orders failing = orders(
                new PostgresOrderArtifacts(fixture.database),
                broken(NotificationStore.class, new PostgresNotifications(fixture.database), "insert"));
        Order order = fixture.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        assertThatThrownBy(() -> failing.submitRequirements(fixture.buyer, order.id(), Map.of("style", "Bold")))
                .hasMessage("broken on purpose");
        assertThatThrownBy(() -> failing.cancel(fixture.buyer, order.id(), "")).hasMessage("broken on purpose");
        isUntouched(order);
        assertThat(fixture.refunds(order.id())).isEmpty();
    }

    private void isUntouched(Order order) {
        UUID id = order.id();
        OrderView view = fixture.orders.view(fixture.admin, id);
        assertThat(view.order()).isEqualTo(order);
        assertThat(view.history()).hasSize((int) order.version() + 1);
        assertThat(view.deliveries()).isEmpty();
        assertThat(fixture.noticesOf(fixture.buyer, id)).containsExactly(NoticeKind.ORDER_CONFIRMED);
    }

    private Orders orders(OrderArtifactStore artifacts, NotificationStore notifications) {
        Notifier notifier = new Notifier(fixture.database, notifications, Ids.random(), fixture.clock);
        return new Orders(
                fixture.database,
                new PostgresOrders(fixture.database),
                artifacts,
                new PostgresReviews(fixture.database),
                new PostgresRefunds(fixture.database),
                notifier,
                Ids.random(),
                fixture.clock);
    }

    /** The real store, but for one method that fails after it has written. */
    private static <T> T broken(Class<T> port, T real, String method) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, called, args) -> {
            try {
                Object result = called.invoke(real, args);
                if (called.getName().equals(method)) {
                    throw new IllegalStateException("broken on purpose");
                }
                return result;
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }));
    }
}
