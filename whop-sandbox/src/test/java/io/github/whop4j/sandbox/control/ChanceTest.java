package io.github.whop4j.sandbox.control;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.fault.RequestFault;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often faults of requests strike, and what is said of them. */
class ChanceTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void theSameSeedStrikesTheSameRequests() {
        List<Integer> first = statuses(7);

        assertThat(statuses(7)).isEqualTo(first);
        assertThat(statuses(8)).isNotEqualTo(first);
        assertThat(first).contains(200, 503);
    }

    @Test
    void aPercentageIsAboutThatMany() {
        sandbox.faults().add(RequestFault.at("/api/v1").answers(503).percent(10, 1));
        int struck = 0;
        for (int i = 0; i < 300; i++) {
            struck += platform.get("/companies").status() == 503 ? 1 : 0;
        }

        assertThat(struck).isBetween(15, 50);
    }

    @Test
    void aPercentageEndsWithItsCount() {
        sandbox.faults()
                .add(RequestFault.at("/api/v1").answers(503).percent(50, 1).times(3));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            statuses.add(platform.get("/companies").status());
        }

        assertThat(statuses.stream().filter(status -> status == 503)).hasSize(3);
    }

    @Test
    void javaAndTheControlApiSayTheSame() {
        sandbox.faults()
                .add(RequestFault.at("/api/v1/a")
                        .answers(503)
                        .after(Duration.ofMillis(5))
                        .times(2));
        sandbox.faults().add(RequestFault.at("/api/v1/b").limitsTheRate(Duration.ofSeconds(4)));
        sandbox.faults()
                .add(RequestFault.at("/api/v1/c").slowBody(Duration.ofMillis(9)).percent(20, 5));
        sandbox.faults().add(RequestFault.at("/api/v1/d").truncatedBody());
        sandbox.faults().add(RequestFault.at("/api/v1/e").cutBefore());
        sandbox.faults().add(RequestFault.at("/api/v1/f").cutAfter());
        sandbox.faults().add(RequestFault.at("/api/v1/g").late(Duration.ofMillis(3)));
        sandbox.faults().add(RequestFault.at("/api/v1/h").lateAnswer(Duration.ofMillis(4)));
        String described = platform.send("GET", "/_sandbox/faults", null).ok().toString();
        platform.send("DELETE", "/_sandbox/faults", null).ok();

        add("path", "/api/v1/a", "status", 503, "delay_ms", 5, "count", 2);
        add("path", "/api/v1/b", "status", 429, "retry_after", 4);
        add("path", "/api/v1/c", "slow_body_ms", 9, "percent", 20, "seed", 5);
        add("path", "/api/v1/d", "truncated_body", true);
        add("path", "/api/v1/e", "drop_connection_before", true);
        add("path", "/api/v1/f", "drop_connection_after", true);
        add("path", "/api/v1/g", "delay_ms", 3);
        add("path", "/api/v1/h", "late_answer_ms", 4);

        assertThat(platform.send("GET", "/_sandbox/faults", null).ok().toString())
                .isEqualTo(described);
    }

    @Test
    void tellsHowOftenEachStruck() {
        add("path", "/api/v1/companies", "status", 500, "count", 2);
        platform.get("/companies");

        assertThat(platform.send("GET", "/_sandbox/faults", null).data().toString())
                .isEqualTo("[{\"path\":\"/api/v1/companies\",\"status\":500,\"count\":2,\"struck\":1}]");
    }

    @Test
    void aSandboxCanBeBrokenFromTheStart() {
        try (WhopSandbox broken = WhopSandbox.builder()
                .fault(RequestFault.at("/api/v1").answers(500).times(1))
                .fault(RequestFault.at("/api/v1").answers(502).times(1))
                .start()) {
            Caller caller = Caller.platform(broken);
            assertThat(caller.get("/companies").status()).isEqualTo(500);
            assertThat(caller.get("/companies").status()).isEqualTo(502);
            assertThat(caller.get("/companies").status()).isEqualTo(200);
        }
    }

    @Test
    void javaRefusesAFaultNoOneCouldMean() {
        RequestFault.Place place = RequestFault.at("/api/v1");
        assertThatThrownBy(() -> RequestFault.at("api/v1").cutAfter()).hasMessageContaining("beginning of a path");
        assertThatThrownBy(() -> RequestFault.at("/api/v1?a=b").cutAfter()).hasMessageContaining("query");
        assertThatThrownBy(() -> place.answers(200)).hasMessageContaining("400 to 599");
        assertThatThrownBy(() -> place.cutAfter().retryAfter(Duration.ofSeconds(1)))
                .hasMessageContaining("needs a status");
        assertThatThrownBy(() -> place.late(Duration.ofHours(1))).hasMessageContaining("ten minutes");
        assertThatThrownBy(() -> place.cutAfter().percent(0, 1)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> place.cutAfter().times(0)).hasMessageContaining("1 or more");
    }

    private List<Integer> statuses(long seed) {
        sandbox.faults().clear();
        sandbox.faults().add(RequestFault.at("/api/v1").answers(503).percent(50, seed));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            statuses.add(platform.get("/companies").status());
        }
        return statuses;
    }

    private void add(Object... fault) {
        for (int i = 1; i < fault.length; i += 2) {
            fault[i] = fault[i] instanceof Integer number ? BigDecimal.valueOf(number) : fault[i];
        }
        platform.control("/faults", object(fault)).ok();
    }
}
