package io.github.whop4j.sandbox.control;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void answersAnErrorInsteadAndDoesNothing() {
        fault(object("path", "/api/v1/companies", "method", "POST", "status", number(500)));

        Answer refused = platform.post("/companies", object("title", "T"));

        assertThat(refused.status()).isEqualTo(500);
        assertThat(refused.error().string("type")).isEqualTo("sandbox_fault");
        assertThat(platform.get("/companies").ids()).containsExactly("biz_sandbox");
    }

    @Test
    void limitsTheRateAndSaysForHowLong() {
        fault(object("path", "/api/v1", "status", number(429), "retry_after", number(12), "count", number(1)));

        Answer refused = platform.get("/companies");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.error().string("type")).isEqualTo("rate_limit_exceeded");
        assertThat(refused.http().headers().firstValue("Retry-After")).hasValue("12");
        assertThat(platform.get("/companies").status()).isEqualTo(200);
    }

    @Test
    void strikesSoOftenAndNoMore() {
        fault(object("path", "/api/v1/payments", "status", number(503), "count", number(2)));

        assertThat(platform.get("/companies").status()).isEqualTo(200);
        assertThat(platform.get("/payments").status()).isEqualTo(503);
        assertThat(platform.get("/payments/pay_none").status()).isEqualTo(503);
        assertThat(platform.get("/payments").status()).isEqualTo(200);
    }

    @Test
    void aStarStandsForOneSegment() {
        fault(object("path", "/api/v1/payments/*/refund", "status", number(502)));

        assertThat(platform.get("/payments/pay_none").status()).isEqualTo(404);
        assertThat(platform.post("/payments/pay_none/refund", new JsonObject()).status())
                .isEqualTo(502);
        fault(object("path", "/api/v1/refunds/{id}", "status", number(502)));
        assertThat(platform.get("/refunds").status()).isEqualTo(200);
        assertThat(platform.get("/refunds/x").status()).isEqualTo(502);
    }

    @Test
    void cutsTheConnectionBeforeAnythingIsDone() {
        fault(object("path", "/api/v1/companies", "drop_connection_before", true, "count", number(1)));

        assertThatThrownBy(() -> platform.company("Never")).isInstanceOf(UncheckedIOException.class);

        assertThat(platform.get("/companies").ids()).containsExactly("biz_sandbox");
    }

    @Test
    void cutsTheConnectionAfterEverythingIsDone() {
        fault(object("path", "/api/v1/companies", "drop_connection_after", true, "count", number(1)));

        assertThatThrownBy(() -> platform.company("Done")).isInstanceOf(UncheckedIOException.class);

        assertThat(platform.get("/companies").ids()).hasSize(2);
    }

    @Test
    void aRefusalIsLostToo() {
        fault(object("path", "/api/v1/companies", "drop_connection_after", true, "count", number(1)));

        assertThatThrownBy(() -> platform.post("/companies", new JsonObject()))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void makesAnswersLate() {
        fault(object("path", "/api/v1/companies", "delay_ms", number(150), "count", number(1)));
        long before = System.nanoTime();

        assertThat(platform.get("/companies").status()).isEqualTo(200);

        assertThat(System.nanoTime() - before).isGreaterThan(150_000_000L);
    }

    @Test
    void strikesPagesAndSignInButNeverItself() {
        fault(object("path", "/", "status", number(503)));

        assertThat(platform.send("GET", "/.well-known/jwks.json", null).status())
                .isEqualTo(503);
        assertThat(platform.send("GET", "/api/v1/companies", null).status()).isEqualTo(503);
        assertThat(platform.send("GET", "/_sandbox/ledger", null).status()).isEqualTo(200);

        platform.send("DELETE", "/_sandbox/faults", null).ok();
        assertThat(platform.get("/companies").status()).isEqualTo(200);
    }

    @Test
    void refusesAFaultNoOneCouldMean() {
        refused("path is required", "status", number(500));
        refused("beginning of a path", "path", "api/v1", "status", number(500));
        refused("must not have a query", "path", "/api?x=1", "status", number(500));
        refused("Say what goes wrong: status, delay_ms", "path", "/api");
        refused("Say what goes wrong", "path", "/api", "truncated_body", false);
        refused("whole number from 400 to 599, not 200", "path", "/api", "status", number(200));
        refused("from 400 to 599, not 600", "path", "/api", "status", number(600));
        refused("from 400 to 599, not 500", "path", "/api", "status", "500");
        refused(
                "Give only one of status, drop_connection_after",
                "path",
                "/api",
                "status",
                number(500),
                "drop_connection_after",
                true);
        refused(
                "Give only one of slow_body_ms, truncated_body",
                "path",
                "/api",
                "slow_body_ms",
                number(5),
                "truncated_body",
                true);
        refused("must be true or false", "path", "/api", "truncated_body", "yes");
        refused("GET, POST, PUT", "path", "/api", "status", number(500), "method", "FETCH");
        refused("delay_ms must be a whole number from 0", "path", "/api", "delay_ms", number(-1));
        refused("retry_after needs a status", "path", "/api", "delay_ms", number(1), "retry_after", number(1));
        refused(
                "percent must be a whole number from 1 to 100",
                "path",
                "/",
                "delay_ms",
                number(1),
                "percent",
                number(0));
        refused("seed needs a percent", "path", "/", "delay_ms", number(1), "seed", number(1));
        refused("count must be a whole number from 1", "path", "/", "delay_ms", number(1), "count", number(0));
        refused("Unknown field staus. Known here: path, method", "path", "/", "staus", number(500));
        refused("webhooks must be one of drop, duplicate", "webhooks", "lose");

        assertThat(platform.send("GET", "/_sandbox/faults", null).data()).isEmpty();
        assertThat(platform.get("/companies").status()).isEqualTo(200);
    }

    private void refused(String why, Object... fault) {
        Answer answer = platform.control("/faults", object(fault));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).containsIgnoringCase(why);
    }

    private void fault(JsonObject fault) {
        platform.control("/faults", fault).ok();
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
