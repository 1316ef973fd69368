package io.github.whop4j.sandbox.junit;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import io.github.whop4j.sandbox.Browser;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Runs test classes in an engine of their own and looks at what became of them. */
class WhopSandboxExtensionTest {
    private static final List<String> SEEN = new CopyOnWriteArrayList<>();
    private static final List<URI> ADDRESSES = new CopyOnWriteArrayList<>();

    @BeforeEach
    void forget() {
        SEEN.clear();
        ADDRESSES.clear();
    }

    @ExtendWith(WhopSandboxExtension.class)
    static class Plain {
        Plain(WhopSandbox sandbox) {
            ADDRESSES.add(sandbox.baseUri());
        }

        @BeforeAll
        static void prepare(WhopSandbox sandbox) {
            Caller.platform(sandbox).company("Of all tests");
        }

        @Test
        void one(WhopSandbox sandbox, URI base) {
            leaveTraces(sandbox, base);
        }

        @Test
        void two(WhopSandbox sandbox, URI base) {
            leaveTraces(sandbox, base);
        }

        @Nested
        class Inside {
            @BeforeEach
            void more(WhopSandbox sandbox) {
                Caller.platform(sandbox).company("Of one test");
            }

            @Test
            void three(WhopSandbox sandbox) {
                SEEN.add(Caller.platform(sandbox).get("/companies").ids().toString());
            }
        }

        private static void leaveTraces(WhopSandbox sandbox, URI base) {
            ADDRESSES.add(base);
            Caller platform = Caller.platform(sandbox);
            SEEN.add(platform.get("/companies").ids() + " " + platform.company("Left behind"));
            assertThat(sandbox.clock().instant()).isBefore(Instant.now().plusSeconds(3600));
            sandbox.advance(Duration.ofDays(1));
            platform.control("/faults", object("path", "/api/v1", "status", 503))
                    .ok();
        }
    }

    @Test
    void aClassHasOneSandboxThatBeginsAnewBeforeEachTest() {
        run(Plain.class)
                .testEvents()
                .assertStatistics(tests -> tests.succeeded(3).failed(0));

        assertThat(SEEN)
                .containsExactlyInAnyOrder(
                        "[biz_000001, biz_sandbox] biz_000002",
                        "[biz_000001, biz_sandbox] biz_000002",
                        "[biz_000002, biz_000001, biz_sandbox]");
        assertThat(ADDRESSES).hasSizeGreaterThan(3);
        assertThat(ADDRESSES.stream().distinct()).hasSize(1);
        assertStopped(ADDRESSES.get(0));
    }

    static class OwnSettings {
        @RegisterExtension
        static final WhopSandboxExtension WHOP = WhopSandboxExtension.builder()
                .sandbox(sandbox -> sandbox.settlementDelay(Duration.ofDays(3)))
                .keepBetweenTests()
                .build();

        @Test
        void sellsAndSellsAgain() {
            Caller platform = Caller.platform(WHOP.sandbox());
            String company = platform.company("Seller");
            WHOP.sandbox().pay(platform.checkout(company, "20.00", null), "4242424242424242");
            assertThat(WHOP.sandbox().ledger()).contains("\"pending\":19.16");
            SEEN.add(company);
        }

        @Test
        void sellsToo() {
            sellsAndSellsAgain();
        }
    }

    @Test
    void settingsReachTheSandboxAndItCanKeepWhatTestsDid() {
        run(OwnSettings.class).testEvents().assertStatistics(tests -> tests.succeeded(2));

        assertThat(SEEN).containsExactly("biz_000001", "biz_000002");
    }

    static class OneEach {
        @RegisterExtension
        final WhopSandboxExtension whop =
                WhopSandboxExtension.builder().perTest().build();

        @Test
        void one(URI base) {
            ADDRESSES.add(base);
            assertThat(whop.sandbox().baseUri()).isEqualTo(base);
        }

        @Test
        void two(URI base) {
            one(base);
        }
    }

    @Test
    void eachTestCanHaveASandboxOfItsOwn() {
        run(OneEach.class).testEvents().assertStatistics(tests -> tests.succeeded(2));

        assertThat(ADDRESSES.stream().distinct()).hasSize(2);
        ADDRESSES.forEach(WhopSandboxExtensionTest::assertStopped);
    }

