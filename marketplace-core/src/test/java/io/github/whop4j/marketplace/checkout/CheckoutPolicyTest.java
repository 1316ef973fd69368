package io.github.whop4j.marketplace.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckoutPolicyTest {
    private static final CheckoutPolicy POLICY =
            new CheckoutPolicy(URI.create("https://gigs.example/done?a=b"), Duration.ofSeconds(30), Duration.ofDays(1));

    @ParameterizedTest
    @CsvSource({"PT0S, PT30S", "PT3M, PT30S", "PT6M, PT1M", "PT1H, PT10M", "PT3H, PT30M", "PT23H, PT30M"})
    void looksRarerWithAge(Duration age, Duration wait) {
        assertThat(POLICY.nextPollAfter(age)).isEqualTo(wait);
    }

    @Test
    void healsALostWebhookOfAPromptBuyerWithinAMinute() {
        for (Duration age = Duration.ZERO; age.toMinutes() < 6; age = age.plus(POLICY.nextPollAfter(age))) {
            assertThat(POLICY.nextPollAfter(age)).isLessThanOrEqualTo(Duration.ofMinutes(1));
        }
    }

    @Test
    void bringsTheBuyerBackToTheirCheckout() {
        UUID id = new UUID(0, 7);
        assertThat(POLICY.redirectFor(id)).isEqualTo(URI.create("https://gigs.example/done?a=b&checkout_id=" + id));
    }

    @Test
    void refusesWhatCouldNeverWork() {
        Duration day = Duration.ofDays(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CheckoutPolicy(URI.create("/done"), Duration.ofSeconds(1), day));
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckoutPolicy(null, Duration.ZERO, day));
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckoutPolicy(null, day, day));
    }
}
