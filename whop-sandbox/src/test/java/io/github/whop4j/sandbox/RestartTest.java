package io.github.whop4j.sandbox;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Yesterday's seller still has a company: what a sandbox with a state file knows after it was stopped or killed. */
class RestartTest {
    @TempDir
    private Path directory;

    @Test
    void everythingIsThereAgain() {
        String company;
        String payment;
        String ledger;
        String token;
        Answer created;
        try (WhopSandbox sandbox = open()) {
            Caller platform = Caller.platform(sandbox);
            created = platform.post("/companies", object("title", "Yesterday"), "Idempotency-Key", "key-1");
            company = created.id();
            payment = sandbox.pay(platform.checkout(company, "20.00", "2.00"), "4242424242424242");
            sandbox.verify(company, "verified");
            sandbox.addPayoutMethod(company);
            platform.post("/withdrawals", object("company_id", company, "amount", BigDecimal.ONE, "currency", "usd"))
                    .ok();
            token = String.valueOf(platform.post("/access_tokens", object("company_id", "biz_sandbox"))
                    .ok()
                    .string("token"));
            ledger = sandbox.ledger();
        }

        try (WhopSandbox sandbox = open()) {
            Caller platform = Caller.platform(sandbox);
            assertThat(sandbox.ledger()).isEqualTo(ledger);
            assertThat(platform.get("/payments/" + payment).ok().string("status"))
                    .isEqualTo("paid");
            assertThat(platform.get("/withdrawals?company_id=" + company).ids()).hasSize(1);
            assertThat(platform.get("/ledger_accounts/" + company).text()).contains("\"status\":\"connected\"");
            assertThat(new Caller(sandbox, token).get("/companies").status()).isEqualTo(200);
            assertThat(platform.company("Today")).isNotEqualTo(company);
            Answer replay = platform.post("/companies", object("title", "Yesterday"), "Idempotency-Key", "key-1");
            assertThat(replay.text()).isEqualTo(created.text());
        }
    }

    @Test
    void whatWasAnsweredSurvivesAKillAtAnyMoment() throws IOException {
        Path file = directory.resolve("state.json");
        Path asKilled = directory.resolve("killed.json");
        String company;
        try (WhopSandbox sandbox = open()) {
            company = Caller.platform(sandbox).company("Answered");
            // A kill runs no close(): what counts is what is on disk when the answer is out.
            Files.copy(file, asKilled, StandardCopyOption.REPLACE_EXISTING);
        }
        // A kill in the middle of the next write leaves half a neighbour as well.
        Files.writeString(
                directory.resolve("killed.json.tmp"), Files.readString(file).substring(0, 300));

        try (WhopSandbox sandbox = WhopSandbox.builder().stateFile(asKilled).start()) {
            assertThat(Caller.platform(sandbox).get("/companies/" + company).status())
                    .isEqualTo(200);
            assertThat(Caller.platform(sandbox).company("Next")).isNotEqualTo(company);
        }
    }

    @Test
    void anEventThatWasNotDeliveredIsDeliveredAfterTheRestart() throws IOException {
        String messageId;
        try (WhopSandbox sandbox = open()) {
            Caller platform = Caller.platform(sandbox);
            platform.control("/webhooks", object("url", "http://localhost:1/closed", "child_resource_events", true))
                    .ok();
            sandbox.addPayoutMethod(platform.company("Seller"));
            await().untilAsserted(() -> assertThat(
                            platform.send("GET", "/_sandbox/deliveries", null).text())
                    .contains("ConnectException"));
            messageId = String.valueOf(platform.send("GET", "/_sandbox/deliveries", null)
                    .data()
                    .get(0)
                    .string("message_id"));
        }

        try (Receiver receiver = new Receiver()) {
            // The same endpoint, moved: an application that was restarted on another port.
            String moved = Files.readString(state())
                    .replace("http://localhost:1/closed", receiver.url().toString());
            Files.writeString(state(), moved);
            try (WhopSandbox sandbox = open()) {
                sandbox.advance(Duration.ofSeconds(10));
                await().untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
                assertThat(receiver.received().get(0).id()).isEqualTo(messageId);
            }
        }
    }

