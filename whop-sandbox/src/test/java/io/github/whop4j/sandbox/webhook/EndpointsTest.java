package io.github.whop4j.sandbox.webhook;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndpointsTest {
    private static final String LIST = "/webhooks?company_id=biz_sandbox";

    private final Receiver receiver = new Receiver();
    private final WhopSandbox sandbox = WhopSandbox.start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.close();
    }

    @Test
    void theSecretIsToldOnceAndSigns() {
        Answer created = create();
        String id = created.id();

        assertThat(created.json().string("webhook_secret")).startsWith("ws_");
        assertThat(platform.get("/webhooks/" + id).text()).doesNotContain("webhook_secret", "ws_");
        assertThat(platform.get(LIST).text()).contains(id).doesNotContain("webhook_secret", "ws_");
        assertThat(change("PATCH", id, object("enabled", true)).text()).doesNotContain("webhook_secret", "ws_");

        sandbox.addPayoutMethod("biz_sandbox");
        await().until(() -> receiver.received().size() == 1);
        Receiver.Received received = receiver.received().get(0);
        assertThat(received.signature())
                .isEqualTo(Signature.of(
                        String.valueOf(created.json().string("webhook_secret")),
                        received.id(),
                        Long.parseLong(received.timestamp()),
                        received.body()));
    }

    @Test
    void onlyChosenEventsAreDelivered() {
        create("events", List.of("verification.succeeded"));
        sandbox.addPayoutMethod("biz_sandbox");
        sandbox.verify("biz_sandbox", "verified");

        await().until(() -> !receiver.received().isEmpty());
        assertThat(deliveries()).hasSize(1);
        assertThat(receiver.types()).containsExactly("verification.succeeded");
    }

    @Test
    void testsAreOfChosenEvents() {
        String id = create("events", List.of("invoice.paid", "refund.created")).id();

        assertThat(platform.get("/webhooks/" + id).json().list("testable_events"))
                .isEqualTo(List.of("invoice.paid", "refund.created"));
        assertThat(change("PATCH", id, object("events", List.of())).json().list("testable_events"))
                .isEqualTo(EventTypes.ALL);
    }

    @Test
    void whoChoosesNoneIsToldOfAll() {
        create("events", List.of());
        create("events", null);
        sandbox.addPayoutMethod("biz_sandbox");

        assertThat(deliveries()).hasSize(2);
    }

    @Test
    void aChangeCountsForLaterEvents() {
        String id = create().id();
        sandbox.addPayoutMethod("biz_sandbox");
        change("PATCH", id, object("enabled", false));
        sandbox.addPayoutMethod("biz_sandbox");
        assertThat(deliveries()).hasSize(1);

        change("PATCH", id, object("enabled", true, "events", List.of("payment.failed")));
        sandbox.addPayoutMethod("biz_sandbox");
        assertThat(deliveries()).hasSize(1);

        JsonObject kept = change("PATCH", id, object("url", null)).ok();
        assertThat(kept.list("events")).isEqualTo(List.of("payment.failed"));
        assertThat(kept.string("url")).isEqualTo(receiver.url().toString());

        change("PATCH", id, object("events", List.of(), "api_version", "v5"));
        sandbox.addPayoutMethod("biz_sandbox");
        assertThat(deliveries()).hasSize(2);
        assertThat(deliveries().get(1).toString()).contains("\"api_version\":\"v5\"");
    }

    @Test
    void aDeletedEndpointIsToldOfNothingMoreButGetsWhatIsOnItsWay() {
        receiver.answer(500);
        String id = create().id();
        sandbox.addPayoutMethod("biz_sandbox");
        await().until(() -> !receiver.received().isEmpty());

        assertThat(change("DELETE", id, null).value()).isEqualTo(true);
        sandbox.addPayoutMethod("biz_sandbox");

        assertThat(platform.get("/webhooks/" + id).status()).isEqualTo(404);
        assertThat(change("DELETE", id, null).status()).isEqualTo(404);
        assertThat(platform.get(LIST).ids()).isEmpty();
        assertThat(deliveries()).hasSize(1);
        receiver.answer(200);
        await().until(() -> deliveries().get(0).toString().contains("instead of 2xx"));
        sandbox.advance(Duration.ofSeconds(10));
        await().until(() -> "delivered".equals(deliveries().get(0).string("status")));
    }

    @Test
    void aPlatformIsToldOfItsChildrenOnlyWhenItAsks() {
        String child = platform.company("Child");
        create("child_resource_events", true, "events", List.of("payout_method.created"));
        create("resource_id", child, "events", List.of("payout_method.created"));
        sandbox.addPayoutMethod("biz_sandbox");
        assertThat(deliveries()).isEmpty();

        sandbox.addPayoutMethod(child);

        assertThat(deliveries()).hasSize(2);
    }

    @Test
    void refusesACompanyTheCallerDoesNotSee() {
        String own = create().id();
        String child = platform.company("Child");
        String key = String.valueOf(platform.post(
                        "/companies/biz_sandbox/api_keys",
                        object("child_company_id", child, "role", "owner", "name", "Key"))
                .json()
                .string("secret_key"));
        Caller stranger = new Caller(sandbox, key);

        assertThat(stranger.post("/webhooks", body("resource_id", "biz_sandbox"))
                        .status())
                .isEqualTo(403);
        assertThat(stranger.get("/webhooks/" + own).status()).isEqualTo(404);
        assertThat(stranger.get(LIST).status()).isEqualTo(403);
        assertThat(create("resource_id", "biz_none").status()).isEqualTo(403);
    }

    @Test
    void refusesWhatIsNoAddressAndWhatIsNoEvent() {
        assertThat(platform.post("/webhooks", object("url", "ftp://x.test")).status())
                .isEqualTo(400);
        assertThat(create("events", List.of("payment.lost")).status()).isEqualTo(400);
        assertThat(create("api_version", "v9").status()).isEqualTo(400);
        assertThat(platform.get(LIST).ids()).isEmpty();

        String id = create().id();
        assertThat(change("PATCH", id, object("url", "nowhere", "enabled", false))
                        .status())
                .isEqualTo(400);
        assertThat(platform.get("/webhooks/" + id).json().bool("enabled")).isTrue();
    }

    @Test
    void aTestArrivesWhateverWasChosen() {
        String id = create("events", List.of("invoice.paid"), "enabled", false).id();

        platform.control("/webhooks/" + id + "/test", object("type", "payment.succeeded"))
                .ok();

        await().until(() -> receiver.types().equals(List.of("payment.succeeded")));
        assertThat(receiver.received().get(0).body()).contains("payment_test");
        for (String type : List.of("payment.lost", "")) {
            assertThat(platform.control("/webhooks/" + id + "/test", object("type", type))
                            .status())
                    .isEqualTo(400);
        }
        assertThat(platform.control("/webhooks/" + id + "/test", new JsonObject())
                        .status())
                .isEqualTo(400);
        assertThat(platform.control("/webhooks/hook_none/test", object("type", "payment.failed"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aTestRepeatsWhatTheLatestEventCarried() {
        String id = create().id();
        String method = sandbox.addPayoutMethod("biz_sandbox");

        platform.control("/webhooks/" + id + "/test", object("type", "payout_method.created"))
                .ok();

        assertThat(deliveries().get(1).toString()).contains(method);
    }

    @Test
    void endpointsOfAnEarlierVersionAreRead(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("state.json");
        Files.writeString(
                file,
                "{\"format\":1,\"tables\":{\"webhook_endpoints\":[{\"id\":\"hook_000001\",\"companyId\":\"biz_sandbox\","
                        + "\"url\":\"" + receiver.url() + "\",\"secret\":\"ws_old\",\"childResourceEvents\":false}]}}");

        try (WhopSandbox old = WhopSandbox.builder().stateFile(file).start()) {
            JsonObject endpoint =
                    Caller.platform(old).get("/webhooks/hook_000001").ok();
            assertThat(endpoint.bool("enabled")).isTrue();
            assertThat(endpoint.list("events")).isEmpty();
            old.addPayoutMethod("biz_sandbox");
            await().until(() -> receiver.types().equals(List.of("payout_method.created")));
        }
    }

    private Answer create(@Nullable Object... members) {
        return platform.post("/webhooks", body(members));
    }

    private JsonObject body(@Nullable Object... members) {
        return object(members).put("url", receiver.url().toString());
    }

    private Answer change(String method, String id, @Nullable JsonObject body) {
        return platform.send(method, "/api/v1/webhooks/" + id, body == null ? null : body.toString());
    }

    private List<JsonObject> deliveries() {
        return platform.send("GET", "/_sandbox/deliveries", null).data();
    }
}
