package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.line;
import static io.github.whop4j.client.WhopServer.status;
import static io.github.whop4j.client.WhopServer.taken;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.Reports.Query;
import io.github.whop4j.client.Reports.Report;
import io.github.whop4j.client.payments.PaymentStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an interface may ask of Retrofit and of us. */
class OperationKindsTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    private final FakeTime time = new FakeTime();

    @Test
    void filtersAreSentWithAnOperationThatListsNothing() {
        server.enqueue(json("{\"id\":\"r_1\"}"));
        Query query = new Query(
                Instant.parse("2026-01-31T12:00:00Z"),
                new BigDecimal("1E+3"),
                false,
                PaymentStatus.of("word_of_tomorrow"),
                List.of("plan_1", "plan & 2"),
                7,
                null);

        Report report = reports().retrieve("r_1", query, RequestOptions.none());

        assertThat(report).isEqualTo(new Report("r_1"));
        assertThat(line(taken(server)))
                .isEqualTo("GET /api/v1/reports/r_1?created_after=2026-01-31T12%3A00%3A00Z&min_amount=1000"
                        + "&include_free=false&status=word_of_tomorrow&plan_ids%5B%5D=plan_1&plan_ids%5B%5D=plan%20%26%202"
                        + "&days=7");
    }

    @Test
    void filtersAndOptionsMayBeLeftOut() {
        server.enqueue(json("{\"id\":\"r_1\"}"));
        server.enqueue(json("{\"id\":\"r_1\"}"));
        server.enqueue(json("{\"id\":\"r_1\"}"));

        reports().retrieve("r_1", null, null);
        reports().retrieve("r_1", Query.nothing(), RequestOptions.none());
        reports().retrieve("r_1", new Query(null, null, null, null, List.of(), null, null), RequestOptions.none());

        for (int i = 0; i < 3; i++) {
            assertThat(line(taken(server))).isEqualTo("GET /api/v1/reports/r_1");
        }
    }

    @Test
    void refusesAFilterThatHasNoPlainForm() {
        for (Object value : List.of(1.5, Map.of("a", 1), Query.nothing(), List.of(0.1f))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reports()
                            .retrieve(
                                    "r_1", new Query(null, null, null, null, null, null, value), RequestOptions.none()))
                    .withMessageContaining("anything");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBareBooleanIsAValue(boolean answer) {
        server.enqueue(json(" " + answer + " "));

        assertThat(reports().delete("r_1")).isEqualTo(answer);
        assertThat(line(taken(server))).isEqualTo("DELETE /api/v1/reports/r_1");
    }

    @Test
    void aDeletionIsTriedAgainWithoutAKey() {
        server.enqueue(status(503));
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(new SocketEffect.CloseSocket())
                .build());
        server.enqueue(json("true"));

        assertThat(reports().delete("r_1", RequestOptions.withIdempotencyKey("k")))
                .isTrue();
        for (int i = 0; i < 3; i++) {
            assertThat(taken(server).getHeaders().get("Idempotency-Key")).isNull();
        }
    }

    @Test
    void aDeletionThatIsGoneAtTheSecondAttemptSaysWhyThatMayBe() {
        server.enqueue(status(500));
        server.enqueue(status(404));
        server.enqueue(status(404));

        assertThatExceptionOfType(WhopApiException.NotFound.class)
                .isThrownBy(() -> reports().delete("r_1"))
                .withMessageContaining("earlier attempt may have got through");
        assertThatExceptionOfType(WhopApiException.NotFound.class)
                .isThrownBy(() -> reports().delete("r_1"))
                .withMessageContaining("Check the id");
    }

    @Test
    void aPostNeedsNoBody() {
        server.enqueue(status(503));
        server.enqueue(json("true"));

        assertThat(reports().refresh("r_1", RequestOptions.none())).isTrue();
        for (int i = 0; i < 2; i++) {
            var request = taken(server);
            assertThat(line(request)).isEqualTo("POST /api/v1/reports/r_1/refresh");
            assertThat(request.getHeaders().get("Content-Length")).isEqualTo("0");
            assertThat(request.getHeaders().get("Idempotency-Key")).isEqualTo("key-1");
            assertThat(requireNonNull(request.getBody()).size()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 204})
    void anEmptyAnswerWhereAValueBelongsIsSaidClearly(int status) {
        MockResponse.Builder empty = new MockResponse.Builder().code(status);
        server.enqueue(empty.build());
        server.enqueue(empty.build());

        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> reports().delete("r_1"))
                .withMessageContaining("status " + status)
                .withMessageContaining("it is empty")
                .withMessageContaining("carried out");
        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> reports().retrieve("r_1"))
                .withMessageContaining("it is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"yes\"", "{}", "true false"})
    void whatIsNoBooleanIsRefused(String body) {
        server.enqueue(json(body));

        assertThatExceptionOfType(WhopDecodingException.class)
                .isThrownBy(() -> reports().delete("r_1"));
    }

    @Test
    void whatADefaultMethodThrowsArrivesAsItIs() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> reports().failing())
                .withMessage("as written")
                .withNoCause();
    }

    private Reports reports() {
        return WhopServer.resource(server, time, Reports.class);
    }
}
