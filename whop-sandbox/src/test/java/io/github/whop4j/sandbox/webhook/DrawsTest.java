package io.github.whop4j.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whop4j.sandbox.commerce.Companies;
import io.github.whop4j.sandbox.fault.DeliveryFault;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.state.Delivery;
import io.github.whop4j.sandbox.state.State;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change that is undone takes back what chance said about its events. */
class DrawsTest {
    private final State state = new State(null, Clock.systemUTC());
    private final Webhooks webhooks = new Webhooks(state);

    @BeforeEach
    void open() {
        new Companies(state).seed();
        webhooks.endpoints().register(State.PLATFORM, "http://localhost:1/x", "ws_x", false);
    }

    @Test
    void anUndoneEventUsesUpNoFault() {
        webhooks.faults().add(DeliveryFault.dropped().times(1));
        undone();

        assertThat(webhooks.faults().active().get(0).chance().struck()).isZero();
        emit();
        emit();
        assertThat(webhooks.deliveries()).extracting(Delivery::status).containsExactly("dropped", "pending");
    }

    @Test
    void anUndoneEventDrawsNothing() {
        webhooks.faults().add(DeliveryFault.dropped().percent(50, 3));
        for (int i = 0; i < 12; i++) {
            emit();
        }
        List<String> undisturbed =
                webhooks.deliveries().stream().map(Delivery::status).toList();
        webhooks.faults().clear();
        webhooks.faults().add(DeliveryFault.dropped().percent(50, 3));
        for (int i = 0; i < 12; i++) {
            undone();
            emit();
        }

        assertThat(undisturbed).contains("dropped", "pending");
        assertThat(webhooks.deliveries().stream().skip(12).map(Delivery::status))
                .isEqualTo(undisturbed);
    }

    @Test
    void anUndoneEventHoldsNothingBack() {
        webhooks.faults().add(DeliveryFault.reordered());
        undone();
        emit();
        undone();
        emit();

        assertThat(webhooks.deliveries()).extracting(Delivery::heldBack).containsExactly(true, false);
    }

    private void emit() {
        state.store().run(() -> webhooks.emit("payment.failed", State.PLATFORM, new JsonObject()));
    }

    private void undone() {
        assertThatThrownBy(() -> state.store().run(() -> {
                    webhooks.emit("payment.failed", State.PLATFORM, new JsonObject());
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
    }
}
