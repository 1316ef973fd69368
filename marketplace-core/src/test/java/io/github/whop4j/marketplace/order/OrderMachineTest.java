package io.github.whop4j.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.order.OrderMachine.Move;
import io.github.whop4j.marketplace.order.OrderMachine.Mover;
import io.github.whop4j.marketplace.postgres.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrderMachineTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    // Columns after the state: who may do it (buyer, seller, sYstem) and where it leads. "*" is any state a dispute can
    // begin in.
    private static final String GRID = """
            from                  | command               | who | to
            -                     | create                | Y   | awaiting_requirements in_progress
            awaiting_requirements | submit_requirements   | B   | in_progress
            awaiting_requirements | cancel_before_start   | BS  | cancelled
            awaiting_requirements | open_payment_dispute  | Y   | disputed
            awaiting_requirements | complete_refund       | Y   | refunded
            in_progress           | deliver               | S   | delivered
            in_progress           | open_payment_dispute  | Y   | disputed
            in_progress           | complete_refund       | Y   | refunded
            delivered             | accept_delivery       | B   | completed
            delivered             | request_revision      | B   | revision_requested
            delivered             | review                | B   | completed
            delivered             | open_payment_dispute  | Y   | disputed
            delivered             | complete_refund       | Y   | refunded
            revision_requested    | deliver               | S   | delivered
            revision_requested    | open_payment_dispute  | Y   | disputed
            revision_requested    | complete_refund       | Y   | refunded
            completed             | review                | B   | completed
            completed             | open_payment_dispute  | Y   | disputed
            completed             | complete_refund       | Y   | refunded
            cancel_requested      | open_payment_dispute  | Y   | disputed
            cancel_requested      | complete_refund       | Y   | refunded
            cancelled             | complete_refund       | Y   | cancelled
            disputed              | open_payment_dispute  | Y   | disputed
            disputed              | win_dispute           | Y   | awaiting_requirements in_progress delivered \
            revision_requested completed cancel_requested
            disputed              | lose_dispute          | Y   | refunded
            disputed              | complete_refund       | Y   | refunded
            awaiting_requirements | record_partial_refund | Y   | awaiting_requirements
            in_progress           | record_partial_refund | Y   | in_progress
            delivered             | record_partial_refund | Y   | delivered
            revision_requested    | record_partial_refund | Y   | revision_requested
            completed             | record_partial_refund | Y   | completed
            cancel_requested      | record_partial_refund | Y   | cancel_requested
            cancelled             | record_partial_refund | Y   | cancelled
            disputed              | record_partial_refund | Y   | disputed
            refunded              | record_partial_refund | Y   | refunded
            """;

    @Test
    void isTheDocumentedGrid() {
        assertThat(OrderMachine.MOVES).containsExactlyInAnyOrderElementsOf(grid());
    }

    @Test
    void isTheSameInTheDatabaseCellByCell() {
        Set<Move> stored = stored();
        List<@Nullable OrderStatus> from = new ArrayList<>(Arrays.asList(OrderStatus.values()));
        from.add(null);
        for (OrderStatus status : from) {
            for (OrderCommand command : OrderCommand.values()) {
                for (Mover mover : Mover.values()) {
                    Set<OrderStatus> inDatabase = EnumSet.noneOf(OrderStatus.class);
                    stored.stream()
                            .filter(move -> move.from() == status && move.command() == command && move.mover() == mover)
                            .forEach(move -> inDatabase.add(move.to()));
                    assertThat(OrderMachine.targets(command, status, mover))
                            .as("%s × %s by %s", status, command, mover)
                            .isEqualTo(inDatabase);
                }
            }
        }
        assertThat(stored).hasSameSizeAs(OrderMachine.MOVES);
    }

    @Test
    void letsNothingLeaveAnEnd() {
        assertThat(OrderMachine.MOVES)
                .filteredOn(move -> move.from() == OrderStatus.REFUNDED || move.from() == OrderStatus.CANCELLED)
                .allSatisfy(move -> assertThat(move.to()).isEqualTo(move.from()));
    }

    @Test
    void letsPeopleDecideInOneWayOnly() {
        assertThat(OrderMachine.MOVES)
                .filteredOn(move -> move.mover() != Mover.SYSTEM)
                .allSatisfy(move -> assertThat(OrderMachine.targets(move.command(), move.from(), move.mover()))
                        .hasSize(1));
    }

    private static Set<Move> grid() {
        Set<Move> moves = new HashSet<>();
        GRID.lines().skip(1).map(line -> line.split("\\|", -1)).forEach(cells -> {
            String who = cells[2].strip();
            for (String to : cells[3].strip().split(" ", -1)) {
                who.chars()
                        .mapToObj(letter -> mover((char) letter))
                        .forEach(mover -> moves.add(
                                new Move(command(cells[1].strip()), status(cells[0].strip()), required(to), mover)));
            }
        });
        return moves;
    }

    private static Set<Move> stored() {
        return DATABASE.owner()
                .withHandle(handle -> handle.createQuery("select * from order_transition")
                        .map((row, context) -> new Move(
                                command(row.getString("command")),
                                status(row.getString("from_status")),
                                required(row.getString("to_status")),
                                Mover.valueOf(row.getString("actor").toUpperCase(Locale.ROOT))))
                        .collect(Collectors.toSet()));
    }

    private static Mover mover(char letter) {
        return switch (letter) {
            case 'B' -> Mover.BUYER;
            case 'S' -> Mover.SELLER;
            default -> Mover.SYSTEM;
        };
    }

    private static OrderCommand command(String wire) {
        return OrderCommand.valueOf(wire.toUpperCase(Locale.ROOT));
    }

    private static @Nullable OrderStatus status(@Nullable String wire) {
        return wire == null || wire.equals("-") ? null : required(wire);
    }

    private static OrderStatus required(String wire) {
        return OrderStatus.valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
