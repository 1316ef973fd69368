package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.junit.WhopSandboxExtension;
import io.github.whop4j.sandbox.state.TableSnapshot;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** docs/sandbox/running.md */
class RunningTheSandboxTest {
    @Test
    void thePageShowsThisCode() {
        Guide.assertShows("docs/sandbox/running.md", RunningTheSandboxTest.class);
    }

    /** The recipes of faults.md are held by the sandbox's own tests. */
    @Test
    void theOtherPagesShowNoJava() {
        for (String page : new String[] {"README", "other-languages"}) {
            assertThat(Guide.read("docs/sandbox/" + page + ".md").toLowerCase(Locale.ROOT))
                    .as(page)
                    .doesNotContain("```java");
        }
    }

    @Test
    void runsInAProgram() {
        // show
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            System.out.println(sandbox.baseUri() + "/api/v1 with the key " + sandbox.apiKey());
        }
        // end
    }

    @Test
    void isDescribedFirst(@TempDir Path directory) {
        // show
        WhopSandbox sandbox = WhopSandbox.builder()
                .port(0) // any free one
                .stateFile(directory.resolve("whop.json")) // everything is there again after a restart
                .webhookUrl(URI.create("http://localhost:8080/webhooks/whop"))
                .settlementDelay(Duration.ofDays(3)) // paid money is pending for so long
                .apiKey("apik_of_my_own")
                .start();
        // end
        assertThat(sandbox.apiKey()).isEqualTo("apik_of_my_own");
        sandbox.close();
    }

    @Nested
    // show
    @ExtendWith(WhopSandboxExtension.class)
    class CheckoutTest {
        @Test
        void findsThePlatform(WhopSandbox sandbox) {
            try (WhopClient whop = WhopClient.builder()
                    .apiKey(sandbox.apiKey())
                    .environment(Environment.local(sandbox.baseUri()))
                    .build()) {
                assertThat(whop.companies()
                                .retrieve(WhopSandbox.PLATFORM_COMPANY)
                                .id())
                        .isEqualTo("biz_sandbox");
            }
        }
    }
    // end

    @Nested
    class OwnSettings {
        // show
        @RegisterExtension
        static final WhopSandboxExtension WHOP = WhopSandboxExtension.builder()
                .sandbox(sandbox -> sandbox.steppedClock(Instant.parse("2026-01-31T12:00:00Z")))
                .build();
        // end

        @Test
        void reachTheSandbox() {
            assertThat(WHOP.sandbox().clock().instant()).isEqualTo("2026-01-31T12:00:00Z");
        }
    }

    @Test
    void timeIsOnesOwn() {
        // show
        WhopSandbox fast = WhopSandbox.builder().fastClock(3600).start(); // an hour in a second
        WhopSandbox still = WhopSandbox.builder()
                .steppedClock(Instant.parse("2026-01-31T12:00:00Z"))
                .start();
        still.advance(Duration.ofDays(30)); // what fell due by then has happened
        // end
        assertThat(still.clock().instant()).isEqualTo("2026-03-02T12:00:00Z");
        assertThat(fast.clock().instant()).isAfter(Instant.now());
        fast.close();
        still.close();
    }

    @Test
    void aSituationIsKept(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("situation.json");
        WhopSandbox sandbox = WhopSandbox.start();
        // show
        Files.writeString(file, sandbox.exportState());
        WhopSandbox another = WhopSandbox.builder().seed(file).start(); // begins with it
        another.importState(Files.readString(file)); // or is taken there later
        // end
        assertThat(another.ledger()).isEqualTo(sandbox.ledger());
        // show
        TableSnapshot before = another.mark(); // in memory, and quicker
        another.addPayoutMethod("biz_sandbox");
        another.backTo(before);
        // end
        sandbox.close();
        another.close();
    }
}
