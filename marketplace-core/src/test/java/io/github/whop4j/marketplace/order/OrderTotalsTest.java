package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.postgres.DatabaseFixture;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Counters and sums are over all orders, not over those a list shows. */
class OrderTotalsTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private final DatabaseFixture fixture = new DatabaseFixture(DATABASE);

    @Test
    void countsAllOpenOrdersOfASeller() {
        assertThat(fixture.orders.openWork(fixture.seller, Duration.ofDays(7))).isEqualTo(new OpenWork(0, 0));
        for (int i = 0; i < 55; i++) {
            fixture.order();
        }
        fixture.orderIn(OrderStatus.AWAITING_REQUIREMENTS);
        fixture.orderIn(OrderStatus.DELIVERED);
        fixture.orderIn(OrderStatus.DISPUTED);
        fixture.orderIn(OrderStatus.COMPLETED);
        fixture.orderIn(OrderStatus.CANCELLED);

        assertThat(fixture.orders.list(fixture.seller, Party.SELLER)).hasSize(50);
        assertThat(fixture.orders.openWork(fixture.seller, Duration.ofDays(365)))
                .isEqualTo(new OpenWork(58, 55));
        assertThat(fixture.orders.openWork(fixture.seller, Duration.ZERO)).isEqualTo(new OpenWork(58, 0));
        assertThat(fixture.orders.openWork(fixture.buyer, Duration.ofDays(7))).isEqualTo(new OpenWork(0, 0));
    }

    @Test
    void sumsAllOrdersOfTheMarketplace() {
        Revenue before = revenue();
        Order one = fixture.order();
        for (int i = 0; i < 51; i++) {
            fixture.order();
        }
        Order cancelled = fixture.orderIn(OrderStatus.CANCELLED);
        fixture.orderIn(OrderStatus.REFUNDED);
        Money price = one.terms().total();
        Money fee = one.terms().fee();
        assertThat(cancelled.terms().total()).isEqualTo(price);

        assertThat(revenue())
                .isEqualTo(new Revenue(
                        before.orders() + 54,
                        before.sold().plus(price.times(54)),
                        before.refunded().plus(price),
                        before.fees().plus(fee.times(52))));
    }

    private Revenue revenue() {
        return fixture.orders.revenue(fixture.admin).stream()
                .findFirst()
                .orElse(new Revenue(0, Money.usd(0), Money.usd(0), Money.usd(0)));
    }

    @Test
    void showsSumsToAdminsOnly() {
        assertThatThrownBy(() -> fixture.orders.revenue(fixture.seller))
                .isInstanceOfSatisfying(
                        NotAllowedException.class, e -> assertThat(e.code()).isEqualTo("admins_only"));
    }
}
