package io.github.whop4j.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.fault.Forgery;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that stops between sending an event and writing down the answer sends it again. */
class AtLeastOnceTest {
    @TempDir
    private Path directory;

    @Test
    void anEventAcceptedAtTheMomentOfAKillIsSentAgain() throws Exception {
        AtomicReference<String> id = new AtomicReference<>("");
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        HttpServer slow = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slow.createContext("/", exchange -> {
            try (exchange) {
                id.set(String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")));
                came.countDown();
                // Accepted, but the sandbox that asked will not be there to hear it.
                untilCounted(killed);
                exchange.sendResponseHeaders(200, -1);
            }
        });
        slow.start();
        try (WhopSandbox first =
                open(URI.create("http://localhost:" + slow.getAddress().getPort() + "/"))) {
            first.addPayoutMethod("biz_sandbox");
            assertThat(came.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            killed.countDown();
        }

        try (Receiver receiver = new Receiver();
                WhopSandbox second = open(receiver.url())) {
            await().until(() -> receiver.received().size() == 1);
            assertThat(receiver.received().get(0).id()).isEqualTo(id.get());
            await().until(() -> Caller.platform(second)
                            .send("GET", "/_sandbox/deliveries?status=delivered", null)
                            .data()
                            .size()
                    == 1);
        } finally {
            slow.stop(0);
        }
    }

    @Test
    void aLateEventIsNotLostByARestartAndStillLate() throws IOException {
        Path copy = directory.resolve("killed.json");
        try (Receiver receiver = new Receiver();
                WhopSandbox first = open(receiver.url())) {
            first.faults().add(DeliveryFault.late(Duration.ofHours(1)));
            first.addPayoutMethod("biz_sandbox");
            Files.copy(directory.resolve("state.json"), copy);
        }

        try (Receiver receiver = new Receiver();
                WhopSandbox second = WhopSandbox.builder()
                        .stateFile(copy)
                        .webhookUrl(receiver.url())
                        .start()) {
            await().during(Duration.ofMillis(150))
                    .until(() -> receiver.received().isEmpty());
            second.advance(Duration.ofHours(1));
            await().until(() -> receiver.received().size() == 1);
        }
    }

    @Test
    void whatIsHeldBackOrForgedStaysSoOverARestart() {
        try (Receiver receiver = new Receiver();
                WhopSandbox first = open(receiver.url())) {
            first.faults().add(DeliveryFault.reordered(Duration.ofHours(1)));
            first.faults().add(DeliveryFault.missigned(Forgery.NO_SIGNATURE).times(1));
            first.addPayoutMethod("biz_sandbox");
        }

        try (Receiver receiver = new Receiver();
                WhopSandbox second = open(receiver.url())) {
            await().during(Duration.ofMillis(150))
                    .until(() -> receiver.received().isEmpty());
            second.addPayoutMethod("biz_sandbox");

            await().until(() -> receiver.received().size() == 2);
            assertThat(receiver.received())
                    .extracting(Receiver.Received::id)
                    .containsExactly("msg_000002", "msg_000001");
            assertThat(receiver.received().get(1).signature()).isEqualTo("null");
        }
    }

    private WhopSandbox open(URI url) {
        return WhopSandbox.builder()
                .stateFile(directory.resolve("state.json"))
                .webhookUrl(url)
                .start();
    }

    private static void untilCounted(CountDownLatch latch) {
        try {
            var unused = latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
