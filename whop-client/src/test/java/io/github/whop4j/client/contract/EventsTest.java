package io.github.whop4j.client.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.webhooks.EventTypes;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event of the contract: its constant, its names, its model, and that nothing of its data gets lost. */
class EventsTest {
    private static final List<Event> EVENTS = Contract.load().events();

    static Stream<Event> typed() {
        return EVENTS.stream().filter(event -> EventCheck.type(event).isPresent());
    }

    @ParameterizedTest
    @MethodSource("typed")
    void isAsTheContractSays(Event event) {
        assertThat(EventCheck.drifts(event)).isEmpty();
    }

    @Test
    void noEventIsOutsideOfTheContract() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(EVENTS).extracting(Event::name).contains(type.name()));
    }

    @Test
    void everyEventIsTyped() {
        List<Event> conforming = EVENTS.stream()
                .filter(event -> EventCheck.drifts(event).isEmpty())
                .toList();
        System.out.println(conforming.size() + " of " + EVENTS.size() + " events typed");

        assertThat(EVENTS).hasSize(41);
        assertThat(conforming).containsExactlyInAnyOrderElementsOf(EVENTS);
    }
}
