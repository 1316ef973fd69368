package io.github.whop4j.gigflow.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.order.OrderCommand;
import io.github.whop4j.marketplace.order.OrderStatus;
import io.github.whop4j.marketplace.order.OrderView;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
    @Test
    void isCalledByTheFirstEightDigitsOfItsId() {
        assertThat(at(SampleOrders.in(OrderStatus.IN_PROGRESS), SampleOrders.PAID)
                        .number())
                .isEqualTo("ORD-5F0C12AB");
    }

    @Test
    void isLateOnlyAfterItIsDueAndWhileThereIsWorkToDo() {
        OrderView working = SampleOrders.in(OrderStatus.IN_PROGRESS);
        assertThat(at(working, SampleOrders.DUE).late()).isFalse();
        assertThat(at(working, SampleOrders.DUE.plusSeconds(1)).late()).isTrue();
        assertThat(at(SampleOrders.delivered(OrderStatus.DELIVERED), SampleOrders.DUE.plusSeconds(1))
                        .late())
                .isFalse();
    }

    @Test
    void offersOnlyWhatTheOrderAllows() {
        Workspace none = at(SampleOrders.delivered(OrderStatus.DELIVERED), SampleOrders.DUE);
        assertThat(none.mayAccept()).isFalse();
        assertThat(none.dot(Workspace.Tab.DELIVERY)).isFalse();

        Workspace some = at(
                SampleOrders.delivered(
                        OrderStatus.DELIVERED, OrderCommand.ACCEPT_DELIVERY, OrderCommand.REQUEST_REVISION),
                SampleOrders.DUE);
        assertThat(some.mayAccept()).isTrue();
        assertThat(some.mayRevise()).isTrue();
        assertThat(some.dot(Workspace.Tab.DELIVERY)).isTrue();
    }

    @Test
    void offersNoRevisionWhenAllAreUsed() {
        OrderView fresh = SampleOrders.delivered(
                OrderStatus.DELIVERED, OrderCommand.ACCEPT_DELIVERY, OrderCommand.REQUEST_REVISION);
        Set<OrderCommand> allowed = EnumSet.copyOf(fresh.allowed());
        allowed.remove(OrderCommand.REQUEST_REVISION);
        OrderView used = new OrderView(
                SampleOrders.order(OrderStatus.DELIVERED, 2),
                fresh.viewer(),
                fresh.gigSlug(),
                fresh.buyerName(),
                fresh.sellerName(),
                fresh.answers(),
                fresh.deliveries(),
                fresh.revisions(),
                null,
                fresh.history(),
                allowed);

        Workspace workspace = at(used, SampleOrders.DUE);

        assertThat(workspace.mayRevise()).isFalse();
        assertThat(workspace.whyNoRevision()).isEqualTo("All revisions of this package are used.");
    }

    private static Workspace at(OrderView view, Instant now) {
        return new Workspace(view, "/orders", Workspace.Tab.TRACKING, now);
    }
}
