package io.github.whop4j.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.fault.DeliveryFault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two thousand events to a receiver that refuses, on a clock that only moves when it is told to. */
@Tag("slow")
class StormTest {
    private static final int EVENTS = 2_000;
    private static final int DOOMED = 4;
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");
    private static final List<Duration> RHYTHM =
            List.of(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(40));

    private final WhopSandbox sandbox = WhopSandbox.builder()
            .clock(Clock.fixed(NOON, ZoneOffset.UTC))
            .fault(DeliveryFault.duplicated().percent(20, 1))
            .fault(DeliveryFault.reordered().percent(20, 2))
            .start();
    /** For each message when each of its attempts came, by the sandbox's clock. */
    private final Map<String, List<Instant>> attempts = new ConcurrentHashMap<>();

    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpServer server =
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);

    StormTest() throws IOException {}

    @BeforeEach
    void listen() {
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                String id = String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id"));
                exchange.sendResponseHeaders(answer(id), -1);
            }
        });
        server.start();
        sandbox.deliverWebhooksTo(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
    }

    @AfterEach
    void stop() {
        sandbox.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void everythingArrivesInTheRhythmOfRetriesUnlessItIsRefusedFourTimes() {
        for (int i = 0; i < EVENTS; i++) {
            sandbox.addPayoutMethod("biz_sandbox");
        }
        quiet();
        for (int step = 0; step < 9; step++) {
            sandbox.advance(STEP);
            quiet();
        }

        assertThat(attempts).hasSize(EVENTS);
        assertThat(pending()).isZero();
        Map<Boolean, Long> twice = new ConcurrentHashMap<>();
        attempts.forEach((id, times) -> {
            int wanted = refusals(id) == DOOMED ? DOOMED : refusals(id) + 1;
            boolean duplicated = times.size() > wanted;
            twice.merge(duplicated, 1L, Long::sum);
            if (!duplicated) {
                assertThat(gaps(times)).as(id).isEqualTo(RHYTHM.subList(0, wanted - 1));
            }
        });
        assertThat(twice.get(true)).as("one in five comes twice").isBetween(300L, 500L);

        int made = attempts.values().stream().mapToInt(List::size).sum();
        sandbox.advance(Duration.ofDays(1));
        quiet();
        assertThat(attempts.values().stream().mapToInt(List::size).sum())
                .as("what was refused four times is not sent again")
                .isEqualTo(made);
    }

    /** Each message is refused a number of times of its own, 0 to 3, and one in ten for ever. */
    private static int refusals(String id) {
        SplittableRandom random = new SplittableRandom(id.hashCode());
        return random.nextInt(10) == 0 ? DOOMED : random.nextInt(4);
    }

    private int answer(String id) {
        int so = attempts.compute(id, (same, earlier) -> {
                    List<Instant> all = earlier == null ? new ArrayList<>() : new ArrayList<>(earlier);
                    all.add(sandbox.clock().instant());
                    return List.copyOf(all);
                })
                .size();
        return refusals(id) == DOOMED || so <= refusals(id) ? 503 : 200;
    }

    private static List<Duration> gaps(List<Instant> times) {
        List<Duration> gaps = new ArrayList<>();
        for (int i = 1; i < times.size(); i++) {
            gaps.add(Duration.between(times.get(i - 1), times.get(i)));
        }
        return gaps;
    }

    /** Waits until nothing is due at this moment. */
    private void quiet() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() ->
                        Caller.platform(sandbox)
                                .send("GET", "/_sandbox/deliveries?status=pending", null)
                                .data()
                                .stream()
                                .map(each -> Instant.parse(String.valueOf(each.string("next_attempt_at"))))
                                .noneMatch(due -> !due.isAfter(sandbox.clock().instant())));
    }

    private int pending() {
        return Caller.platform(sandbox)
                .send("GET", "/_sandbox/deliveries?status=pending", null)
                .data()
                .size();
    }
}
