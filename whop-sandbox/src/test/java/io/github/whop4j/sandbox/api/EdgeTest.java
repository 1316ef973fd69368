package io.github.whop4j.sandbox.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes before any operation: paths, bodies, versions. */
class EdgeTest {
    private static final WhopSandbox SANDBOX = WhopSandbox.start();
    private static final Caller PLATFORM = Caller.platform(SANDBOX);

    @AfterAll
    static void stop() {
        SANDBOX.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-01", "2026-07-08-1", "2026-07-20"})
    void knowsTheReleasedVersions(String version) {
        assertThat(PLATFORM.send("GET", "/api/v1/companies", null, "Api-Version-Date", version)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-02", "latest", "2026-07-08"})
    void refusesAVersionThatWasNeverReleasedAndListsThoseThatWere(String version) {
        Answer refused = PLATFORM.send("GET", "/api/v1/companies", null, "Api-Version-Date", version);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains(version).contains("2025-01-01, 2026-06-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "\"title\"", "{\"title\":}", "{\"title\":\"a\"}x", "nul", "{\"a\":1e9999999999}"})
    void refusesABodyThatIsNotAJsonObject(String body) {
        Answer refused = PLATFORM.send("POST", "/api/v1/companies", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1e-2147483647", "1.5", "1e18"})
    void refusesAWholeNumberThatIsNoneWithoutWritingItOut(String number) {
        Answer refused = PLATFORM.send(
                "POST", "/api/v1/checkout_configurations", "{\"plan\":{\"billing_period\":" + number + "}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.message()).contains("plan.billing_period must be a whole number");
    }

    @Test
    void refusesABodyNestedDeeperThanAnyoneMeans() {
        String deep = "{\"title\":\"a\",\"metadata\":" + "{\"a\":".repeat(400) + "1" + "}".repeat(401);

        assertThat(PLATFORM.send("POST", "/api/v1/companies", deep).status()).isEqualTo(400);
    }

    @Test
    void refusesABodyOfMoreThanFourMebibytes() {
        String large = "{\"title\":\"" + "x".repeat(4 << 20) + "\"}";

        assertThat(PLATFORM.send("POST", "/api/v1/companies", large).status()).isEqualTo(413);
    }

    @Test
    void answersUnknownPathsAndMethodsInWhopsShape() {
        assertThat(PLATFORM.get("/nothing").status()).isEqualTo(404);
        assertThat(PLATFORM.get("/nothing").message()).contains("GET /api/v1/nothing");
        assertThat(PLATFORM.send("DELETE", "/api/v1/companies", null).status()).isEqualTo(404);
        assertThat(PLATFORM.send("TRACE", "/api/v1/companies", null).status()).isEqualTo(405);
    }

    @Test
    void keepsEveryDigitOfMetadata() {
        JsonObject metadata = Caller.object(
                "big",
                new BigDecimal("12345678901234567890.1200"),
                "none",
                null,
                "nested",
                Caller.object("é", "\u2028"));
        String id = PLATFORM.post("/companies", Caller.object("title", "Meta", "metadata", metadata))
                .id();

        Answer read = PLATFORM.get("/companies/" + id);

        assertThat(Objects.requireNonNull(read.ok().object("metadata"))).isEqualTo(metadata);
        assertThat(read.text()).contains("12345678901234567890.1200");
    }

    @Test
    void updatesOnlyWhatIsSent() {
        String id = PLATFORM.post("/companies", Caller.object("title", "Before", "description", "Kept"))
                .id();

        JsonObject after = PLATFORM.send("PATCH", "/api/v1/companies/" + id, "{\"title\":\"After\"}")
                .ok();

        assertThat(after.string("title")).isEqualTo("After");
        assertThat(after.string("description")).isEqualTo("Kept");
        assertThat(PLATFORM.send("PATCH", "/api/v1/companies/" + id, "{\"description\":null}")
                        .ok()
                        .get("description"))
                .isNull();
        assertThat(PLATFORM.send("PATCH", "/api/v1/companies/" + id, "{\"title\":\" \"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void routesAreUnique() {
        String first = PLATFORM.company("Same name");
        String second = PLATFORM.company("Same name");
        String route = PLATFORM.get("/companies/" + first).ok().string("route");

        assertThat(route).isEqualTo("same-name");
        assertThat(PLATFORM.get("/companies/" + second).ok().string("route")).isNotEqualTo(route);
        assertThat(PLATFORM.send("PATCH", "/api/v1/companies/" + second, "{\"route\":\"same-name\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void theFrontPageSaysWhereEverythingIs() {
        Answer page = PLATFORM.send("GET", "/", null);

        assertThat(page.text()).contains(SANDBOX.baseUri() + "/api/v1").contains("apik_sandbox");
    }
}
