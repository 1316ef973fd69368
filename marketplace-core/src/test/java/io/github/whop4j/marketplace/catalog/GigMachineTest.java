package io.github.whop4j.marketplace.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.postgres.TestDatabase;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GigMachineTest {
    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @Test
    void isTheSameInTheDatabase() {
        List<String> stored = DATABASE.owner()
                .withHandle(handle -> handle.createQuery(
                                "select concat_ws(' ', command, coalesce(from_status, '-'), to_status, actor)"
                                        + " from gig_transition")
                        .mapTo(String.class)
                        .list());
        Stream<String> notCommands = Stream.of("create - draft seller", "pause published paused system");
        Stream<String> moves = GigMachine.MOVES.stream()
                .map(move ->
                        String.join(" ", wire(move.command()), wire(move.from()), wire(move.to()), wire(move.mover())));
        assertThat(stored)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(notCommands, moves).toList());
    }

    @Test
    void publishesOnlyWhatAnAdminSaw() {
        assertThat(GigMachine.MOVES)
                .filteredOn(move -> move.to() == GigStatus.PUBLISHED)
                .allSatisfy(
                        move -> assertThat(move.mover() == GigMachine.Mover.ADMIN || move.from() == GigStatus.PAUSED)
                                .isTrue());
        assertThat(GigMachine.MOVES)
                .filteredOn(move -> move.to() == GigStatus.PAUSED)
                .allSatisfy(move -> assertThat(move.from()).isEqualTo(GigStatus.PUBLISHED));
        assertThat(GigMachine.EDITABLE).doesNotContain(GigStatus.PUBLISHED, GigStatus.PAUSED, GigStatus.REVIEW);
    }

    @ParameterizedTest
    @EnumSource(GigCommand.class)
    void givesEachCommandToOneSide(GigCommand command) {
        assertThat(GigMachine.MOVES.stream()
                        .filter(move -> move.command() == command)
                        .map(GigMachine.Move::mover)
                        .distinct())
                .containsExactly(GigMachine.moverOf(command));
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
