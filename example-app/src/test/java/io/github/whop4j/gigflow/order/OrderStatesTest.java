package io.github.whop4j.gigflow.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.gigflow.GigFixture;
import io.github.whop4j.gigflow.Member;
import io.github.whop4j.gigflow.TestApp;
import io.github.whop4j.gigflow.ui.StatusPill;
import io.github.whop4j.marketplace.order.OrderStatus;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state has a face on every page of every side, also those that only money or support can lead to. */
class OrderStatesTest {
    private static final TestApp APP = TestApp.shared();
    private static final GigFixture FIXTURE = GigFixture.open(APP);

    @ParameterizedTest
    @EnumSource(OrderStatus.class)
    void showsEveryStateToBothSidesAndAdmins(OrderStatus status) {
        Member buyer = FIXTURE.newBuyer();
        UUID id = FIXTURE.delivered(buyer);
        put(id, status);
        String pill = StatusPill.of(status).text() + "</span>";

        for (String tab : new String[] {"", "?tab=tracking", "?tab=delivery", "?tab=revision", "?tab=review"}) {
            assertThat(buyer.get("/orders/" + id + tab).body()).contains(pill);
        }
        assertThat(buyer.get("/orders").body()).contains(pill);
        assertThat(FIXTURE.seller().get("/sell/orders/" + id).body()).contains(pill);
        assertThat(FIXTURE.seller().get("/sell/orders").body()).contains(pill);
        assertThat(APP.admin().get("/orders/" + id).body()).contains(pill);
        assertThat(buyer.json("/api/orders/" + id).string("status")).isEqualTo(status.wire());
    }

    /** Past the transition guard, which lets no one take these short cuts. */
    private static void put(UUID id, OrderStatus status) {
        APP.asOwner().useTransaction(handle -> {
            handle.execute("set local session_replication_role = replica");
            handle.createUpdate("update orders set status = :status, status_before_dispute ="
                            + " case when :status = 'disputed' then 'delivered' end where id = :id")
                    .bind("status", status.wire())
                    .bind("id", id)
                    .execute();
        });
    }
}