    @Test
    void theConfiguredWebhookAddressReplacesYesterdays() {
        try (Receiver yesterday = new Receiver();
                Receiver today = new Receiver()) {
            WhopSandbox.builder()
                    .stateFile(state())
                    .webhookUrl(yesterday.url())
                    .start()
                    .close();
            try (WhopSandbox sandbox = WhopSandbox.builder()
                    .stateFile(state())
                    .webhookUrl(today.url())
                    .start()) {
                sandbox.addPayoutMethod("biz_sandbox");
                await().untilAsserted(() -> assertThat(today.received()).hasSize(1));
                assertThat(yesterday.received()).isEmpty();
            }
        }
    }

    @Test
    void moneyThatWasPendingSettlesAfterTheRestart() {
        String company;
        try (WhopSandbox sandbox = settlingInAWeek()) {
            company = Caller.platform(sandbox).company("Patient");
            sandbox.pay(Caller.platform(sandbox).checkout(company, "20.00", null), "4242424242424242");
        }

        try (WhopSandbox sandbox = settlingInAWeek()) {
            assertThat(sandbox.ledger()).contains("\"available\":0.00,\"pending\":19.16");
            sandbox.advance(Duration.ofDays(7));
            assertThat(sandbox.ledger()).contains("\"available\":19.16,\"pending\":0.00");
        }
        try (WhopSandbox sandbox = settlingInAWeek()) {
            assertThat(sandbox.ledger()).as("once").contains("\"available\":19.16,\"pending\":0.00");
        }
    }

    @Test
    void whatWasSaidIsStillThere() {
        String channel;
        String messages;
        try (WhopSandbox sandbox = open()) {
            Caller platform = Caller.platform(sandbox);
            channel = platform.post("/dm_channels", object("with_user_ids", List.of("avery", "blair")))
                    .id();
            platform.post(
                            "/messages",
                            object("channel_id", channel, "content", "@avery?")
                                    .put("poll", object("options", List.of(object("id", "1", "text", "Yes")))))
                    .ok();
            messages = platform.get("/messages?channel_id=" + channel).text();
        }

        try (WhopSandbox sandbox = open()) {
            Caller platform = Caller.platform(sandbox);
            assertThat(messages).contains("@avery?", "Yes");
            assertThat(platform.get("/messages?channel_id=" + channel).text()).isEqualTo(messages);
            assertThat(platform.post("/dm_channels", object("with_user_ids", List.of("blair", "avery")))
                            .id())
                    .isEqualTo(channel);
        }
    }

    @Test
    void aSandboxThatWasClosedChangesNothingAnymore() {
        WhopSandbox closed = open();
        closed.close();

        assertThatThrownBy(() -> closed.addPayoutMethod("biz_sandbox")).hasMessage("The sandbox is closed");
    }

    @Test
    void aDamagedStateIsNamed() throws IOException {
        Files.writeString(state(), "{");

        assertThatThrownBy(this::open)
                .hasMessageContaining(state().toString())
                .hasMessageContaining("delete it to start with an empty sandbox");
    }

    @Test
    void theProgramReadsItsEnvironment() {
        try (WhopSandbox sandbox =
                SandboxMain.start(Map.of("SANDBOX_PORT", "0", "SANDBOX_STATE", state().toString()))) {
            Caller.platform(sandbox).company("Kept");
            assertThat(state()).exists();
            String port = Integer.toString(sandbox.baseUri().getPort());
            assertThatThrownBy(() -> SandboxMain.start(Map.of("SANDBOX_PORT", port)))
                    .hasMessageContaining("cannot listen on port " + port);
        }
        for (String wrong : new String[] {"http", "-1", "65536"}) {
            assertThatThrownBy(() -> SandboxMain.start(Map.of("SANDBOX_PORT", wrong)))
                    .hasMessageContaining("SANDBOX_PORT must be a port");
        }
    }

    @Test
    void aSandboxThatCannotStartLeavesItsPortFree() {
        int port;
        try (WhopSandbox once = WhopSandbox.start()) {
            port = once.baseUri().getPort();
        }
        Map<String, String> wrong = Map.of("SANDBOX_PORT", Integer.toString(port), "SANDBOX_WEBHOOK_URL", "ftp://x");
        assertThatThrownBy(() -> SandboxMain.start(wrong)).hasMessageContaining("http or https");
        assertThatThrownBy(() -> SandboxMain.start(Map.of("SANDBOX_PORT", "0", "SANDBOX_WEBHOOK_URL", "not a url")))
                .hasMessageContaining("SANDBOX_WEBHOOK_URL");

        try (WhopSandbox again = WhopSandbox.builder().port(port).start()) {
            assertThat(again.baseUri().getPort()).isEqualTo(port);
        }
    }

