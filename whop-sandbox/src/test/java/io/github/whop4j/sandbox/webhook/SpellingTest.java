package io.github.whop4j.sandbox.webhook;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.Receiver.Received;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.fault.EventSpelling;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {
    private static final String ALL = "/_sandbox/webhooks/spelling";

    private final Receiver receiver = new Receiver();
    private final WhopSandbox sandbox =
            WhopSandbox.builder().webhookUrl(receiver.url()).start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.close();
    }

    @Test
    void amountsAreNumbersOrStrings() {
        assertThat(paid().body()).contains("\"total\":20.00");

        spell(ALL, object("amounts", "strings"));

        String body = paid().body();
        assertThat(body).contains("\"total\":\"20.00\"").doesNotContainPattern("\":\\d+\\.\\d");
        assertThat(body).contains("\"company_id\":\"biz_sandbox\",\"data\"").contains("\"type\":\"payment.succeeded\"");
    }

    @Test
    void countsStayNumbers() {
        SpelledEvent writing = new SpelledEvent(EventSpelling.USUAL.amountsAsStrings());

        assertThat(writing.amounts(
                        object("of", List.of(object("seats", 3, "price", new BigDecimal("1.50"), "at", null)))))
                .hasToString("{\"of\":[{\"seats\":3,\"price\":\"1.50\",\"at\":null}]}");
    }

    @Test
    void theCompanyHasOneNameAnotherOrNone() {
        assertThat(paid().json().names()).contains("company_id").doesNotContain("account_id");

        spell(ALL, object("owner", "account_id"));
        JsonObject renamed = paid().json();
        assertThat(renamed.string("account_id")).isEqualTo("biz_sandbox");
        assertThat(renamed.names()).doesNotContain("company_id");

        spell(ALL, object("owner", "neither"));
        JsonObject bare = paid().json();
        assertThat(bare.names()).containsExactly("id", "api_version", "timestamp", "type", "data");
        assertThat(String.valueOf(bare.object("data"))).contains("biz_sandbox");
    }

    @Test
    void typesHaveDotsOrUnderscores() {
        spell(ALL, object("type", "underscored"));

        assertThat(paid().json().string("type")).isEqualTo("payment_succeeded");
    }

    @Test
    void aSpelledEventIsSignedAsItIsSpelt() {
        spell(ALL, object("amounts", "strings", "type", "underscored"));
        Received received = paid();

        assertThat(received.signature())
                .isEqualTo(Signature.of(
                        WhopSandbox.WEBHOOK_SECRET,
                        received.id(),
                        Long.parseLong(received.timestamp()),
                        received.body()));
    }

    @Test
    void whatIsNotNamedStaysAndDeletingIsTheUsual() {
        spell(ALL, object("type", "underscored"));
        spell(ALL, object("amounts", "strings"));
        assertThat(platform.send("GET", ALL, null).text())
                .isEqualTo("{\"amounts\":\"strings\",\"owner\":\"company_id\",\"type\":\"underscored\"}");

        assertThat(platform.send("DELETE", ALL, null).text())
                .isEqualTo("{\"amounts\":\"numbers\",\"owner\":\"company_id\",\"type\":\"dotted\"}");
        assertThat(paid().json().string("type")).isEqualTo("payment.succeeded");
    }

    @Test
    void anEndpointHasASpellingOfItsOwn() {
        try (Receiver other = new Receiver()) {
            String id = platform.control(
                            "/webhooks",
                            object(
                                    "url",
                                    other.url().toString(),
                                    "child_resource_events",
                                    false,
                                    "spelling",
                                    object("type", "underscored")))
                    .data()
                    .get(0)
                    .string("id");
            spell(ALL, object("owner", "neither"));

            assertThat(paid().body())
                    .contains("payment.succeeded")
                    .doesNotContain("\"company_id\":\"biz_sandbox\",\"data\"");
            await().until(() -> other.types().contains("payment_succeeded"));
            assertThat(other.received().get(0).json().names()).contains("company_id");

            sandbox.faults().spell(String.valueOf(id), EventSpelling.USUAL.amountsAsStrings());
            assertThat(platform.send("GET", one(id), null).text())
                    .contains("\"amounts\":\"strings\",\"owner\":\"company_id\",\"type\":\"dotted\"");
            platform.send("DELETE", one(id), null).ok();
            assertThat(platform.send("GET", one(id), null).text()).contains("\"owner\":\"neither\"");
        }
    }

    @Test
    void anEndpointsSpellingSurvivesARestartAndAChangeOfTheEndpoint(@TempDir Path directory) {
        Path file = directory.resolve("state.json");
        String id;
        try (WhopSandbox first = WhopSandbox.builder().stateFile(file).start()) {
            Caller caller = Caller.platform(first);
            id = caller.post("/webhooks", object("url", "http://localhost:1/x")).id();
            first.faults().spell(id, EventSpelling.USUAL.owner(EventSpelling.Owner.ACCOUNT_ID));
            caller.send("PATCH", "/api/v1/webhooks/" + id, "{\"enabled\":true}").ok();
        }
        try (WhopSandbox second = WhopSandbox.builder().stateFile(file).start()) {
            assertThat(Caller.platform(second).send("GET", one(id), null).text())
                    .contains("account_id");
        }
    }

    @Test
    void aSandboxStartsWithTheSpellingItWasBuiltWith() {
        EventSpelling spelling = EventSpelling.USUAL.amountsAsStrings().underscored();
        try (WhopSandbox spelt = WhopSandbox.builder().eventSpelling(spelling).start()) {
            assertThat(Caller.platform(spelt).send("GET", ALL, null).text())
                    .isEqualTo("{\"amounts\":\"strings\",\"owner\":\"company_id\",\"type\":\"underscored\"}");
        }
    }

    @Test
    void refusesASpellingThereIsNot() {
        for (String field : List.of("amounts", "owner", "type")) {
            Answer refused = platform.send("POST", ALL, object(field, "wild").toString());
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.message()).contains(field + " must be one of ").contains("not wild");
        }
        assertThat(platform.send("POST", ALL, "{\"types\":\"dotted\"}").message())
                .contains("Unknown field types");
        assertThat(platform.send("POST", one("hook_none"), "{}").status()).isEqualTo(404);
        assertThat(platform.send("DELETE", one("hook_none"), null).status()).isEqualTo(404);
        assertThat(platform.send("GET", ALL, null).text()).contains("numbers", "company_id", "dotted");
    }

    private Received paid() {
        int before = receiver.received().size();
        sandbox.pay(platform.checkout("biz_sandbox", "20.00", null), "4242424242424242");
        await().until(() -> receiver.received().size() == before + 2);
        return receiver.received().stream()
                .skip(before)
                .filter(each -> each.type().startsWith("payment"))
                .findFirst()
                .orElseThrow();
    }

    private void spell(String path, JsonObject body) {
        platform.send("POST", path, body.toString()).ok();
    }

    private static String one(@Nullable String id) {
        return "/_sandbox/webhooks/" + id + "/spelling";
    }
}
