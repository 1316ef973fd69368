package io.github.whop4j.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.SandboxBuilder;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the stories leave behind can be taken to another sandbox, every row of every table. */
class StateStoryTest {
    /** What goes on by itself: events are sent. */
    private static final Set<String> LIVING = Set.of("deliveries");

    @Test
    void everyRowOfEveryStoryIsTheSameInTheOtherSandbox() {
        try (WhopSandbox from = WhopSandbox.start();
                WhopSandbox to = WhopSandbox.start()) {
            ContractTest.tellAll(new Story(from, new ResponseContract()));
            String state = from.exportState();

            to.importState(state);

            JsonObject expected =
                    tables(state.replace(from.baseUri().toString(), to.baseUri().toString()));
            JsonObject actual = tables(to.exportState());
            assertThat(actual.names()).isEqualTo(expected.names()).contains("payments", "disputes", "transfers");
            for (String table : expected.names()) {
                if (!LIVING.contains(table)) {
                    assertThat(rows(actual, table)).as(table).isEqualTo(rows(expected, table));
                }
            }
        }
    }

    @Test
    void everyAnswerIsTheSameAfterARestart(@TempDir Path directory) {
        SandboxBuilder settings =
                WhopSandbox.builder().stateFile(directory.resolve("state.json")).steppedClock(null);
        Story story;
        List<String> before;
        try (WhopSandbox sandbox = settings.start()) {
            story = new Story(sandbox, new ResponseContract());
            ContractTest.tellAll(story);
            before = story.askAgain(sandbox);
        }
        try (WhopSandbox sandbox = settings.start()) {
            List<String> after = story.askAgain(sandbox);
            assertThat(before).hasSizeGreaterThan(30);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i)).isEqualTo(before.get(i));
            }
        }
    }

    /** How far the clock is ahead depends on when the import is. */
    private static List<?> rows(JsonObject tables, String name) {
        return Objects.requireNonNull(tables.list(name)).stream()
                .filter(row -> !"clock_advanced_ms".equals(((JsonObject) row).string("name")))
                .toList();
    }

    private static JsonObject tables(String state) {
        JsonObject document = Objects.requireNonNull((JsonObject) Json.read(ByteString.encodeUtf8(state)));
        return Objects.requireNonNull(document.object("tables"));
    }
}