    @Test
    void aStateOfANewerVersionIsNotCutDown() throws IOException {
        Files.writeString(state(), "{\"format\":1,\"tables\":{\"leases\":[]}}");

        assertThatThrownBy(this::open).hasMessageContaining("has a table leases that this version does not know");

        assertThat(state()).hasContent("{\"format\":1,\"tables\":{\"leases\":[]}}");
    }

    @Test
    void aCatalogOfAnOlderVersionCanBeSoldAndChanged() throws IOException {
        Files.writeString(
                state(),
                "{\"format\":1,\"tables\":{\"products\":[{\"id\":\"prod_old\",\"companyId\":\"biz_sandbox\","
                        + "\"title\":\"Old\",\"route\":\"old\",\"createdAt\":\"2026-01-01T00:00:00Z\"}],"
                        + "\"plans\":[{\"id\":\"plan_old\",\"companyId\":\"biz_sandbox\",\"productId\":\"prod_old\","
                        + "\"currency\":\"usd\",\"initialPrice\":5.00,\"renewalPrice\":0.00,\"planType\":\"one_time\","
                        + "\"settings\":{},\"createdAt\":\"2026-01-01T00:00:00Z\"}]}}");

        try (WhopSandbox sandbox = open()) {
            Caller platform = Caller.platform(sandbox);
            assertThat(platform.send("PATCH", "/api/v1/products/prod_old", "{\"title\":\"New\"}")
                            .ok()
                            .string("title"))
                    .isEqualTo("New");
            String checkout = platform.post("/checkout_configurations", object("plan_id", "plan_old"))
                    .id();
            sandbox.pay(checkout, "4242424242424242");
            assertThat(platform.get("/plans/plan_old").ok().decimal("member_count"))
                    .isEqualByComparingTo("1");
        }
    }

    @Test
    void aPromoCodeThatWasUsedUpStaysUsedUp() {
        String checkout;
        try (WhopSandbox sandbox = open()) {
            Caller platform = Caller.platform(sandbox);
            String company = platform.company("Yesterday");
            platform.post(
                            "/promo_codes",
                            object(
                                    "company_id",
                                    company,
                                    "code",
                                    "ONCE",
                                    "promo_type",
                                    "percentage",
                                    "amount_off",
                                    BigDecimal.TEN,
                                    "base_currency",
                                    "usd",
                                    "new_users_only",
                                    false,
                                    "promo_duration_months",
                                    1,
                                    "stock",
                                    1))
                    .ok();
            platform.control(
                            "/checkouts/" + platform.checkout(company, "20", null) + "/pay",
                            object("card", "4242424242424242", "promo_code", "ONCE"))
                    .ok();
            checkout = platform.checkout(company, "20", null);
        }

        try (WhopSandbox sandbox = open()) {
            assertThat(Caller.platform(sandbox)
                            .control(
                                    "/checkouts/" + checkout + "/pay",
                                    object("card", "4242424242424242", "promo_code", "ONCE"))
                            .message())
                    .contains("is used up");
        }
    }

    @Test
    void anInvoiceOfYesterdayIsStillToBePaid() {
        String invoice;
        try (WhopSandbox sandbox = open()) {
            Caller platform = Caller.platform(sandbox);
            invoice = platform.post(
                            "/invoices",
                            object(
                                    "company_id", platform.company("Studio"),
                                    "collection_method", "send_invoice",
                                    "product", object("title", "Logo"),
                                    "plan", object("initial_price", BigDecimal.TEN),
                                    "email_address", "buyer@example.test",
                                    "customer_name", "Buyer",
                                    "due_date", "2100-01-01T00:00:00Z"))
                    .id();
        }

        try (WhopSandbox sandbox = open()) {
            Caller platform = Caller.platform(sandbox);
            assertThat(platform.get("/invoices/" + invoice).ok().string("status"))
                    .isEqualTo("open");
            assertThat(platform.post("/invoices/" + invoice + "/mark_paid", new JsonObject())
                            .value())
                    .isEqualTo(true);
        }
    }

    private Path state() {
        return directory.resolve("state.json");
    }

    private WhopSandbox open() {
        return WhopSandbox.builder().stateFile(state()).start();
    }

    private WhopSandbox settlingInAWeek() {
        return WhopSandbox.builder()
                .stateFile(state())
                .settlementDelay(Duration.ofDays(7))
                .start();
    }
}
