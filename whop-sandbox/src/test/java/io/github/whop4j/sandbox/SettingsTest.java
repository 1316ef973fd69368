package io.github.whop4j.sandbox;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sandbox can be told before it starts, by its environment and in Java. */
class SettingsTest {
    @TempDir
    private Path directory;

    @Test
    void everyWrongValueIsNamedAtOnce() {
        Map<String, String> wrong = new HashMap<>();
        wrong.put("SANDBOX_PORT", "65536");
        wrong.put("SANDBOX_SEED", directory.resolve("missing.json").toString());
        wrong.put("SANDBOX_API_KEY", "two words");
        wrong.put("SANDBOX_WEBHOOK_URL", "ftp://x");
        wrong.put("SANDBOX_WEBHOOK_SECRET", "ä");
        wrong.put("SANDBOX_EVENTS", "underscored,loud");
        wrong.put("SANDBOX_SETTLEMENT_DELAY", "soon");
        wrong.put("SANDBOX_REFUND_DELAY", "-1d");
        wrong.put("SANDBOX_CLOCK", "fast:0");
        wrong.put("SANDBOX_OAUTH_APP", "app_only");
        wrong.put("SANDBOX_REDIRECT_URIS", "https://a.test/in, /relative");

        assertThatThrownBy(() -> SandboxMain.start(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(wrong.keySet().toArray(new CharSequence[0]))
                .hasMessageContaining("SANDBOX_PORT must be a port (0 to 65535), not 65536.\n")
                .hasMessageContaining("SANDBOX_REFUND_DELAY must be a duration like 0, 90s, 30m, 12h or 3d, not -1d.")
                .hasMessageContaining("SANDBOX_CLOCK must be 1 to 1000000 times as fast, not 0.")
                .hasMessageContaining("not /relative");
        for (String clock : List.of("sundial", "fast", "fast:x", "stepped:noon", "real:2")) {
            assertThatThrownBy(() -> SandboxMain.start(Map.of("SANDBOX_CLOCK", clock)))
                    .hasMessageEndingWith("not " + clock + ".");
        }
    }

    @Test
    void theHelpListsEverySettingAndATypingErrorIsTold() {
        assertThat(Settings.help()).contains("SANDBOX_PORT", "SANDBOX_CLOCK", "fast:60", "SANDBOX_REDIRECT_URIS");
        assertThat(Settings.unknown(Map.of("SANDBOX_PROT", "1", "SANDBOX_PORT", "1", "PATH", "/")))
                .containsExactly("SANDBOX_PROT is no setting of the sandbox; --help lists them.");
    }

    @Test
    void whatIsEmptySaysNothing() {
        try (WhopSandbox sandbox =
                SandboxMain.start(Map.of("SANDBOX_PORT", "0", "SANDBOX_CLOCK", " ", "SANDBOX_API_KEY", ""))) {
            assertThat(sandbox.apiKey()).isEqualTo(WhopSandbox.API_KEY);
        }
    }

    @Test
    void keysAndSecretsAreThoseOfTheEnvironment() {
        try (Receiver receiver = new Receiver();
                WhopSandbox sandbox = SandboxMain.start(Map.of(
                        "SANDBOX_PORT", "0",
                        "SANDBOX_API_KEY", "apik_mine",
                        "SANDBOX_WEBHOOK_URL", receiver.url().toString(),
                        "SANDBOX_WEBHOOK_SECRET", "ws_mine",
                        "SANDBOX_EVENTS", "underscored, account-id"))) {
            Caller mine = new Caller(sandbox, "apik_mine");
            assertThat(mine.get("/companies").status()).isEqualTo(200);
            assertThat(Caller.platform(sandbox).get("/companies").status()).isEqualTo(401);

            sandbox.addPayoutMethod(mine.company("Seller"));

            await().untilAsserted(() -> assertThat(receiver.types()).containsExactly("payout_method_created"));
            Receiver.Received event = receiver.received().get(0);
            assertThat(event.json().string("account_id")).isEqualTo("biz_000001");
            assertThat(event.signature())
                    .isEqualTo(event.signedWith("ws_mine"))
                    .isNotEqualTo(event.signedWith("ws_sandbox"));
        }
    }

    @Test
    void signInBelongsToTheAppOfTheEnvironment() {
        try (WhopSandbox sandbox = SandboxMain.start(Map.of(
                "SANDBOX_PORT", "0",
                "SANDBOX_OAUTH_APP", "app_mine:hush",
                "SANDBOX_REDIRECT_URIS", "https://a.test/in,https://b.test/in"))) {
            Caller anonymous = new Caller(sandbox, null);
            assertThat(authorize(anonymous, "app_mine", "https://b.test/in")).isEqualTo(200);
            assertThat(authorize(anonymous, "app_sandbox", "https://b.test/in")).isEqualTo(400);
            assertThat(authorize(anonymous, "app_mine", "https://c.test/in")).isEqualTo(400);
        }
    }

    @Test
    void delaysAreWrittenAsPeopleWriteThem() {
        try (WhopSandbox sandbox = SandboxMain.start(
                Map.of("SANDBOX_PORT", "0", "SANDBOX_SETTLEMENT_DELAY", "3d", "SANDBOX_REFUND_DELAY", "PT36H"))) {
            Caller platform = Caller.platform(sandbox);
            String payment = sandbox.pay(platform.checkout(platform.company("S"), "20.00", null), "4242424242424242");
            platform.post("/payments/" + payment + "/refund", object("partial_amount", BigDecimal.ONE))
                    .ok();

            sandbox.advance(Duration.ofHours(35));
            assertThat(refundOf(platform, payment)).isEqualTo("pending");
            sandbox.advance(Duration.ofHours(1));
            assertThat(refundOf(platform, payment)).isEqualTo("succeeded");
            assertThat(sandbox.ledger()).contains("\"available\":0.00");
            sandbox.advance(Duration.ofHours(36));
            assertThat(sandbox.ledger()).doesNotContain("\"available\":0.00");
        }
    }

    @Test
    void timeCanRunFasterAndWhatFallsDueHappensByItself() {
        try (WhopSandbox sandbox = SandboxMain.start(
                Map.of("SANDBOX_PORT", "0", "SANDBOX_CLOCK", "fast:100000", "SANDBOX_SETTLEMENT_DELAY", "12h"))) {
            Instant before = sandbox.clock().instant();
            Caller platform = Caller.platform(sandbox);
            sandbox.pay(platform.checkout(platform.company("S"), "20.00", null), "4242424242424242");

            // No one asks and no one advances: half a day is over in less than half a second.
            await().untilAsserted(() -> assertThat(sandbox.ledger()).contains("\"available\":19.16"));
            assertThat(sandbox.clock().instant()).isAfter(before.plus(Duration.ofHours(12)));
        }
    }

    @Test
    void aFastClockSignsByTheRealTime() {
        try (Receiver receiver = new Receiver();
                WhopSandbox sandbox = WhopSandbox.builder()
                        .fastClock(1_000_000)
                        .webhookUrl(receiver.url())
                        .start()) {
            sandbox.addPayoutMethod(WhopSandbox.PLATFORM_COMPANY);
            await().untilAsserted(() -> assertThat(receiver.received()).isNotEmpty());
            assertThat(Instant.ofEpochSecond(
                            Long.parseLong(receiver.received().get(0).timestamp())))
                    .isBefore(Instant.now().plusSeconds(2));
        }
    }

    @Test
    void aSteppedClockStandsStillOverRestartsToo() throws InterruptedException {
        Map<String, String> settings = Map.of(
                "SANDBOX_PORT", "0",
                "SANDBOX_STATE", directory.resolve("state.json").toString(),
                "SANDBOX_CLOCK", "stepped:2026-01-31T12:00:00Z");
        Instant shown;
        try (WhopSandbox sandbox = SandboxMain.start(settings)) {
            assertThat(sandbox.clock().instant()).isEqualTo("2026-01-31T12:00:00Z");
            sandbox.advance(Duration.ofDays(5));
            Caller.platform(sandbox).company("Kept");
            Thread.sleep(5);
            shown = sandbox.clock().instant();
            assertThat(shown).isEqualTo("2026-02-05T12:00:00Z");
        }
        Map<String, String> anyStart = new HashMap<>(settings);
        anyStart.put("SANDBOX_CLOCK", "stepped");
        for (Map<String, String> again : List.of(settings, anyStart)) {
            try (WhopSandbox sandbox = SandboxMain.start(again)) {
                assertThat(sandbox.clock().instant()).isEqualTo(shown);
            }
        }
    }

    @Test
    void aFastClockGoesOnAfterARestart() {
        Path file = directory.resolve("state.json");
        Instant shown;
        try (WhopSandbox sandbox =
                WhopSandbox.builder().stateFile(file).fastClock(1_000_000).start()) {
            sandbox.advance(Duration.ofDays(300));
            Caller.platform(sandbox).company("Kept");
            shown = Instant.parse(Objects.requireNonNull(
                    Caller.platform(sandbox).get("/companies").data().get(0).string("created_at")));
        }
        try (WhopSandbox sandbox = WhopSandbox.builder().stateFile(file).start()) {
            assertThat(sandbox.clock().instant()).isAfterOrEqualTo(shown);
        }
    }

    @Test
    void aSeedIsWhereAFreshSandboxBeginsAndNoOther() throws IOException {
        Path seed = directory.resolve("seed.json");
        Path file = directory.resolve("state.json");
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            Caller.platform(sandbox).company("Sown");
            Files.writeString(seed, sandbox.exportState());
        }
        Map<String, String> settings =
                Map.of("SANDBOX_PORT", "0", "SANDBOX_SEED", seed.toString(), "SANDBOX_STATE", file.toString());
        try (WhopSandbox sandbox = SandboxMain.start(settings)) {
            assertThat(Caller.platform(sandbox).get("/companies").text()).contains("Sown");
            Caller.platform(sandbox).company("Grown");
        }
        try (WhopSandbox sandbox = SandboxMain.start(settings)) {
            assertThat(Caller.platform(sandbox).get("/companies").text()).contains("Sown", "Grown");
        }
        Files.writeString(seed, "{}");
        assertThatThrownBy(() -> SandboxMain.start(Map.of("SANDBOX_PORT", "0", "SANDBOX_SEED", seed.toString())))
                .hasMessageContaining("it is not a sandbox state");
    }

    private static String refundOf(Caller platform, String payment) {
        return String.valueOf(
                platform.get("/refunds?payment_id=" + payment).data().get(0).string("status"));
    }

    private static int authorize(Caller anonymous, String app, String redirectUri) {
        return anonymous
                .send(
                        "GET",
                        "/oauth/authorize?response_type=code&scope=openid&state=s&nonce=n&code_challenge="
                                + "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256&client_id="
                                + app
                                + "&redirect_uri=" + redirectUri,
                        null)
                .status();
    }
}
