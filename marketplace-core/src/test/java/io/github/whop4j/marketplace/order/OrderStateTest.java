package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.postgres.World.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.OrderMachine.Mover;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import io.github.whop4j.marketplace.postgres.World;
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

/** What holds in every state: who may do what, what everybody else is told, and that a refusal changes nothing. */
abstract class OrderStateTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    final World world = new World(DATABASE);

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
        UUID id = world.orderIn(status).id();
        assertThat(world.orders.view(world.buyer, id).allowed()).isEqualTo(buyerMay);
        assertThat(world.orders.view(world.seller, id).allowed()).isEqualTo(sellerMay);
        assertThat(world.orders.view(world.admin, id).allowed()).isEmpty();
    }

    @Test
    void refusesEverythingElseAndChangesNothing() {
        Order order = world.orderIn(status);
        List<OrderEvent> history = world.orders.view(world.admin, order.id()).history();
        for (OrderCommand command : userCommands()) {
            if (!buyerMay.contains(command)) {
                refuses(order, world.buyer, Mover.BUYER, command, buyerMay);
            }
            if (!sellerMay.contains(command)) {
                refuses(order, world.seller, Mover.SELLER, command, sellerMay);
            }
            assertThat(refusal(world.admin, order.id(), command))
                    .isInstanceOf(NotAllowedException.class)
                    .extracting(MarketplaceException::code)
                    .isEqualTo("not_your_part");
        }
        assertThat(world.read(order.id())).isEqualTo(order);
        assertThat(world.orders.view(world.admin, order.id()).history()).isEqualTo(history);
    }

    @Test
    void doesNotExistForStrangers() {
        UUID id = world.orderIn(status).id();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> world.orders.view(world.stranger, id))
                .extracting(MarketplaceException::code)
                .isEqualTo("order_not_found");
        for (OrderCommand command : userCommands()) {
            assertThat(refusal(world.stranger, id, command))
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
            case SUBMIT_REQUIREMENTS -> world.orders.submitRequirements(actor, id, Map.of("style", "Bold"));
            case DELIVER -> world.orders.deliver(actor, id, "Here it is", LINK);
            case ACCEPT_DELIVERY -> world.orders.acceptDelivery(actor, id);
            case REQUEST_REVISION -> world.orders.requestRevision(actor, id, "Larger, please");
            case REVIEW -> world.orders.leaveReview(actor, id, 5, "Great");
            case CANCEL_BEFORE_START -> world.orders.cancel(actor, id, "");
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
