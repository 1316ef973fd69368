package io.github.whop4j.marketplace.order;

import static io.github.whop4j.marketplace.order.OrderCommand.ACCEPT_DELIVERY;
import static io.github.whop4j.marketplace.order.OrderCommand.CANCEL_BEFORE_START;
import static io.github.whop4j.marketplace.order.OrderCommand.COMPLETE_REFUND;
import static io.github.whop4j.marketplace.order.OrderCommand.CREATE;
import static io.github.whop4j.marketplace.order.OrderCommand.DELIVER;
import static io.github.whop4j.marketplace.order.OrderCommand.LOSE_DISPUTE;
import static io.github.whop4j.marketplace.order.OrderCommand.OPEN_PAYMENT_DISPUTE;
import static io.github.whop4j.marketplace.order.OrderCommand.RECORD_PARTIAL_REFUND;
import static io.github.whop4j.marketplace.order.OrderCommand.REQUEST_REVISION;
import static io.github.whop4j.marketplace.order.OrderCommand.REVIEW;
import static io.github.whop4j.marketplace.order.OrderCommand.SUBMIT_REQUIREMENTS;
import static io.github.whop4j.marketplace.order.OrderCommand.WIN_DISPUTE;
import static io.github.whop4j.marketplace.order.OrderStatus.AWAITING_REQUIREMENTS;
import static io.github.whop4j.marketplace.order.OrderStatus.CANCELLED;
import static io.github.whop4j.marketplace.order.OrderStatus.CANCEL_REQUESTED;
import static io.github.whop4j.marketplace.order.OrderStatus.COMPLETED;
import static io.github.whop4j.marketplace.order.OrderStatus.DELIVERED;
import static io.github.whop4j.marketplace.order.OrderStatus.DISPUTED;
import static io.github.whop4j.marketplace.order.OrderStatus.IN_PROGRESS;
import static io.github.whop4j.marketplace.order.OrderStatus.REFUNDED;
import static io.github.whop4j.marketplace.order.OrderStatus.REVISION_REQUESTED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every move an order can make. The database holds the same rows in {@code order_transition} and refuses every other move,
 * whichever actor tries it.
 */
final class OrderMachine {
    static final Set<Move> MOVES = moves();

    private OrderMachine() {}

    /** Who may make a move. */
    enum Mover {
        BUYER,
        SELLER,
        /** The marketplace itself, on Whop's word. */
        SYSTEM
    }

    /**
     * One row.
     *
     * @param from null for a new order
     */
    record Move(OrderCommand command, @Nullable OrderStatus from, OrderStatus to, Mover mover) {}

    /** Where a command leads; empty if it is not possible, several if the order's past or its terms decide. */
    static Set<OrderStatus> targets(OrderCommand command, @Nullable OrderStatus from, Mover mover) {
        return MOVES.stream()
                .filter(move -> move.command == command && Objects.equals(move.from, from) && move.mover == mover)
                .map(Move::to)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrderStatus.class)));
    }

    static Set<OrderCommand> allowed(OrderStatus from, Mover mover) {
        return MOVES.stream()
                .filter(move -> move.from == from && move.mover == mover)
                .map(Move::command)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrderCommand.class)));
    }

    /** Whether the command is this side's at all, whatever the state. */
    static boolean isPartOf(Mover mover, OrderCommand command) {
        return MOVES.stream().anyMatch(move -> move.command == command && move.mover == mover);
    }

    private static Set<Move> moves() {
        Set<Move> moves = new LinkedHashSet<>();
        moves.add(new Move(CREATE, null, AWAITING_REQUIREMENTS, Mover.SYSTEM));
        moves.add(new Move(CREATE, null, IN_PROGRESS, Mover.SYSTEM)); // nothing to answer
        moves.add(new Move(SUBMIT_REQUIREMENTS, AWAITING_REQUIREMENTS, IN_PROGRESS, Mover.BUYER));
        moves.add(new Move(DELIVER, IN_PROGRESS, DELIVERED, Mover.SELLER));
        moves.add(new Move(DELIVER, REVISION_REQUESTED, DELIVERED, Mover.SELLER));
        moves.add(new Move(ACCEPT_DELIVERY, DELIVERED, COMPLETED, Mover.BUYER));
        moves.add(new Move(REQUEST_REVISION, DELIVERED, REVISION_REQUESTED, Mover.BUYER));
        moves.add(new Move(REVIEW, DELIVERED, COMPLETED, Mover.BUYER));
        moves.add(new Move(REVIEW, COMPLETED, COMPLETED, Mover.BUYER));
        moves.add(new Move(CANCEL_BEFORE_START, AWAITING_REQUIREMENTS, CANCELLED, Mover.BUYER));
        moves.add(new Move(CANCEL_BEFORE_START, AWAITING_REQUIREMENTS, CANCELLED, Mover.SELLER));
        // Whop's word on money can come in any state that is not an end; a dispute won leads back to where it began.
        List<OrderStatus> live =
                List.of(AWAITING_REQUIREMENTS, IN_PROGRESS, DELIVERED, REVISION_REQUESTED, COMPLETED, CANCEL_REQUESTED);
        for (OrderStatus status : live) {
            moves.add(new Move(OPEN_PAYMENT_DISPUTE, status, DISPUTED, Mover.SYSTEM));
            moves.add(new Move(WIN_DISPUTE, DISPUTED, status, Mover.SYSTEM));
            moves.add(new Move(COMPLETE_REFUND, status, REFUNDED, Mover.SYSTEM));
        }
        moves.add(new Move(OPEN_PAYMENT_DISPUTE, DISPUTED, DISPUTED, Mover.SYSTEM));
        moves.add(new Move(LOSE_DISPUTE, DISPUTED, REFUNDED, Mover.SYSTEM));
        moves.add(new Move(COMPLETE_REFUND, DISPUTED, REFUNDED, Mover.SYSTEM));
        moves.add(new Move(COMPLETE_REFUND, CANCELLED, CANCELLED, Mover.SYSTEM));
        for (OrderStatus status : OrderStatus.values()) {
            moves.add(new Move(RECORD_PARTIAL_REFUND, status, status, Mover.SYSTEM));
        }
        return Collections.unmodifiableSet(moves);
    }
}
