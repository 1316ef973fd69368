package io.github.whop4j.sandbox.webhook;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.Receiver.Received;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00.250Z");

    private final Receiver receiver = new Receiver();
    private final WhopSandbox sandbox = WhopSandbox.builder()
            .clock(Clock.fixed(NOON, ZoneOffset.UTC))
            .webhookUrl(receiver.url())
            .start();
    private final Caller platform = Caller.platform(sandbox);
    private final String seller = platform.company("Seller");

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.close();
    }

    @Test
    void aDeliveryIsSignedWithTheLiteralBytesOfTheSecret() {
        sandbox.pay(platform.checkout(seller, "20.00", "2.00"), "4242424242424242");
        Received received = toldOf("payment.succeeded");

        assertThat(received.signature()).isEqualTo(received.signedWith("ws_sandbox"));
        assertThat(received.timestamp()).isEqualTo(Long.toString(NOON.getEpochSecond()));
    }

    @Test
    void theEnvelopeIsWhops() {
        String payment = sandbox.pay(platform.checkout(seller, "20.00", "2.00"), "4242424242424242");
        Received received = toldOf("payment.succeeded");
        JsonObject envelope = received.json();

        assertThat(envelope.names())
                .containsExactlyInAnyOrder("id", "api_version", "timestamp", "type", "data", "company_id");
        assertThat(envelope.string("id")).isEqualTo(received.id()).startsWith("msg_");
        assertThat(envelope.string("api_version")).isEqualTo("v1");
        assertThat(envelope.string("timestamp")).isEqualTo("2026-02-03T12:00:00.250Z");
        assertThat(envelope.string("type")).isEqualTo("payment.succeeded");
        assertThat(envelope.string("company_id")).isEqualTo(seller);
        assertThat(envelope.object("data"))
                .isEqualTo(platform.get("/payments/" + payment).ok());
    }

    @Test
    void everythingThatHappensIsTold() {
        String checkout = platform.checkout(seller, "20.00", "2.00");
        sandbox.pay(checkout, "4000000000000002");
        String payment = sandbox.pay(checkout, "4242424242424242");
        sandbox.pay(platform.checkout(seller, "5.00", null), "4000000000000077");
        platform.post("/payments/" + payment + "/refund", new JsonObject()).ok();
        sandbox.verify(seller, "submitted");
        sandbox.verify(seller, "verified");
        sandbox.advance(Duration.ofMinutes(1));
        sandbox.addPayoutMethod(seller);
        String withdrawal = platform.post(
                        "/withdrawals", object("company_id", seller, "amount", BigDecimal.ONE, "currency", "usd"))
                .id();
        platform.control("/withdrawals/" + withdrawal + "/complete", new JsonObject())
                .ok();

        await().untilAsserted(() -> assertThat(receiver.types())
                .containsExactlyInAnyOrder(
                        "payment.failed",
                        "membership.activated",
                        "payment.succeeded",
                        "payment.pending",
                        "membership.activated",
                        "payment.succeeded",
                        "refund.created",
                        "refund.updated",
                        "payout_account.status_updated",
                        "payout_account.status_updated",
                        "verification.succeeded",
                        "payout_method.created",
                        "withdrawal.created",
                        "withdrawal.updated"));
        assertThat(new HashSet<>(receiver.received().stream().map(Received::id).toList()))
                .hasSize(14);
    }

    @Test
    void retriesAfterTenTwentyAndFortySecondsThenGivesUp() {
        receiver.answer(500);
        sandbox.verify(seller, "verified");

        attempts(1);
        int made = 1;
        for (int seconds : new int[] {10, 20, 40}) {
            sandbox.advance(Duration.ofSeconds(seconds - 1));
            staysAt(made);
            sandbox.advance(Duration.ofSeconds(1));
            attempts(++made);
        }
        await().untilAsserted(() -> assertThat(first().string("status")).isEqualTo("given_up"));
        sandbox.advance(Duration.ofDays(1));

        assertThat(first().get("next_attempt_at")).isNull();
        assertThat(new HashSet<>(receiver.received().stream().map(Received::id).toList()))
                .as("one id over all attempts, for each of the two events")
                .hasSize(2);
    }

    @Test
    void aDeliveryThatIsAcceptedAtLastIsNotSentAgain() {
        receiver.answer(503);
        sandbox.addPayoutMethod(seller);
        attempts(1);
        receiver.answer(204);
        sandbox.advance(Duration.ofSeconds(10));
        await().untilAsserted(() -> assertThat(first().string("status")).isEqualTo("delivered"));

        sandbox.advance(Duration.ofHours(1));
        sandbox.addPayoutMethod(seller);

        await().untilAsserted(() -> assertThat(receiver.received()).hasSize(3));
        assertThat(Objects.requireNonNull(first().list("attempts"))).hasSize(2);
    }

    @Test
    void aReceiverThatIsDownIsTriedAgain() {
        int port = receiver.url().getPort();
        receiver.close();
        sandbox.addPayoutMethod(seller);
        attempts(1);
        assertThat(first().toString()).contains("ConnectException");

        try (Receiver back = new Receiver(port)) {
            sandbox.advance(Duration.ofSeconds(10));
            await().untilAsserted(() -> assertThat(back.types()).containsExactly("payout_method.created"));
        }
    }

    @Test
    void aDroppedEventIsListedAndCanBeSentByHand() {
        platform.control("/faults", object("webhooks", "drop")).ok();
        sandbox.addPayoutMethod(seller);
        assertThat(first().string("status")).isEqualTo("dropped");
        sandbox.advance(Duration.ofHours(1));

        Answer resent = platform.control("/deliveries/" + first().string("id") + "/resend", new JsonObject());

        assertThat(resent.status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(receiver.received()).hasSize(1));
        assertThat(receiver.received().get(0).id()).isEqualTo(first().string("message_id"));
        assertThat(platform.control("/deliveries/dlv_none/resend", new JsonObject())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void resendingRepeatsTheSameMessage() {
        sandbox.addPayoutMethod(seller);
        await().untilAsserted(() -> assertThat(first().string("status")).isEqualTo("delivered"));

        platform.control("/deliveries/" + first().string("id") + "/resend", new JsonObject())
                .ok();

        List<Received> both = await().until(receiver::received, list -> list.size() == 2);
        assertThat(both.get(1)).isEqualTo(both.get(0));
    }

    @Test
    void duplicatesShareTheirId() {
        platform.control("/faults", object("webhooks", "duplicate")).ok();
        sandbox.addPayoutMethod(seller);
        List<Received> both = await().until(receiver::received, list -> list.size() == 2);
        assertThat(both.get(1)).isEqualTo(both.get(0));

        platform.control("/faults", object("webhooks", "deliver")).ok();
        sandbox.addPayoutMethod(seller);
        await().untilAsserted(() -> assertThat(receiver.received()).hasSize(3));
    }

    @Test
    void anEndpointHearsOfItsOwnCompanyOrOfItsChildren() {
        try (Receiver own = new Receiver();
                Receiver children = new Receiver();
                Receiver both = new Receiver();
                WhopSandbox other = WhopSandbox.start()) {
            Caller caller = Caller.platform(other);
            register(caller, own, object("child_resource_events", false, "secret", "ws_own"));
            register(caller, children, object("child_resource_events", true));
            register(caller, both, new JsonObject());
            register(caller, both, new JsonObject());
            String child = caller.company("Child");

            other.addPayoutMethod("biz_sandbox");
            other.verify(child, "submitted");

            await().untilAsserted(() -> assertThat(both.types())
                    .containsExactlyInAnyOrder("payout_method.created", "payout_account.status_updated"));
            assertThat(own.types()).containsExactly("payout_method.created");
            assertThat(children.types()).containsExactly("payout_account.status_updated");
            assertThat(own.received().get(0).signature())
                    .isNotEqualTo(both.received().stream()
                            .filter(each -> each.type().equals("payout_method.created"))
                            .findFirst()
                            .orElseThrow()
                            .signature());
        }
    }

    @Test
    void refusesAnAddressThatIsNone() {
        for (String url : List.of("not a url", "/hooks", "ftp://x.test", "http://")) {
            Answer refused = platform.control("/webhooks", object("url", url));
            assertThat(refused.status()).as(url).isEqualTo(400);
        }
        assertThat(platform.control("/webhooks", new JsonObject()).status()).isEqualTo(400);
    }

    @Test
    void aCallThatWasRefusedSendsNothing() {
        assertThat(platform.post(
                                "/withdrawals",
                                object("company_id", seller, "amount", BigDecimal.ONE, "currency", "usd"))
                        .status())
                .isEqualTo(422);

        assertThat(deliveries()).isEmpty();
    }

    private Received toldOf(String type) {
        await().until(() -> receiver.types().contains(type));
        return receiver.received().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static void register(Caller caller, Receiver receiver, JsonObject body) {
        caller.control("/webhooks", body.put("url", receiver.url().toString())).ok();
    }

    /** Waits until the first delivery was tried so often. */
    private void attempts(int count) {
        await().untilAsserted(() ->
                assertThat(Objects.requireNonNull(first().list("attempts"))).hasSize(count));
    }

    /** Long enough for the sandbox to have looked at its clock, and done nothing. */
    private void staysAt(int count) {
        await().during(Duration.ofMillis(150))
                .untilAsserted(() -> assertThat(Objects.requireNonNull(first().list("attempts")))
                        .hasSize(count));
    }

    private JsonObject first() {
        return deliveries().get(0);
    }

    private List<JsonObject> deliveries() {
        return platform.send("GET", "/_sandbox/deliveries", null).data();
    }
}
