package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.whop4j.client.accounts.CreateCompany;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class SecretsStaySecretTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.github.whop4j.client");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setLevel(null);
        logger.setAdditive(true);
    }

    @Test
    void theLogTellsOfAttemptsButNotOfKeysBodiesOrQueries() {
        server.enqueue(json(503, "{\"private\":\"answer\"}")
                .addHeader("x-request-id", "req_1")
                .addHeader("Set-Cookie", "session=secret")
                .build());
        server.enqueue(json("{\"id\":\"biz_1\",\"title\":\"private\"}"));

        WhopServer.client(server)
                .companies()
                .create(CreateCompany.builder("Pixel Forge")
                        .email("mira@private.test")
                        .build());
        server.enqueue(json("{}"));
        WhopServer.client(server).request("GET", "/plans").query("q", "private").send();

        String text = log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
        assertThat(text)
                .contains("POST /companies attempt 1 answered 503", "req_1", "attempt 2 answered 200", "GET /plans")
                .doesNotContain(WhopServer.KEY, "private", "session", "Pixel");
    }

    @Test
    void noOtherWayOfCallingLeaksATokenEither() {
        server.enqueue(json("{\"token\":\"eyJ.company\"}"));
        server.enqueue(json(401, "{}").build());
        server.enqueue(json("{\"token\":\"eyJ.renewed\"}"));
        server.enqueue(json(403, "{\"error\":\"eyJ.renewed may not\"}").build());
        server.enqueue(json("{\"id\":\"biz_1\"}"));
        server.enqueue(json(400, "{\"error\":\"user-token may not\"}").build());
        WhopClient whop = WhopServer.client(server, new FakeTime())
                .header("X-Confidential", "header-secret")
                .build();
        WhopClient seller = whop.onBehalfOf("biz_1");
        WhopClient user = whop.withToken(Secret.of("user-token"));
        StringWriter traces = new StringWriter();

        try {
            seller.async(w -> w.withResponse(v -> v.companies().retrieve("biz_1")))
                    .join();
        } catch (CompletionException e) {
            e.printStackTrace(new PrintWriter(traces));
        }
        ApiResponse<?> response = user.withResponse(w -> w.companies()
                .retrieve(
                        "biz_1",
                        RequestOptions.builder().query("q", "query-secret").build()));
        try {
            user.companies().retrieve("biz_1");
        } catch (WhopApiException e) {
            e.printStackTrace(new PrintWriter(traces));
        }

        String text =
                this.log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
        assertThat(text)
                .contains("POST /access_tokens attempt 1 answered 200", "GET /companies/biz_1 attempt 2 answered");
        assertThat(traces.toString()).contains("Forbidden", "BadRequest", "[masked] may not");
        assertThat(text + traces + response + seller + user + user.companies())
                .doesNotContain(
                        WhopServer.KEY, "eyJ.company", "eyJ.renewed", "user-token", "header-secret", "query-secret");
    }

    @Test
    void aKeyTheServerRepeatsIsMaskedInTheException() {
        server.enqueue(
                json(401, "{\"error\":{\"type\":\"unauthorized\",\"message\":\"Invalid key " + WhopServer.KEY + "\"}}")
                        .build());

        assertThatExceptionOfType(WhopApiException.Unauthorized.class)
                .isThrownBy(() -> WhopServer.client(server).companies().retrieve("biz_1"))
                .satisfies(e -> {
                    StringWriter trace = new StringWriter();
                    e.printStackTrace(new PrintWriter(trace));
                    assertThat(trace + e.rawBody() + e.detail()).doesNotContain(WhopServer.KEY);
                    assertThat(e.detail()).isEqualTo("Invalid key [masked]");
                });
    }

    @Test
    void nothingPrintsTheKey() {
        WhopClient whop = WhopServer.client(server);
        RequestOptions options = RequestOptions.builder()
                .token(Secret.of(WhopServer.KEY))
                .header("X-Confidential", WhopServer.KEY)
                .build();

        assertThat(whop + " " + options).doesNotContain(WhopServer.KEY).contains("X-Confidential");
    }

    @Test
    void aKeyThatCannotBeSentIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhopClient.builder().apiKey("apik_schlüssel"))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("schl"));
    }

    @Test
    void aMissingKeyIsNamedWhenTheClientIsBuilt() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WhopClient.builder().build())
                .withMessageContaining("WHOP_API_KEY");
    }
}
