package io.github.whop4j.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may press buttons: the sandbox's own pages and programs, not other pages of the same browser. */
class OwnPagesTest {
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller anonymous = new Caller(sandbox, null);

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Origin,https://evil.test",
        "Origin,http://localhost:1",
        "Origin,null",
        "Sec-Fetch-Site,cross-site",
        "Sec-Fetch-Site,same-site"
    })
    void refusesAnotherPage(String header, String value) {
        String before = sandbox.clock().instant().toString();
        for (String path : new String[] {"/_sandbox/clock/advance", "/_sandbox/dashboard/clock"}) {
            Answer answer = anonymous.send("POST", path, "{\"seconds\":86400}", header, value);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.message()).contains("not told what to do by other pages");
        }
        assertThat(anonymous
                        .send("PUT", "/_sandbox/state", "{\"format\":1,\"tables\":{}}", header, value)
                        .status())
                .isEqualTo(403);
        assertThat(anonymous
                        .send("DELETE", "/_sandbox/faults", null, header, value)
                        .status())
                .isEqualTo(403);
        assertThat(sandbox.clock().instant()).isBefore(Instant.parse(before).plusSeconds(60));
    }

    @Test
    void letsItsOwnPagesInByWhicheverNameOfThisMachine() {
        int port = sandbox.baseUri().getPort();
        for (String name : new String[] {"localhost", "127.0.0.1", "[::1]"}) {
            assertThat(advance("Origin", "http://" + name + ":" + port)).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void believesTheBrowserBehindAForwardedPort(String site) {
        assertThat(advance("Origin", "https://forwarded.test", "Sec-Fetch-Site", site))
                .isEqualTo(200);
    }

    @Test
    void letsProgramsIn() {
        assertThat(advance()).isEqualTo(200);
    }

    @Test
    void leavesTheApiToItsKeys() {
        assertThat(Caller.platform(sandbox)
                        .send("POST", "/api/v1/companies", "{\"title\":\"T\"}", "Origin", "https://app.test")
                        .status())
                .isEqualTo(200);
    }

    private int advance(String... headers) {
        return anonymous
                .send("POST", "/_sandbox/clock/advance", "{\"seconds\":1}", headers)
                .status();
    }
}
