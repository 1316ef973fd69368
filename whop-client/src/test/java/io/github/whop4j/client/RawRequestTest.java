package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.body;
import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.line;
import static io.github.whop4j.client.WhopServer.status;
import static io.github.whop4j.client.WhopServer.taken;
import static io.github.whop4j.client.WhopServer.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawRequestTest {
    /** What a user writes for an operation that has no method yet. */
    public record Plan(String id, BigDecimal renewalPrice) {}

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void sendsAnythingWithTheSameRetriesKeysAndErrors() {
        server.enqueue(status(503));
        server.enqueue(json("{\"id\":\"plan_1\",\"renewal_price\":10.10}"));

        RawResponse answer = WhopServer.client(server)
                .request("post", "/plans")
                .query("expand[]", "product")
                .body(Map.of("title", "Gold", "renewal_price", new BigDecimal("10.10"), "tags", List.of(1)))
                .send();

        var request = taken(server);
        assertThat(line(request)).isEqualTo("POST /api/v1/plans?expand%5B%5D=product");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(request.getHeaders().get("Idempotency-Key")).isEqualTo("key-1");
        assertThat(body(request)).isEqualTo(tree("{\"title\":\"Gold\",\"renewal_price\":10.10,\"tags\":[1]}"));
        assertThat(answer.json()).isEqualTo(Map.of("id", "plan_1", "renewal_price", new BigDecimal("10.10")));
        assertThat(answer.call().attempts()).isEqualTo(2);
    }

    @Test
    void readsTheAnswerAsARecordOfTheUsers() {
        server.enqueue(json("{\"id\":\"plan_1\",\"renewal_price\":\"10.10\"}"));

        Plan plan = WhopServer.client(server).request("GET", "/plans/plan_1").send(Plan.class);

        assertThat(plan).isEqualTo(new Plan("plan_1", new BigDecimal("10.10")));
    }

    @Test
    void readsABareBoolean() {
        server.enqueue(json("true"));

        assertThat(WhopServer.client(server).request("DELETE", "/plans/plan_1").send(Boolean.class))
                .isTrue();
        assertThat(line(taken(server))).isEqualTo("DELETE /api/v1/plans/plan_1");
    }

    @Test
    void anAnswerWithoutABodyHasNoJson() {
        server.enqueue(new MockResponse.Builder().code(204).build());

        RawResponse answer =
                WhopServer.client(server).request("DELETE", "/plans/plan_1").send();

        assertThat(answer.json()).isNull();
        assertThat(answer.body()).isEmpty();
        assertThat(answer.call().status()).isEqualTo(204);
    }

    @Test
    void aParameterOfTheCallsOptionsIsAddedButNeverDoubled() {
        server.enqueue(json("{}"));
        WhopClient whop = WhopServer.client(server);
        RequestOptions options = RequestOptions.builder()
                .query("expand[]", "a b")
                .query("expand[]", "c")
                .build();

        whop.request("GET", "/plans").query("x", "1").options(options).send();

        assertThat(line(taken(server))).isEqualTo("GET /api/v1/plans?x=1&expand%5B%5D=a%20b&expand%5B%5D=c");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whop.request("GET", "/plans")
                        .query("expand[]", "d")
                        .options(options)
                        .send())
                .withMessageContaining("expand[]");
    }

    @Test
    void anErrorIsTheSameAsElsewhere() {
        server.enqueue(status(404));

        assertThatExceptionOfType(WhopApiException.NotFound.class)
                .isThrownBy(() -> WhopServer.client(server)
                        .request("GET", "/plans/plan_1")
                        .send());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "", "//evil.test/x", "/../oauth/token", "https://evil.test/", "/../../x"})
    void theKeyFollowsNoPathOutOfTheApi(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhopServer.client(server).request("GET", path))
                .withMessageContaining("/plans/plan_1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TRACE", "FETCH"})
    void refusesAMethodTheApiDoesNotHave(String method) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WhopServer.client(server).request(method, "/plans"));
    }
}
