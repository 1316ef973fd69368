package io.github.whop4j.client.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.whop4j.client.WebhookVerificationException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten thousand deliveries, each changed at random: refused with the one exception there is for it, unless what was signed
 * still stands there.
 */
class ForgeryTest {

    private static final long SEED = 20260301;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String BODY =
            "{\"id\":\"msg_7\",\"type\":\"payment.succeeded\",\"data\":{\"id\":\"pay_1\",\"total\":10.00}}";

    private static final String WHOP = "ws_0123456789abcdef";
    private static final String STANDARD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    /** Ten thousand in all; fewer for Ed25519, which takes the time of a hundred others. */
    static Stream<Arguments> schemes() {
        return Stream.of(
                Arguments.of(WebhookSecret.whop(WHOP), WebhookSigner.whop(WHOP), 3_000),
                Arguments.of(WebhookSecret.standard(STANDARD), WebhookSigner.standard(STANDARD), 3_000),
                Arguments.of(WebhookSecret.xWhopSignature(WHOP), WebhookSigner.xWhopSignature(WHOP), 3_000),
                Arguments.of(
                        WebhookSecret.publicKey("whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="),
                        WebhookSigner.privateKey("whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A="),
                        1_000));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void noForgeryPassesAndNoneCausesAnotherError(WebhookSecret secret, WebhookSigner signer, int rounds) {
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(secret)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        Delivery genuine = Delivery.signed(signer, "msg_7", NOW, BODY);
        assertThat(accepts(verifier, genuine)).isTrue();

        Mutations mutations = new Mutations(SEED);
        int forged = 0;
        for (int round = 0; forged < rounds; round++) {
            Delivery changed = mutations.change(round % mutations.kinds(), genuine);
            boolean harmless = changed.saysTheSameAs(genuine);
            String what = "seed " + SEED + ", round " + round + ", " + secret + ": " + changed;
            boolean accepted;
            try {
                accepted = accepts(verifier, changed);
            } catch (RuntimeException other) {
                fail("not refused but broken, " + what, other);
                return;
            }
            // A harmless change may be refused too: a header can be too long, or a time malformed beside a good one.
            assertThat(accepted && !harmless).as("accepted, " + what).isFalse();
            forged += harmless ? 0 : 1;
        }
    }

    private static boolean accepts(WebhookVerifier verifier, Delivery delivery) {
        try {
            verifier.verify(delivery.body(), delivery.headers()::get);
            return true;
        } catch (WebhookVerificationException refused) {
            return false;
        }
    }
}
