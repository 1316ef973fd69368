package io.github.whop4j.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventTypesTest {
    @Test
    void areThoseOfTheContractAndDotted() {
        assertThat(EventTypes.ALL)
                .contains("payment.succeeded", "withdrawal.updated", "invoice.past_due")
                .doesNotHaveDuplicates()
                .allMatch(type -> type.matches("[a-z_]+\\.[a-z_]+"));
    }
}
