package io.github.whop4j.sandbox.state;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.SandboxBuilder;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state that is taken out of one sandbox and put into another. */
class SnapshotsTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final WhopSandbox from = patient().start();
    private final WhopSandbox to = patient().start();
    private final Caller there = Caller.platform(from);
    private final Caller here = Caller.platform(to);
    private final String company = there.company("Mover");

    @TempDir
    private Path directory;

    private static SandboxBuilder patient() {
        return WhopSandbox.builder().settlementDelay(WEEK).refundDelay(WEEK);
    }

    @AfterEach
    void stop() {
        from.close();
        to.close();
    }

    @Test
    void everyAnswerIsTheSameInTheOtherSandbox() {
        String payment = from.pay(there.checkout(company, "20.00", "2.00"), "4242424242424242");
        from.addPayoutMethod(company);
        here.company("There before");

        move();

        for (String path : new String[] {
            "/payments/" + payment,
            "/companies",
            "/ledger_accounts/" + company,
            "/payout_methods?company_id=" + company,
            "/memberships?company_id=" + company
        }) {
            assertThat(here.get(path).text()).as(path).isEqualTo(there.get(path).text());
        }
        assertThat(to.ledger()).isEqualTo(from.ledger());
        assertThat(here.company("Next")).isEqualTo(there.company("Next"));
    }

    @Test
    void addressesOfItsOwnBecomeThoseOfTheOtherSandbox() {
        JsonObject body =
                object("plan", Caller.plan(company, "5", null), "metadata", object("to", from.baseUri() + "1/x"));
        Answer before = there.post("/checkout_configurations", body, "Idempotency-Key", "key-1");

        move();
        Answer after = here.post("/checkout_configurations", body, "Idempotency-Key", "key-1");

        assertThat(after.http().headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(after.ok().string("purchase_url")).startsWith(to.baseUri() + "/checkout/");
        assertThat(here.get("/checkout_configurations/" + before.id()).ok()).isEqualTo(after.ok());
        assertThat(Objects.requireNonNull(after.ok().object("metadata")).string("to"))
                .as("an address of another port")
                .isEqualTo(from.baseUri() + "1/x");
    }

    @Test
    void pendingMoneySettlesThere() {
        from.pay(there.checkout(company, "20.00", null), "4242424242424242");

        move();
        to.advance(WEEK);

        assertThat(to.ledger()).contains("\"available\":19.16,\"pending\":0.00");
        to.advance(WEEK);
        assertThat(to.ledger()).as("once").contains("\"available\":19.16,\"pending\":0.00");
    }

    @Test
    void aPendingRefundArrivesThere() {
        String payment = from.pay(there.checkout(company, "20.00", null), "4242424242424242");
        there.post("/payments/" + payment + "/refund", new JsonObject()).ok();

        move();
        to.advance(WEEK);

        assertThat(here.get("/refunds?payment_id=" + payment).data().get(0).string("status"))
                .isEqualTo("succeeded");
    }

    @Test
    void anEventThatWasDueIsSentFromThere() {
        there.control("/webhooks", object("url", "http://localhost:1/closed", "child_resource_events", true))
                .ok();
        from.addPayoutMethod(company);
        await().untilAsserted(() -> assertThat(
                        there.send("GET", "/_sandbox/deliveries", null).text())
                .contains("ConnectException"));
        try (Receiver receiver = new Receiver()) {
            to.importState(from.exportState()
                    .replace("http://localhost:1/closed", receiver.url().toString()));
            to.advance(Duration.ofSeconds(10));

            await().untilAsserted(() -> assertThat(receiver.types()).containsExactly("payout_method.created"));
            assertThat(receiver.received().get(0).json().string("company_id")).isEqualTo(company);
        }
    }

    @Test
    void theClockShowsWhatItShowedWhenTheStateWasTaken() {
        Clock january = Clock.fixed(Instant.parse("2026-01-01T00:00:00.123456Z"), ZoneOffset.UTC);
        for (Duration ahead : List.of(Duration.ofDays(-3), Duration.ofDays(3))) {
            try (WhopSandbox old = WhopSandbox.builder().clock(january).start();
                    WhopSandbox other = WhopSandbox.builder()
                            .clock(Clock.offset(january, ahead))
                            .start()) {
                old.advance(Duration.ofHours(5));
                other.importState(old.exportState());

                assertThat(Duration.between(old.clock().instant(), other.clock().instant()))
                        .isBetween(Duration.ZERO, Duration.ofMillis(1));
                other.advance(Duration.ofHours(1));
                assertThat(other.clock().instant())
                        .isAfterOrEqualTo(january.instant().plus(Duration.ofHours(6)));
            }
        }
    }

    @Test
    void theKeysThatSignedAPersonsTokensComeAlong() {
        String keys = there.send("GET", "/.well-known/jwks.json", null).text();
        assertThat(here.send("GET", "/.well-known/jwks.json", null).text()).isNotEqualTo(keys);

        move();

        assertThat(here.send("GET", "/.well-known/jwks.json", null).text()).isEqualTo(keys);
    }

    @Test
    void whatWasImportedSurvivesARestart() {
        Path file = directory.resolve("state.json");
        try (WhopSandbox kept = WhopSandbox.builder().stateFile(file).start()) {
            kept.importState(from.exportState());
        }
        try (WhopSandbox again = WhopSandbox.builder().stateFile(file).start()) {
            assertThat(Caller.platform(again).get("/companies/" + company).text())
                    .isEqualTo(there.get("/companies/" + company).text());
        }
    }

    @Test
    void aStateFileIsAnExportAndTheOtherWayRound() throws Exception {
        Path file = directory.resolve("written.json");
        Files.writeString(file, from.exportState());
        try (WhopSandbox opened = WhopSandbox.builder().stateFile(file).start()) {
            assertThat(Caller.platform(opened).get("/companies/" + company).status())
                    .isEqualTo(200);
            Caller.platform(opened).company("Written");
        }
        to.importState(Files.readString(file));
        assertThat(here.get("/companies").text()).contains("Mover", "Written");
    }

    @Test
    void anEmptyStateIsAFreshSandbox() {
        to.addPayoutMethod(WhopSandbox.PLATFORM_COMPANY);

        assertThat(put("{\"format\":1,\"tables\":{}}").status()).isEqualTo(200);

        assertThat(here.get("/companies/biz_sandbox").status()).isEqualTo(200);
        assertThat(here.get("/users/user_sandbox_a").status()).isEqualTo(200);
        assertThat(here.get("/payout_methods?company_id=biz_sandbox").data()).isEmpty();
    }

    @Test
    void whatIsNoStateIsRefusedAndSaysWhy() {
        Map<String, String> wrong = Map.of(
                "{", "Not JSON",
                "[]", "it is not a sandbox state",
                "{\"tables\":{}}", "it is not a sandbox state",
                "{\"format\":2,\"tables\":{}}", "it has format 2, this version reads 1",
                "{\"format\":1,\"tables\":{\"leases\":[]}}", "it has a table leases that this version does not know",
                "{\"format\":1,\"tables\":{\"companies\":{}}}", "table companies is not an array",
                "{\"format\":1,\"tables\":{\"companies\":[7]}}", "companies[0] must be an object",
                "{\"format\":1,\"clock\":\"noon\",\"tables\":{}}", "clock must be a time",
                "{\"format\":1,\"clock\":\"+99999-01-01T00:00:00Z\",\"tables\":{}}", "clock must be a time",
                "{\"format\":1,\"base_url\":\"\",\"tables\":{}}", "base_url must be like http://localhost:4010");
        wrong.forEach(this::refused);
    }

    @Test
    void aStateThatContradictsItselfIsRefusedAndSaysWhere() {
        from.pay(there.checkout(company, "20.00", "2.00"), "4242424242424242");
        there.control("/webhooks", object("url", "http://localhost:1/", "child_resource_events", true))
                .ok();
        from.addPayoutMethod(company);
        refused(with("companies", rows -> first(rows).put("title", null)), "companies[0].title is missing");
        refused(
                with("payments", rows -> part(rows, "split").put("whopFee", null)),
                "payments[0].split.whopFee is missing");
        refused(with("payments", rows -> first(rows).put("total", 1)), "does not know: [total]");
        refused(with("payments", rows -> first(rows).put("createdAt", "noon")), "table payments: ");
        refused(
                with("payments", rows -> part(rows, "purchase").put("companyId", "biz_9")),
                "payments[0].purchase.companyId is biz_9, which is not in companies");
        refused(with("payments", rows -> rows.add(rows.get(0))), "table payments has two rows for pay_");
        refused(with("balances", rows -> first(rows).put("amount", BigDecimal.ONE)), "its postings add up to");
        refused(with("balances", rows -> rows.remove(0)), "postings, but no balance");
        refused(with("postings", rows -> line(rows).put("amount", BigDecimal.ONE)), "the lines of posting txn_");
        refused(with("timers", rows -> first(rows).put("kind", "explode")), "unknown kind explode");
        refused(with("webhook_endpoints", rows -> first(rows).put("url", "ftp://x")), "http or https");
        refused(with("webhook_endpoints", List::clear), "which is not there");
        refused(with("counters", List::clear), "but the counter");
    }

    @Test
    void aLargeStateIsTaken() {
        String padding = " ".repeat(5 << 20);

        assertThat(put(from.exportState() + padding).status()).isEqualTo(200);
        assertThat(here.send("PUT", "/_sandbox/clock", padding).status()).isEqualTo(413);
    }

    private void move() {
        String state = there.send("GET", "/_sandbox/state", null).text();
        assertThat(put(state).status()).isEqualTo(200);
    }

    private Answer put(String state) {
        return here.send("PUT", "/_sandbox/state", state);
    }

    private void refused(String state, String why) {
        here.company("Still here");
        String before = tables(to.exportState()).toString();

        Answer answer = put(state);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("state_invalid");
        assertThat(answer.message()).contains(why);
        assertThat(tables(to.exportState())).hasToString(before);
        assertThatThrownBy(() -> to.importState(state))
                .isInstanceOf(WhopError.class)
                .hasMessageContaining(why);
        assertThat(here.get("/companies").text()).contains("Still here");
    }

    /** The state of the first sandbox with something changed in one table. */
    private String with(String table, Consumer<List<Object>> change) {
        JsonObject document = document(from.exportState());
        JsonObject tables = Objects.requireNonNull(document.object("tables"));
        List<Object> rows = new ArrayList<>(Objects.requireNonNull(tables.list(table)));
        change.accept(rows);
        tables.put(table, rows);
        return document.toString();
    }

    private static JsonObject first(List<Object> rows) {
        return (JsonObject) rows.get(0);
    }

    private static JsonObject part(List<Object> rows, String name) {
        return Objects.requireNonNull(first(rows).object(name));
    }

    private static JsonObject line(List<Object> rows) {
        return (JsonObject) Objects.requireNonNull(first(rows).list("lines")).get(0);
    }

    private static JsonObject tables(String state) {
        return Objects.requireNonNull(document(state).object("tables"));
    }

    private static JsonObject document(String state) {
        return Objects.requireNonNull((JsonObject) Json.read(ByteString.encodeUtf8(state)));
    }
}
