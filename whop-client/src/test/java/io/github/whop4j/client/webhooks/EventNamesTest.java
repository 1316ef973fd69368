package io.github.whop4j.client.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.internal.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names events have on the wire, held against the table of Whop's own SDKs and documentation. */
class EventNamesTest {

    /** What the table says of one event. */
    record Named(
            String type,
            String underscored,
            boolean seen,
            @Nullable List<String> before) {
        Set<String> all() {
            Set<String> names = new HashSet<>(Set.of(type, underscored));
            if (before != null) {
                names.addAll(before);
            }
            return names;
        }
    }

    record Table(List<Named> events, List<String> legacyOnly, List<String> newer) {}

    private static final Table TABLE = Json.read(Fixtures.data("event-names"), Table.class);

    static Stream<EventType<?>> typed() {
        return EventTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("typed")
    void aTypedEventHasTheNamesOfTheTableAndNoOther(EventType<?> type) {
        Named named = TABLE.events().stream()
                .filter(event -> event.type().equals(type.name()))
                .findFirst()
                .orElseThrow();
        assertThat(type.spellings()).isEqualTo(named.all());
        for (String name : named.all()) {
            assertThat(EventTypes.find(name)).contains(type);
        }
    }

    @Test
    void theTableItselfIsWhole() {
        assertThat(TABLE.events()).hasSize(41);
        assertThat(TABLE.events().stream().flatMap(event -> event.all().stream()))
                .as("no name belongs to two events")
                .doesNotHaveDuplicates();
    }

    static Stream<String> olderAndNewerNames() {
        return Stream.concat(TABLE.legacyOnly().stream(), TABLE.newer().stream());
    }

    @ParameterizedTest
    @MethodSource("olderAndNewerNames")
    void aNameOfAnotherTimeResolvesOnlyWhereTheTableSaysWhatItIs(String name) {
        Optional<String> documented = TABLE.events().stream()
                .filter(event -> event.all().contains(name))
                .map(Named::type)
                .filter(type -> EventTypes.find(type).isPresent())
                .findFirst();
        assertThat(EventTypes.find(name).map(EventType::name)).isEqualTo(documented);

        WebhookEvent event = Fixtures.delivered(Map.of("action", name, "data", Map.of("id", "x_1")));
        assertThat(event.sentType()).isEqualTo(name);
        assertThat(event.type()).isEqualTo(documented.orElse(name));
        assertThat(event.resourceId()).isEqualTo("x_1");
    }

    @Test
    void anOlderNameOfAnEventReachesItsKey() {
        EventType<Fixtures.Anything> activated = EventType.of(
                "membership.activated", Fixtures.Anything.class, "membership_activated", "membership_went_valid");
        WebhookEvent event =
                Fixtures.delivered(Map.of("action", "membership_went_valid", "data", Map.of("id", "mem_1")));
        assertThat(Objects.requireNonNull(event.data(activated).orElseThrow().id()))
                .isEqualTo("mem_1");
    }
}
