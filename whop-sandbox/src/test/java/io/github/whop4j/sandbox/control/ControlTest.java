package io.github.whop4j.sandbox.control;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControlTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theLogShowsWhatWasAskedNewestLast() {
        platform.post(
                "/companies",
                object("title", "Logged"),
                "Idempotency-Key",
                "key-7",
                "Api-Version-Date",
                "2025-01-01",
                "X-Secret",
                "hush");
        platform.get("/payments?first=1&statuses[]=paid".replace("[]", "%5B%5D"));
        platform.send("POST", "/api/v1/companies", "{not json");

        List<JsonObject> log = requests();

        assertThat(log)
                .extracting(entry -> entry.string("path"))
                .containsExactly("/api/v1/companies", "/api/v1/payments", "/api/v1/companies");
        JsonObject first = log.get(0);
        assertThat(first.string("method")).isEqualTo("POST");
        assertThat(first.decimal("status")).isEqualByComparingTo("200");
        assertThat(first.object("body")).isEqualTo(object("title", "Logged"));
        JsonObject headers = Objects.requireNonNull(first.object("headers"));
        assertThat(headers.string("Idempotency-Key")).isEqualTo("key-7");
        assertThat(headers.string("Api-Version-Date")).isEqualTo("2025-01-01");
        assertThat(first.toString()).doesNotContain("hush").doesNotContain(WhopSandbox.API_KEY);
        assertThat(log.get(1).string("query")).isEqualTo("first=1&statuses%5B%5D=paid");
        assertThat(log.get(2).string("body")).isEqualTo("{not json");
        assertThat(log.get(2).decimal("status")).isEqualByComparingTo("400");
        assertThat(Objects.requireNonNull(first.object("answer")).string("title"))
                .isEqualTo("Logged");
        assertThat(Objects.requireNonNull(log.get(2).object("answer")).object("error"))
                .isNotNull();
    }

    @Test
    void ofALongBodyTheLogKeepsTheBeginning() {
        platform.post("/companies", object("title", "T", "description", "long ".repeat(20_000)));

        assertThat(requests().get(0).string("body"))
                .startsWith("{\"title\":\"T\",\"description\":\"long long")
                .hasSizeLessThan(40_000)
                .containsPattern("… \\(1000\\d\\d bytes\\)$");
    }

    @Test
    void peopleCanReadWhatWasSaidWithoutSecrets() {
        platform.post("/access_tokens", object("company_id", WhopSandbox.PLATFORM_COMPANY));

        platform.post("/companies", new JsonObject());
        platform.get("/companies?first=none&code=hush");

        Caller.Answer said = platform.send("GET", "/_sandbox/conversation", null);

        assertThat(said.http().headers().firstValue("Content-Type")).hasValue("text/plain; charset=utf-8");
        assertThat(said.text())
                .isEqualTo(sandbox.conversation())
                .contains("3 requests:", "POST /api/v1/access_tokens", "\"token\":\"•••\"", "No webhooks.")
                .contains("\"code\":\"parameter_missing\"")
                .doesNotContain("hush");
    }

    @Test
    void theLogForgetsTheOldest() {
        for (int i = 0; i < 1003; i++) {
            platform.get("/companies/biz_" + i);
        }

        assertThat(requests()).hasSize(1000);
        assertThat(requests().get(0).string("path")).isEqualTo("/api/v1/companies/biz_3");
    }

    @Test
    void timeMovesForwardOnly() {
        Instant before = sandbox.clock().instant();

        JsonObject moved = platform.control("/clock/advance", object("seconds", new BigDecimal("3600.5")))
                .ok();

        assertThat(Instant.parse(Objects.requireNonNull(moved.string("now"))))
                .isBetween(before.plus(Duration.ofMillis(3_600_499)), before.plus(Duration.ofMinutes(61)));
        assertThat(platform.control("/clock/advance", object("seconds", new BigDecimal("1e-999999999")))
                        .status())
                .isEqualTo(200);
        for (Object seconds : new Object[] {new BigDecimal(-1), new BigDecimal("1e999999999"), "60"}) {
            assertThat(platform.control("/clock/advance", object("seconds", seconds))
                            .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void aPayoutMethodPaysOutTheCurrencyAskedFor() {
        String company = platform.company("Euro");

        JsonObject method = platform.control("/companies/" + company + "/payout_methods", object("currency", "eur"))
                .ok();

        assertThat(method.string("currency")).isEqualTo("eur");
        assertThat(platform.control("/companies/biz_none/payout_methods", new JsonObject())
                        .status())
                .isEqualTo(404);
    }

    private List<JsonObject> requests() {
        return platform.send("GET", "/_sandbox/requests", null).data();
    }
}
