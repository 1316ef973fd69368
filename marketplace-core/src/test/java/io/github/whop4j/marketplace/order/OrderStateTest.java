package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.DatabaseFixture.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.OrderMachine.Mover;
import io.github.whop4j.marketplace.postgres.DatabaseFixture;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.MarketplaceException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds in every state: who may do what, what all others is told, and that a refusal changes nothing. */
abstract class OrderStateTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    final DatabaseFixture fixture = new DatabaseFixture(DATABASE);

    private final OrderStatus status;
    private final Set<OrderCommand> buyerMay;
    private final Set<OrderCommand> sellerMay;

    OrderStateTest(OrderStatus status, Set<OrderCommand> buyerMay, Set<OrderCommand> sellerMay) {
        this.status = status;
        this.buyerMay = new TreeSet<>(buyerMay);
        this.sellerMay = new TreeSet<>(sellerMay);
    }

    @Test
    void tellsEachSideWhatItMayDo() {
        UUID id = fixture.orderIn(status).id();
        assertThat(fixture.orders.view(fixture.buyer, id).allowed()).isEqualTo(buyerMay);
        assertThat(fixture.orders.view(fixture.seller, id).allowed()).isEqualTo(sellerMay);
        assertThat(fixture.orders.view(fixture.admin, id).allowed()).isEmpty();
    }

    @Test
    void refusesEverythingElseAndChangesNothing() {
        Order order = fixture.orderIn(status);
        List<OrderEvent> history =
                fixture.orders.view(fixture.admin, order.id()).history();
        for (OrderCommand command : userCommands()) {
            if (!buyerMay.contains(command)) {
                refuses(order, fixture.buyer, Mover.BUYER, command, buyerMay);
            }
            if (!sellerMay.contains(command)) {
                refuses(order, fixture.seller, Mover.SELLER, command, sellerMay);
            }
            assertThat(refusal(fixture.admin, order.id(), command))
                    .isInstanceOf(NotAllowedException.class)
                    .extracting(MarketplaceException::code)
                    .isEqualTo("not_your_part");
        }
        assertThat(fixture.read(order.id())).isEqualTo(order);
        assertThat(fixture.orders.view(fixture.admin, order.id()).history()).isEqualTo(history);
    }

    @Test
    void doesNotExistForStrangers() {
        UUID id = fixture.orderIn(status).id();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> fixture.orders.view(fixture.stranger, id))
                .extracting(MarketplaceException::code)
                .isEqualTo("order_not_found");
        for (OrderCommand command : userCommands()) {
            assertThat(refusal(fixture.stranger, id, command))
                    .as(command.wire())
                    .isInstanceOf(NotFoundException.class)
                    .extracting(MarketplaceException::code)
                    .isEqualTo("order_not_found");
        }
    }

    private void refuses(Order order, Actor actor, Mover side, OrderCommand command, Set<OrderCommand> allowed) {
        MarketplaceException refusal = refusal(actor, order.id(), command);
        if (!OrderMachine.isPartOf(side, command)) {
            assertThat(refusal).as("%s by %s", command, side).isInstanceOf(NotAllowedException.class);
            assertThat(refusal.code()).isEqualTo("not_your_part");
            return;
        }
        assertThat(refusal).as("%s by %s", command, side).isInstanceOf(ConflictException.class);
        assertThat(refusal.code()).isEqualTo("order_state");
        assertThat(refusal.details())
                .isEqualTo(Map.of(
                        "state", status.wire(),
                        "command", command.wire(),
                        "allowed", allowed.stream().map(OrderCommand::wire).toList()));
    }

    MarketplaceException refusal(Actor actor, UUID id, OrderCommand command) {
        MarketplaceException refusal =
                catchThrowableOfType(MarketplaceException.class, () -> attempt(actor, id, command));
        assertThat(refusal).as("%s should be refused", command).isNotNull();
        return refusal;
    }

    /** The command with input that fits. */
    Order attempt(Actor actor, UUID id, OrderCommand command) {
        return switch (command) {
            case SUBMIT_REQUIREMENTS -> fixture.orders.submitRequirements(actor, id, Map.of("style", "Bold"));
            case DELIVER -> fixture.orders.deliver(actor, id, "Here it is", LINK);
            case ACCEPT_DELIVERY -> fixture.orders.acceptDelivery(actor, id);
            case REQUEST_REVISION -> fixture.orders.requestRevision(actor, id, "Larger, please");
            case REVIEW -> fixture.orders.leaveReview(actor, id, 5, "Great");
            case CANCEL_BEFORE_START -> fixture.orders.cancel(actor, id, "");
            case CREATE, OPEN_PAYMENT_DISPUTE, WIN_DISPUTE, LOSE_DISPUTE, COMPLETE_REFUND, RECORD_PARTIAL_REFUND ->
                throw new IllegalArgumentException(command + " is Whop's word, not a person's");
        };
    }

    private static List<OrderCommand> userCommands() {
        Set<OrderCommand> commands = EnumSet.noneOf(OrderCommand.class);
        Arrays.stream(OrderCommand.values())
                .filter(command ->
                        OrderMachine.isPartOf(Mover.BUYER, command) || OrderMachine.isPartOf(Mover.SELLER, command))
                .forEach(commands::add);
        return List.copyOf(commands);
    }
}
