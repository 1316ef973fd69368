package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.World.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.notification.NotificationStore;
import io.github.whop4j.marketplace.notification.Notifier;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.postgres.World;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The process may die, or a write fail, between any two lines: state, evidence, history and notification go together. */
class AllOrNothingTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final World world = new World(DATABASE);

    @Test
    void staysWhereItWasWhenTheDeliveryCannotBeStored() {
        Orders failing = orders(
                broken(EvidenceStore.class, world.database.evidence(), "addDelivery"), world.database.notifications());
        Order order = world.orderIn(OrderStatus.IN_PROGRESS);
        assertThatThrownBy(() -> failing.deliver(world.seller, order.id(), "Done", LINK))
                .hasMessage("broken on purpose");
        isUntouched(order);
    }

    @Test
    void staysWhereItWasWhenNobodyCanBeTold() {
        Orders failing = orders(
                world.database.evidence(), broken(NotificationStore.class, world.database.notifications(), "insert"));
        Order order = world.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        assertThatThrownBy(() -> failing.submitRequirements(world.buyer, order.id(), Map.of("style", "Bold")))
                .hasMessage("broken on purpose");
        assertThatThrownBy(() -> failing.cancel(world.buyer, order.id(), "")).hasMessage("broken on purpose");
        isUntouched(order);
        assertThat(world.refunds(order.id())).isEmpty();
    }

    private void isUntouched(Order order) {
        UUID id = order.id();
        OrderView view = world.orders.view(world.admin, id);
        assertThat(view.order()).isEqualTo(order);
        assertThat(view.history()).hasSize((int) order.version() + 1);
        assertThat(view.deliveries()).isEmpty();
        assertThat(world.told(world.buyer, id)).containsExactly("Order confirmed");
    }

    private Orders orders(EvidenceStore evidence, NotificationStore notifications) {
        Notifier notifier = new Notifier(world.database, notifications, Ids.random(), world.clock);
        return new Orders(
                world.database,
                world.database.orders(),
                evidence,
                world.database.reviews(),
                notifier,
                Ids.random(),
                world.clock);
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
