package io.github.whop4j.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final Store store = new Store(null);
    private final Table<Appointment> appointments = store.table("appointments", Appointment.class, Appointment::id);
    private final Schedule<Appointment> schedule = appointments.schedule(Appointment::at);

    /** A row for these tests. */
    public record Appointment(String id, @Nullable Instant at) {}

    @Test
    void givesWhatIsDueEarliestFirstAndThenByAge() {
        put("v_1000000", 5);
        put("v_999999", 5);
        put("v_000003", 1);
        put("v_000004", 6);
        store.run(() -> appointments.put(new Appointment("v_000005", null)));

        assertThat(due(5)).containsExactly("v_000003", "v_999999", "v_1000000");
        assertThat(due(0)).isEmpty();
        assertThat(store.read(schedule::size)).isEqualTo(4);
    }

    @Test
    void followsARowThatMovesEndsAndGoes() {
        put("v_1", 1);
        put("v_2", 2);
        put("v_1", 3);
        assertThat(due(9)).containsExactly("v_2", "v_1");

        store.run(() -> appointments.put(new Appointment("v_2", null)));
        assertThat(due(9)).containsExactly("v_1");
        assertThat(store.read(() -> Objects.requireNonNull(schedule.first()).id()))
                .isEqualTo("v_1");

        store.run(() -> appointments.remove("v_1"));
        assertThat(due(9)).isEmpty();
        assertThat(store.<@Nullable Appointment>read(schedule::first)).isNull();
    }

    @Test
    void tellsTheEarliestTimeWithoutTheStore() {
        assertThat(schedule.earliest()).isNull();
        put("v_1", 3);
        put("v_2", 2);
        assertThat(schedule.earliest()).isEqualTo(NOON.plusSeconds(2));
        put("v_2", 5);
        assertThat(schedule.earliest()).isEqualTo(NOON.plusSeconds(3));

        assertThatThrownBy(() -> store.run(() -> {
                    appointments.remove("v_1");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(schedule.earliest()).isEqualTo(NOON.plusSeconds(3));
        store.run(() -> appointments.remove("v_1"));
        store.run(() -> appointments.remove("v_2"));
        assertThat(schedule.earliest()).isNull();
    }

    @Test
    void aChangeThatFailsLeavesNoTrace() {
        put("v_1", 1);

        assertThatThrownBy(() -> store.run(() -> {
                    appointments.put(new Appointment("v_1", null));
                    appointments.put(new Appointment("v_2", NOON));
                    appointments.remove("v_1");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(due(9)).containsExactly("v_1");
    }

    @Test
    void knowsWhatWasThereBeforeARestart(@TempDir Path directory) {
        Path file = directory.resolve("state.json");
        Store before = new Store(StateFile.open(file, null));
        Table<Appointment> saved = before.table("appointments", Appointment.class, Appointment::id);
        before.run(() -> saved.put(new Appointment("v_1", NOON)));

        Store after = new Store(StateFile.open(file, null));
        Schedule<Appointment> again =
                after.table("appointments", Appointment.class, Appointment::id).schedule(Appointment::at);

        assertThat(after.read(() -> again.until(NOON).toList())).containsExactly(new Appointment("v_1", NOON));
    }

    private void put(String id, int second) {
        store.run(() -> appointments.put(new Appointment(id, NOON.plusSeconds(second))));
    }

    private List<String> due(int second) {
        return store.read(() ->
                schedule.until(NOON.plusSeconds(second)).map(Appointment::id).toList());
    }
}
