package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.notification.NoticeKind;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InProgressTest extends OrderStateTest {
    InProgressTest() {
        super(OrderStatus.IN_PROGRESS, Set.of(), Set.of(OrderCommand.DELIVER));
    }

    @Test
    void isDeliveredByTheSeller() {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);

        Order delivered = fixture.orders.deliver(fixture.seller, order.id(), " Done ", LINK);

        assertThat(delivered.status()).isEqualTo(OrderStatus.DELIVERED);
        assertThat(fixture.read(order.id())).isEqualTo(delivered);
        assertThat(fixture.orders.view(fixture.buyer, order.id()).deliveries())
                .singleElement()
                .satisfies(delivery -> {
                    assertThat(delivery.message()).isEqualTo("Done");
                    assertThat(delivery.items()).isEqualTo(LINK);
                    assertThat(delivery.deliveredAt()).isEqualTo(fixture.clock.instant());
                });
        assertThat(fixture.noticesOf(fixture.buyer, order.id())).contains(NoticeKind.ORDER_DELIVERED);
    }

    @Test
    void takesAMessageWithoutLinksAndLinksWithoutAMessage() {
        Order first = fixture.orderIn(OrderStatus.IN_PROGRESS);
        Order second = fixture.orderIn(OrderStatus.IN_PROGRESS);
        assertThat(fixture.orders
                        .deliver(fixture.seller, first.id(), "By mail", List.of())
                        .status())
                .isEqualTo(OrderStatus.DELIVERED);
        assertThat(fixture.orders.deliver(fixture.seller, second.id(), "", LINK).status())
                .isEqualTo(OrderStatus.DELIVERED);
    }

    @Test
    void refusesAnEmptyDelivery() {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> fixture.orders.deliver(fixture.seller, order.id(), "  ", List.of()));
        assertThat(refusal.code()).isEqualTo("invalid_delivery");
        assertThat(fixture.read(order.id())).isEqualTo(order);
        assertThat(fixture.orders.view(fixture.buyer, order.id()).deliveries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,hi", "ftp://files.example.com/a", "/local", "https:///a"})
    void refusesLinksThatAreNotOfTheWeb(String url) {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        List<Delivery.Item> items = List.of(LINK.get(0), new Delivery.Item(URI.create(url), "Click me"));
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class, () -> fixture.orders.deliver(fixture.seller, order.id(), "Done", items));
        assertThat(refusal.details().get("fields"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("items[1]");
        assertThat(fixture.read(order.id())).isEqualTo(order);
    }

    @Test
    void refusesMoreThanTwentyLinks() {
        Order order = fixture.orderIn(OrderStatus.IN_PROGRESS);
        InvalidInputException refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> fixture.orders.deliver(fixture.seller, order.id(), "", Collections.nCopies(21, LINK.get(0))));
        assertThat(refusal.details().get("fields"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("items");
    }
}
