package io.github.whop4j.marketplace.catalog;

import static io.github.whop4j.marketplace.catalog.GigStatus.DRAFT;
import static io.github.whop4j.marketplace.catalog.GigStatus.PAUSED;
import static io.github.whop4j.marketplace.catalog.GigStatus.PUBLISHED;
import static io.github.whop4j.marketplace.catalog.GigStatus.REJECTED;
import static io.github.whop4j.marketplace.catalog.GigStatus.REQUIRES_MODIFICATION;
import static io.github.whop4j.marketplace.catalog.GigStatus.REVIEW;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every move a gig can make after it was drafted. The database holds the same rows in {@code gig_transition} (and the two
 * that are not commands: a new draft, and the pause when a verification is lost) and refuses every other move.
 */
final class GigMachine {
    static final List<Move> MOVES = List.of(
            new Move(GigCommand.SUBMIT, DRAFT, REVIEW, Mover.SELLER),
            new Move(GigCommand.SUBMIT, REQUIRES_MODIFICATION, REVIEW, Mover.SELLER),
            new Move(GigCommand.WITHDRAW, REVIEW, DRAFT, Mover.SELLER),
            new Move(GigCommand.APPROVE, REVIEW, PUBLISHED, Mover.ADMIN),
            new Move(GigCommand.REJECT, REVIEW, REJECTED, Mover.ADMIN),
            new Move(GigCommand.REQUEST_CHANGES, REVIEW, REQUIRES_MODIFICATION, Mover.ADMIN),
            new Move(GigCommand.PAUSE, PUBLISHED, PAUSED, Mover.SELLER),
            new Move(GigCommand.RESUME, PAUSED, PUBLISHED, Mover.SELLER),
            new Move(GigCommand.REOPEN, REJECTED, DRAFT, Mover.SELLER));

    /** A gig can be rewritten before an admin has approved it, never afterwards. */
    static final Set<GigStatus> EDITABLE = EnumSet.of(DRAFT, REQUIRES_MODIFICATION);

    private GigMachine() {}

    /** Who may make a move. */
    enum Mover {
        SELLER,
        ADMIN
    }

    /** One row. */
    record Move(GigCommand command, GigStatus from, GigStatus to, Mover mover) {}

    static Optional<GigStatus> target(GigCommand command, GigStatus from) {
        return MOVES.stream()
                .filter(move -> move.command == command && move.from == from)
                .map(Move::to)
                .findFirst();
    }

    static Mover moverOf(GigCommand command) {
        return MOVES.stream()
                .filter(move -> move.command == command)
                .findFirst()
                .orElseThrow()
                .mover();
    }

    static Set<GigCommand> allowed(GigStatus from, Mover mover) {
        return MOVES.stream()
                .filter(move -> move.from == from && move.mover == mover)
                .map(Move::command)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GigCommand.class)));
    }
}
