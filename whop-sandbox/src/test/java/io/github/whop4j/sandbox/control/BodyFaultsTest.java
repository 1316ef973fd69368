package io.github.whop4j.sandbox.control;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.fault.RequestFault;
import io.github.whop4j.sandbox.http.Method;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BodyFaultsTest {
    private static final long MILLION = 1_000_000;

    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void aSlowBodyBeginsAtOnceAndComesWhole() throws Exception {
        String whole = platform.get("/companies").text();
        sandbox.faults()
                .add(RequestFault.at("/api/v1/companies")
                        .slowBody(Duration.ofSeconds(2))
                        .times(1));
        long before = System.nanoTime();
        HttpResponse<InputStream> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(sandbox.baseUri() + "/api/v1/companies"))
                                .header("Authorization", "Bearer " + WhopSandbox.API_KEY)
                                .build(),
                        BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            int first = body.read();
            long begun = System.nanoTime() - before;
            String rest = new String(body.readAllBytes(), StandardCharsets.UTF_8);
            long ended = System.nanoTime() - before;

            assertThat((char) first + rest).isEqualTo(whole);
            assertThat(ended).isGreaterThan(1_900 * MILLION);
            assertThat(ended - begun)
                    .as("time between the first byte and the last")
                    .isGreaterThan(500 * MILLION);
        }
        assertThat(platform.get("/companies").text()).isEqualTo(whole);
    }

    @Test
    void aTruncatedBodyAnnouncesMoreThanComesAfterEverythingIsDone() throws IOException {
        sandbox.faults().add(RequestFault.at(Method.POST, "/api/v1/companies").truncatedBody());

        String sent = RawCall.answer(
                sandbox,
                "POST /api/v1/companies",
                object("title", "Done", "email", "done@example.test", "parent_company_id", "biz_sandbox"));

        assertThat(sent).startsWith("HTTP/1.1 200");
        int announced = Integer.parseInt(
                sent.replaceAll("(?si).*content-length: *(\\d+).*", "$1").strip());
        String body = sent.substring(sent.indexOf("\r\n\r\n") + 4);
        assertThat(body).hasSize(announced / 2).startsWith("{\"id\":");
        assertThat(platform.get("/companies").ids()).hasSize(2);
        assertThatThrownBy(() -> platform.company("Done")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anEventComesBeforeTheAnswerOfWhatCausedIt() {
        try (Receiver receiver = new Receiver()) {
            sandbox.deliverWebhooksTo(receiver.url());
            String payment = sandbox.pay(platform.checkout("biz_sandbox", "20.00", null), "4242424242424242");
            sandbox.faults()
                    .add(RequestFault.at(Method.POST, "/api/v1/payments/*/refund")
                            .lateAnswer(Duration.ofSeconds(1)));

            CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() ->
                    platform.post("/payments/" + payment + "/refund", object()).status());

            await().until(() -> receiver.types().contains("refund.created"));
            assertThat(answer).isNotDone();
            assertThat(answer.join()).isEqualTo(200);
        }
    }

    @Test
    void aTruncatedAnswerIsRepeatedWholeUnderTheSameKey() {
        sandbox.faults()
                .add(RequestFault.at(Method.POST, "/api/v1/companies")
                        .truncatedBody()
                        .times(1));
        String[] key = {"Idempotency-Key", "key-1"};
        var body = object("title", "Once", "email", "once@example.test", "parent_company_id", "biz_sandbox");
        assertThatThrownBy(() -> platform.post("/companies", body, key)).isInstanceOf(UncheckedIOException.class);

        String id = platform.post("/companies", body, key).id();

        assertThat(platform.get("/companies").ids()).hasSize(2).contains(id);
    }

    @Test
    void aRefusalCanBeTruncatedToo() {
        sandbox.faults().add(RequestFault.at("/api/v1/companies").truncatedBody());

        assertThatThrownBy(() -> platform.get("/companies/biz_none")).isInstanceOf(UncheckedIOException.class);
    }
}
