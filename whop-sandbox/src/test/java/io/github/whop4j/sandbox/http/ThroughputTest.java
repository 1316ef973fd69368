package io.github.whop4j.sandbox.http;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast requests are answered, against something of the same run on the same machine; the bounds are wide, for what is
 * looked for is work that grows or waits, not a tenth.
 */
@Tag("slow")
class ThroughputTest {
    private static final int ROUND = 1_000;
    private static final int ROUNDS = 5;

    private final WhopSandbox sandbox = WhopSandbox.start();
    private final ConcurrentRequests hammer = new ConcurrentRequests(sandbox.baseUri());
    private final AtomicInteger number = new AtomicInteger();

    @AfterEach
    void stop() {
        hammer.close();
        sandbox.close();
    }

    @Test
    void aSimpleRequestTakesNotMuchLongerThanTheServerUnderneath() throws IOException {
        byte[] answer =
                Caller.platform(sandbox).get("/companies/biz_sandbox").text().getBytes(StandardCharsets.UTF_8);
        ExecutorService threads = Executors.newCachedThreadPool();
        HttpServer bare = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
        bare.setExecutor(threads);
        bare.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
                exchange.getResponseBody().close();
            }
        });
        bare.start();
        URI base = URI.create("http://localhost:" + bare.getAddress().getPort());
        try (ConcurrentRequests other = new ConcurrentRequests(base)) {
            long bareTime = Long.MAX_VALUE;
            long ourTime = Long.MAX_VALUE;
            // By turns, so that whatever else the machine does meets both; the first round warms up.
            for (int i = 0; i <= ROUNDS; i++) {
                bareTime = Math.min(bareTime, other.send(ROUND, ThroughputTest::get));
                ourTime = Math.min(ourTime, hammer.send(ROUND, ThroughputTest::get));
            }

            assertThat(ourTime).isLessThan(bareTime * 5);
        } finally {
            bare.stop(0);
            threads.shutdownNow();
        }
    }

    @Test
    void requestsTakeNoLongerOnceMuchHasHappened() {
        long readEarly = best(() -> hammer.send(ROUND, ThroughputTest::get));
        long writeEarly = best(() -> hammer.send(ROUND / 5, this::create));

        hammer.send(10 * ROUND, this::create);

        assertThat(best(() -> hammer.send(ROUND, ThroughputTest::get)))
                .as("reading one of 11,000 companies")
                .isLessThan(readEarly * 4);
        assertThat(best(() -> hammer.send(ROUND / 5, this::create)))
                .as("making one more, under a key of its own")
                .isLessThan(writeEarly * 4);
    }

    private static long best(LongSupplier measured) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            best = Math.min(best, measured.getAsLong());
        }
        return best;
    }

    private static String get() {
        return "GET /api/v1/companies/biz_sandbox HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + WhopSandbox.API_KEY + "\r\n\r\n";
    }

    private String create() {
        int key = number.incrementAndGet();
        String body = object(
                        "title",
                        "Shop " + key,
                        "email",
                        "shop@example.test",
                        "parent_company_id",
                        WhopSandbox.PLATFORM_COMPANY)
                .toString();
        return "POST /api/v1/companies HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + WhopSandbox.API_KEY
                + "\r\nIdempotency-Key: key-" + key + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }
}
