package io.github.whop4j.marketplace.order;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.order.OrderMachine.Mover;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.github.whop4j.marketplace.review.ReviewStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs a person's command on an order or refuses it: first by who they are, then by what they sent, then by the state. */
final class OrderCommands {
    private final Transactions transactions;
    private final OrderStore orders;
    private final ReviewStore reviews;
    private final OrderWriter writer;

    OrderCommands(Transactions transactions, OrderStore orders, ReviewStore reviews, OrderWriter writer) {
        this.transactions = transactions;
        this.orders = orders;
        this.reviews = reviews;
        this.writer = writer;
    }

    /** Runs a command in one transaction, if it is one of this side's commands at all. */
    Order act(Actor actor, UUID orderId, OrderCommand command, Function<CommandContext, Order> play) {
        return transactions.as(actor, () -> {
            Order order = find(orderId);
            Party side = side(order, actor);
            if (mover(side).filter(m -> OrderMachine.isPartOf(m, command)).isEmpty()) {
                throw new NotAllowedException(
                        "not_your_part",
                        "The command " + command.wire() + " is not for the " + text(side) + " of an order.",
                        Map.of("command", command.wire(), "party", text(side)));
            }
            return play.apply(new CommandContext(order, side, command, actor.person()));
        });
    }

    /** Row Level Security hides other people's orders: for a stranger there is none. */
    Order find(UUID orderId) {
        return orders.find(orderId)
                .orElseThrow(() -> new NotFoundException("order_not_found", "You have no order " + orderId + "."));
    }

    Party side(Order order, Actor actor) {
        UUID person = actor.person();
        if (person.equals(order.buyerId())) {
            return Party.BUYER;
        }
        return person.equals(order.sellerId()) ? Party.SELLER : Party.ADMIN;
    }

    /** What this side can do now, by the machine and the conditions. */
    Set<OrderCommand> allowed(Order order, Party side) {
        Set<OrderCommand> allowed = mover(side)
                .map(mover -> OrderMachine.allowed(order.status(), mover))
                .orElseGet(() -> EnumSet.noneOf(OrderCommand.class));
        OrderCondition.apply(subject(order), allowed);
        return allowed;
    }

    private OrderCondition.Subject subject(Order order) {
        return new OrderCondition.Subject(order, () -> reviews.find(order.id()).isPresent());
    }

    private static Optional<Mover> mover(Party side) {
        return switch (side) {
            case BUYER -> Optional.of(Mover.BUYER);
            case SELLER -> Optional.of(Mover.SELLER);
            case ADMIN -> Optional.empty();
        };
    }

    private static String text(Party side) {
        return switch (side) {
            case BUYER -> "buyer";
            case SELLER -> "seller";
            case ADMIN -> "admin";
        };
    }

    /** One person's attempt at one command. */
    final class CommandContext {
        final Order order;
        final Party side;
        private final OrderCommand command;
        private final UUID person;

        private CommandContext(Order order, Party side, OrderCommand command, UUID person) {
            this.order = order;
            this.side = side;
            this.command = command;
            this.person = person;
        }

        /** Moves the order, or refuses with its state, also when another request changed it first. */
        Order move(@Nullable String reason, Consumer<OrderUpdate> effects) {
            if (!allowed(order, side).contains(command)) {
                throw refusal(order);
            }
            OrderStatus to = OrderMachine.targets(
                            command, order.status(), mover(side).orElseThrow())
                    .iterator()
                    .next();
            return writer.write(order, command, to, new OrderWriter.Who(text(side), person), reason, effects)
                    .orElseThrow(() -> refusal(find(order.id())));
        }

        private ConflictException refusal(Order now) {
            Mover mover = mover(side).orElseThrow();
            if (OrderMachine.allowed(now.status(), mover).contains(command)) {
                Optional<ConflictException> broken = OrderCondition.refusal(command, subject(now));
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
            List<String> allowed =
                    allowed(now, side).stream().map(OrderCommand::wire).toList();
            return new ConflictException(
                    "order_state",
                    "The command " + command.wire() + " does not fit: the order is "
                            + now.status().wire() + " (version " + now.version() + "). Possible for you now: "
                            + (allowed.isEmpty() ? "nothing" : String.join(", ", allowed)) + ".",
                    Map.of("state", now.status().wire(), "command", command.wire(), "allowed", allowed));
        }
    }
}
