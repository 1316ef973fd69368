package io.github.whop4j.sandbox.webhook;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Caller.Answer;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.Receiver.Received;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeliveryFaultsTest {
    private final Receiver receiver = new Receiver();
    private final WhopSandbox sandbox = WhopSandbox.builder()
            .clock(Clock.fixed(Instant.parse("2026-02-03T12:00:00Z"), ZoneOffset.UTC))
            .webhookUrl(receiver.url())
            .start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.close();
    }

    @Test
    void duplicatesSoOftenAndNoMore() {
        sandbox.faults().add(DeliveryFault.duplicated().times(1));
        events(2);

        await().until(() -> receiver.received().size() == 3);
        assertThat(receiver.received().stream().map(Received::id).distinct()).hasSize(2);
        assertThat(deliveries()).hasSize(3);
    }

    @Test
    void theSameSeedDropsTheSameEvents() {
        sandbox.faults().add(DeliveryFault.dropped().percent(50, 7));
        events(20);
        List<Boolean> first = dropped();
        sandbox.faults().clear();
        sandbox.faults().add(DeliveryFault.dropped().percent(50, 7));
        events(20);
        sandbox.faults().clear();
        sandbox.faults().add(DeliveryFault.dropped().percent(50, 8));
        events(20);

        assertThat(first).contains(true, false);
        assertThat(dropped().subList(20, 40)).isEqualTo(first);
        assertThat(dropped().subList(40, 60)).isNotEqualTo(first);
    }

    @Test
    void oneFaultDoesNotChangeWhatAnotherDraws() {
        sandbox.faults().add(DeliveryFault.dropped().percent(50, 7));
        events(20);
        List<Boolean> alone = dropped();
        sandbox.faults().clear();
        sandbox.faults().add(DeliveryFault.late(Duration.ofHours(1)).percent(30, 1));
        sandbox.faults().add(DeliveryFault.dropped().percent(50, 7));
        events(20);

        assertThat(dropped().subList(20, 40)).isEqualTo(alone);
    }

    @Test
    void aLateEventIsSentAfterItsTimeAndNotBefore() {
        sandbox.faults().add(DeliveryFault.late(Duration.ofHours(1)).times(1));
        events(2);
        await().until(() -> receiver.received().size() == 1);
        sandbox.advance(Duration.ofMinutes(59));
        await().during(Duration.ofMillis(150)).until(() -> receiver.received().size() == 1);

        sandbox.advance(Duration.ofMinutes(1));

        await().until(() -> receiver.received().size() == 2);
        assertThat(ids()).containsExactly("msg_000002", "msg_000001");
    }

    @Test
    void aReorderedEventComesRightAfterTheNextOne() {
        sandbox.faults().add(DeliveryFault.reordered().times(1));
        events(3);

        await().until(() -> receiver.received().size() == 3);
        assertThat(ids().indexOf("msg_000001")).isPositive();
        assertThat(deliveries()).allMatch(each -> "delivered".equals(each.string("status")));
    }

    @Test
    void whereEverythingIsReorderedPairsChangePlaces() {
        sandbox.faults().add(DeliveryFault.reordered());
        for (int pair = 1; pair <= 3; pair++) {
            int pairs = pair;
            events(2);
            await().until(() -> receiver.received().size() == 2 * pairs);
        }

        assertThat(ids())
                .containsExactly("msg_000002", "msg_000001", "msg_000004", "msg_000003", "msg_000006", "msg_000005");
    }

    @Test
    void aReorderedEventThatNothingFollowsIsNotLost() {
        sandbox.faults().add(DeliveryFault.reordered(Duration.ofSeconds(5)));
        events(1);
        sandbox.advance(Duration.ofSeconds(4));
        await().during(Duration.ofMillis(150)).until(() -> receiver.received().isEmpty());
        sandbox.advance(Duration.ofSeconds(1));

        await().until(() -> receiver.received().size() == 1);
    }

    @Test
    void aFollowerThatIsRefusedLetsNothingGo() {
        receiver.answer(500);
        sandbox.faults().add(DeliveryFault.reordered(Duration.ofHours(1)).times(1));
        events(2);
        await().until(() -> receiver.received().size() == 1);
        await().during(Duration.ofMillis(150)).until(() -> receiver.received().size() == 1);
        receiver.answer(200);
        sandbox.advance(Duration.ofSeconds(10));

        await().until(() -> receiver.received().size() == 3);
        assertThat(ids()).containsExactly("msg_000002", "msg_000002", "msg_000001");
    }

    @Test
    void strikesOneTypeOnly() {
        sandbox.faults().add(DeliveryFault.dropped().ofType("verification.succeeded"));
        events(1);
        sandbox.verify("biz_sandbox", "verified");

        assertThat(deliveries().stream()
                        .filter(each -> "dropped".equals(each.string("status")))
                        .map(each -> String.valueOf(each.string("type"))))
                .containsExactly("verification.succeeded");
        assertThat(deliveries()).hasSizeGreaterThan(1);
    }

    @Test
    void strikesOneEndpointOnly() {
        try (Receiver other = new Receiver()) {
            String id = platform.post("/webhooks", object("url", other.url().toString()))
                    .id();
            sandbox.faults().add(DeliveryFault.dropped().to(id));
            events(2);

            await().until(() -> receiver.received().size() == 2);
            assertThat(dropped()).containsExactly(false, true, false, true);
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void javaAndTheControlApiSayTheSame() {
        String hook = platform.post("/webhooks", object("url", "http://localhost:1/x"))
                .id();
        sandbox.faults().add(DeliveryFault.dropped().ofType("payment.failed"));
        sandbox.faults().add(DeliveryFault.duplicated().to(hook));
        sandbox.faults().add(DeliveryFault.late(Duration.ofHours(1)).times(2));
        sandbox.faults().add(DeliveryFault.reordered());
        sandbox.faults().add(DeliveryFault.reordered(Duration.ofSeconds(7)).percent(20, 3));
        String described = faults();
        sandbox.faults().clear();

        add("webhooks", "drop", "type", "payment.failed");
        add("webhooks", "duplicate", "endpoint", hook);
        add("webhooks", "late", "seconds", number(3600), "count", number(2));
        add("webhooks", "reorder");
        add("webhooks", "reorder", "seconds", number(7), "percent", number(20), "seed", number(3));

        assertThat(faults()).isEqualTo(described);
        add("webhooks", "deliver");
        assertThat(faults()).isEqualTo("{\"data\":[]}");
    }

    @Test
    void aSandboxCanLoseEventsFromTheStart() {
        try (WhopSandbox broken = WhopSandbox.builder()
                .webhookUrl(receiver.url())
                .fault(DeliveryFault.dropped())
                .start()) {
            broken.addPayoutMethod("biz_sandbox");
            assertThat(Caller.platform(broken)
                            .send("GET", "/_sandbox/deliveries?status=dropped", null)
                            .data())
                    .hasSize(1);
        }
    }

    @Test
    void refusesAFaultNoOneCouldMean() {
        refused("webhooks must be one of drop, duplicate, late, reorder, missign, deliver", "webhooks", "eaten");
        refused("webhooks must be a string", "webhooks", true);
        refused("percent must be a whole number from 1 to 100", "webhooks", "drop", "percent", number(101));
        refused("count must be a whole number from 1", "webhooks", "drop", "count", number(0));
        refused("seed must be a whole number", "webhooks", "drop", "percent", number(5), "seed", "x");
        refused("seed needs a percent", "webhooks", "drop", "seed", number(1));
        refused("seconds is required", "webhooks", "late");
        refused("seconds must be a whole number from 1", "webhooks", "late", "seconds", number(0));
        refused("seconds is for late and reorder", "webhooks", "drop", "seconds", number(5));
        refused("forgery is for missign", "webhooks", "drop", "forgery", "no_id");
        refused("forgery must be one of wrong_secret, changed_body", "webhooks", "missign", "forgery", "ink");
        refused("attempts is for missign", "webhooks", "late", "seconds", number(1), "attempts", number(2));
        refused("attempts must be a whole number from 1 to 4", "webhooks", "missign", "attempts", number(5));
        refused("type must be one of", "webhooks", "drop", "type", "payment.lost");
        refused("Unknown field path", "webhooks", "drop", "path", "/");
        refused("Unknown field count", "webhooks", "deliver", "count", number(1));
        Answer unknown = platform.control("/faults", object("webhooks", "drop", "endpoint", "hook_none"));
        assertThat(unknown.status()).isEqualTo(404);

        assertThat(faults()).isEqualTo("{\"data\":[]}");
    }

    private void refused(String why, Object... fault) {
        Answer answer = platform.control("/faults", object(fault));
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.message()).contains(why);
    }

    private List<Boolean> dropped() {
        return deliveries().stream()
                .map(each -> "dropped".equals(each.string("status")))
                .toList();
    }

    private List<String> ids() {
        return receiver.received().stream().map(Received::id).toList();
    }

    private void events(int count) {
        for (int i = 0; i < count; i++) {
            sandbox.addPayoutMethod("biz_sandbox");
        }
    }

    private void add(Object... fault) {
        platform.control("/faults", object(fault)).ok();
    }

    private String faults() {
        return platform.send("GET", "/_sandbox/faults", null).text();
    }

    private List<JsonObject> deliveries() {
        return platform.send("GET", "/_sandbox/deliveries", null).data();
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
