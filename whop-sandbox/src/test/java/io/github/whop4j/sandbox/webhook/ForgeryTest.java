package io.github.whop4j.sandbox.webhook;

import static io.github.whop4j.sandbox.Caller.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.whop4j.sandbox.Caller;
import io.github.whop4j.sandbox.Receiver;
import io.github.whop4j.sandbox.Receiver.Received;
import io.github.whop4j.sandbox.WhopSandbox;
import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.fault.Forgery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Webhooks that a receiver must not believe. */
class ForgeryTest {
    private static final Instant NOON = Instant.parse("2026-02-03T12:00:00Z");

    private final Receiver receiver = new Receiver();
    private final WhopSandbox sandbox = WhopSandbox.builder()
            .clock(Clock.fixed(NOON, ZoneOffset.UTC))
            .webhookUrl(receiver.url())
            .start();
    private final Caller platform = Caller.platform(sandbox);

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.close();
    }

    @ParameterizedTest
    @EnumSource(Forgery.class)
    void noForgeryIsBelievedAndItsRetryIs(Forgery forgery) {
        receiver.answer(401);
        platform.control(
                        "/faults",
                        object(
                                "webhooks",
                                "missign",
                                "forgery",
                                forgery.name().toLowerCase(Locale.ROOT),
                                "count",
                                BigDecimal.ONE))
                .ok();
        sandbox.addPayoutMethod("biz_sandbox");
        await().until(() -> delivery().contains("401"));
        receiver.answer(200);
        sandbox.advance(Duration.ofSeconds(10));
        await().until(() -> receiver.received().size() == 2);

        assertThat(receiver.received().stream().map(ForgeryTest::believed)).containsExactly(false, true);
    }

    @Test
    void eachForgeryIsOfItsKind() {
        for (Forgery forgery : Forgery.values()) {
            sandbox.faults().add(DeliveryFault.missigned(forgery).times(1));
            sandbox.addPayoutMethod("biz_sandbox");
            sandbox.faults().clear();
        }
        await().until(() -> receiver.received().size() == Forgery.values().length);
        List<Received> all = receiver.received();

        assertThat(all).filteredOn(each -> each.id().equals("null")).hasSize(1);
        assertThat(all).filteredOn(each -> each.signature().equals("null")).hasSize(1);
        assertThat(all).extracting(Received::timestamp).contains("null", time(-3600), time(3600));
        Received changed = all.stream()
                .filter(each -> each.body().contains("changed"))
                .findFirst()
                .orElseThrow();
        assertThat(changed.json().string("type")).isEqualTo("payout_method.created");
        assertThat(changed.signature()).startsWith("v1,");
        for (String offset : List.of(time(-3600), time(3600))) {
            Received other = all.stream()
                    .filter(each -> each.timestamp().equals(offset))
                    .findFirst()
                    .orElseThrow();
            assertThat(other.signature())
                    .as("rightly signed, at the wrong time")
                    .isEqualTo(right(other));
        }
    }

    @Test
    void everyAttemptCanBeForged() {
        receiver.answer(401);
        sandbox.faults().add(DeliveryFault.missigned(Forgery.WRONG_SECRET).attempts(DeliveryFault.ALL_ATTEMPTS));
        sandbox.addPayoutMethod("biz_sandbox");
        int made = 0;
        for (int seconds : new int[] {10, 20, 40}) {
            attempted(++made);
            assertThat(delivery()).contains("next_attempt_forged\":\"wrong_secret");
            sandbox.advance(Duration.ofSeconds(seconds));
        }
        await().until(() -> delivery().contains("given_up"));

        assertThat(receiver.received()).hasSize(4).noneMatch(ForgeryTest::believed);
        String id = String.valueOf(
                platform.send("GET", "/_sandbox/deliveries", null).data().get(0).string("id"));
        platform.control("/deliveries/" + id + "/resend", object()).ok();
        await().until(() -> receiver.received().size() == 5);
        assertThat(believed(receiver.received().get(4))).as("resent by hand").isTrue();
    }

    /** What a receiver does: all headers there, a time within five minutes, the right signature. */
    private static boolean believed(Received received) {
        return !received.id().equals("null")
                && !received.timestamp().equals("null")
                && Math.abs(Long.parseLong(received.timestamp()) - NOON.getEpochSecond()) <= 300
                && received.signature().equals(right(received));
    }

    private static String right(Received received) {
        return Signature.of(
                WhopSandbox.WEBHOOK_SECRET, received.id(), Long.parseLong(received.timestamp()), received.body());
    }

    private static String time(int offset) {
        return Long.toString(NOON.getEpochSecond() + offset);
    }

    private void attempted(int times) {
        await().until(() -> Objects.requireNonNull(platform.send("GET", "/_sandbox/deliveries", null)
                                .data()
                                .get(0)
                                .list("attempts"))
                        .size()
                == times);
    }

    private String delivery() {
        return platform.send("GET", "/_sandbox/deliveries", null).text();
    }
}