    static class TooEarly {
        @RegisterExtension
        static final WhopSandboxExtension WHOP =
                WhopSandboxExtension.builder().perTest().build();

        TooEarly(WhopSandbox sandbox) {
            ADDRESSES.add(sandbox.baseUri());
        }

        @Test
        void isNeverReached() {}
    }

    @Test
    void aConstructorCannotHaveTheSandboxOfATestToCome() {
        run(TooEarly.class)
                .testEvents()
                .failed()
                .assertEventsMatchExactly(
                        finishedWithFailure(message(text -> text.contains("Each test has a sandbox of its own"))));
        assertThatThrownBy(() -> new WhopSandboxExtension().sandbox()).hasMessageContaining("There is no sandbox yet");
    }

    @ExtendWith(WhopSandboxExtension.class)
    @Execution(ExecutionMode.CONCURRENT)
    static class AtOnce {
        private static final CountDownLatch BOTH = new CountDownLatch(2);

        @Test
        void one() throws InterruptedException {
            meet();
        }

        @Test
        void two() throws InterruptedException {
            meet();
        }

        private static void meet() throws InterruptedException {
            BOTH.countDown();
            // Ends as soon as the other was refused or has come too.
            boolean together = BOTH.await(2, TimeUnit.SECONDS);
            SEEN.add(together ? "together" : "alone");
        }
    }

    @Test
    void testsThatRunAtTheSameTimeAreToldToHaveTheirOwn() {
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(AtOnce.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
                .execute()
                .testEvents()
                .failed()
                .assertEventsMatchExactly(finishedWithFailure(
                        message(text -> text.contains("WhopSandboxExtension.builder().perTest()"))));
        assertThat(SEEN).containsExactly("alone");
    }

    @ExtendWith(WhopSandboxExtension.class)
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Failing {
        @Test
        @Order(1)
        void talksOfSomethingElse(WhopSandbox sandbox) {
            Caller.platform(sandbox).company("Of an earlier test");
        }

        @Test
        @Order(2)
        void fails(WhopSandbox sandbox) {
            sandbox.deliverWebhooksTo(URI.create("http://localhost:1/hooks?token=hush"));
            Caller platform = Caller.platform(sandbox);
            platform.post("/companies", object("title", "Pixel"), "Idempotency-Key", "key-7");
            sandbox.addPayoutMethod("biz_000001");
            platform.post("/access_tokens", object("company_id", "biz_000001"));
            platform.send(
                    "POST",
                    "/oauth/token",
                    "grant_type=refresh_token&refresh_token=hush&client_secret=hush",
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            await().until(() ->
                    platform.send("GET", "/_sandbox/deliveries", null).text().contains("ConnectException"));
            assertThat(platform.get("/companies/biz_9").status()).isEqualTo(200);
        }
    }

    @Test
    void aFailureTellsWhatWasSaid() {
        String said = said(Failing.class);

        assertThat(said)
                .contains("With the Whop sandbox at http://localhost:")
                .contains("4 requests:")
                .containsPattern(
                        "POST /api/v1/companies \\(Idempotency-Key key-7\\)\n +> \\{\"title\":\"Pixel\"}\n +200\n")
                .contains("< {\"id\":\"biz_000001\"")
                .containsPattern("GET /api/v1/companies/biz_9\n +404\n +< \\{\"error\":")
                .contains("1 webhook:")
                .containsPattern(
                        "payout_method.created \\(msg_000001\\) to http://localhost:1/hooks\\?token=•••: pending")
                .containsPattern("no answer: .*ConnectException")
                .contains("next attempt at ")
                .doesNotContain("Of an earlier test")
                .doesNotContain("hush", WhopSandbox.API_KEY)
                .contains("\"token\":\"•••\"", "refresh_token=•••&client_secret=•••");
    }

    private static String said(Class<?> failing) {
        EngineExecutionResults results = run(failing);
        Throwable failure = results.testEvents().failed().stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow())
                .findFirst()
                .orElseThrow();
        assertThat(failure.getSuppressed()).hasSize(1).allMatch(SandboxConversation.class::isInstance);
        return String.valueOf(failure.getSuppressed()[0].getMessage());
    }

    private static EngineExecutionResults run(Class<?> tests) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(tests))
                .execute();
    }

    private static void assertStopped(URI base) {
        assertThatThrownBy(() -> Browser.get(base)).isInstanceOf(UncheckedIOException.class);
    }
}
