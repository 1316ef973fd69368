package io.github.whop4j.gigflow.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole application, its database and its sandbox in a process of their own, killed at the worst moment. */
@Tag("slow")
class CrashTest {
    @TempDir
    Path directory;

    private final int port = RunningGigFlow.freePort();
    private final int sandboxPort = RunningGigFlow.freePort();

    @Test
    void aWebhookReceivedBeforeTheCrashTakesEffectOnceAfterIt() throws IOException, InterruptedException {
        Process first = start();
        HttpUser buyer;
        try {
            buyer = HttpUser.signIn(uri(), "buyer@gigflow.test", "gigflow-demo");
            String session = checkoutOfTheFirstGig(buyer);
            sandbox()
                    .post(
                            "/_sandbox/faults",
                            "{\"method\": \"GET\", \"path\": \"/api/v1/payments\", \"delay_ms\": 60000, \"count\": 100}")
                    .expect(200);
            sandbox().pay(session);
            await("the webhook to be answered with 200")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> sandbox().get("/_sandbox/deliveries").body().contains("\"status\":\"delivered\""));
            assertThat(buyer.get("/api/orders").expect(200).size("orders")).isZero();
        } finally {
            first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }

        Process second = start();
        try {
            sandbox().advance(300);
            await("the order")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> buyer.get("/api/orders").size("orders") == 1);
            sandbox().advance(300);
            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> buyer.get("/api/orders").size("orders") == 1);
            assertThat(buyer.get("/api/notifications").body().split("Order confirmed", -1))
                    .hasSize(2);
        } finally {
            second.destroy();
            assertThat(second.waitFor(20, TimeUnit.SECONDS))
                    .as("stops when asked to")
                    .isTrue();
        }
    }

    private static String checkoutOfTheFirstGig(HttpUser buyer) {
        String home = buyer.page("/").body();
        int link = home.indexOf("href=\"/g/") + "href=\"/g/".length();
        Answer gig = buyer.get("/api/gigs/" + home.substring(link, home.indexOf('"', link)))
                .expect(200);
        return buyer.post(
                        "/api/checkout/create",
                        "{\"gigId\": \"%s\", \"packageId\": \"%s\", \"quantity\": 1, \"extras\": []}"
                                .formatted(gig.text("id"), gig.text("packages.0.id")))
                .expect(201)
                .text("sessionId");
    }

    private Process start() throws IOException {
        Path log = directory.resolve("gigflow.log");
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.github.whop4j.gigflow.Main")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("SANDBOX_PORT", String.valueOf(sandboxPort));
        Process process = builder.start();
        await("GigFlow to be ready")
                .atMost(Duration.ofSeconds(60))
                .failFast(() -> assertThat(process.isAlive()).as(read(log)).isTrue())
                .until(() -> read(log).contains("GigFlow is ready at " + uri()));
        return process;
    }

    private URI uri() {
        return URI.create("http://localhost:" + port);
    }

    private SandboxRemote sandbox() {
        return new SandboxRemote(URI.create("http://localhost:" + sandboxPort));
    }

    private static String read(Path log) {
        try (BufferedReader reader = Files.newBufferedReader(log)) {
            return String.join("\n", reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
