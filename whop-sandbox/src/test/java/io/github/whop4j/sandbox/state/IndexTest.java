package io.github.whop4j.sandbox.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {
    private final Store store = new Store(null);
    private final Table<SavedNote> notes = store.table("notes", SavedNote.class, SavedNote::id);
    private final Index<SavedNote> byTopic = notes.index(SavedNote::topic);

    /** A row for these tests. */
    public record SavedNote(String id, String topic) {}

    @Test
    void findsRowsByWhatTheyShareOldestFirst() {
        store.run(() -> {
            notes.put(new SavedNote("2", "a"));
            notes.put(new SavedNote("1", "a"));
            notes.put(new SavedNote("3", "b"));
        });

        assertThat(ids("a")).isEqualTo(List.of("2", "1"));
        assertThat(ids("c")).isEmpty();
    }

    @Test
    void aChangeThatFailsLeavesNoTrace() {
        store.run(() -> notes.put(new SavedNote("1", "a")));

        assertThatThrownBy(() -> store.run(() -> {
                    notes.put(new SavedNote("1", "b"));
                    notes.put(new SavedNote("2", "a"));
                    notes.remove("1");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(ids("a")).isEqualTo(List.of("1"));
        assertThat(ids("b")).isEmpty();
    }

    @Test
    void knowsWhatWasThereBeforeARestart(@TempDir Path directory) {
        Path file = directory.resolve("state.json");
        Store before = new Store(StateFile.open(file, null));
        Table<SavedNote> saved = before.table("notes", SavedNote.class, SavedNote::id);
        before.run(() -> saved.put(new SavedNote("1", "a")));

        Store after = new Store(StateFile.open(file, null));
        Index<SavedNote> again =
                after.table("notes", SavedNote.class, SavedNote::id).index(SavedNote::topic);

        assertThat(after.read(() -> again.of("a"))).isEqualTo(List.of(new SavedNote("1", "a")));
    }

    private List<String> ids(String topic) {
        return store.read(() -> byTopic.of(topic).stream().map(SavedNote::id).toList());
    }
}
