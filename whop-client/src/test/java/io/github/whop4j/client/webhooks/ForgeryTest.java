package io.github.whop4j.client.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.fail;

import io.github.whop4j.client.WebhookVerificationException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A genuine delivery, changed at random in one place, is refused, and refused properly. */
class ForgeryTest {

    private static final long SEED = 20260301;
    private static final int ROUNDS = 2_000;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String BODY =
            "{\"id\":\"msg_7\",\"type\":\"payment.succeeded\",\"data\":{\"id\":\"pay_1\",\"total\":10.00}}";

    static Stream<Arguments> schemes() {
        return Stream.of(
                Arguments.of(WebhookSecret.whop("ws_0123456789abcdef"), WebhookSigner.whop("ws_0123456789abcdef")),
                Arguments.of(
                        WebhookSecret.publicKey("whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="),
                        WebhookSigner.privateKey("whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")),
                Arguments.of(
                        WebhookSecret.xWhopSignature("0123456789abcdef"),
                        WebhookSigner.xWhopSignature("0123456789abcdef")));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void noMutationPassesAndNoneCausesAnotherError(WebhookSecret secret, WebhookSigner signer) {
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(secret)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        Random random = new Random(SEED);
        Map<String, String> genuine = signer.sign("msg_7", NOW, BODY);
        assertThatCode(() -> verifier.verify(BODY.getBytes(UTF_8), genuine::get))
                .doesNotThrowAnyException();

        for (int round = 0; round < ROUNDS; round++) {
            byte[] body = BODY.getBytes(UTF_8);
            Map<String, String> headers = new HashMap<>(genuine);
            if (random.nextInt(3) == 0) {
                body = mutated(random, body);
            } else {
                List<String> names = genuine.keySet().stream().sorted().toList();
                headers.computeIfPresent(
                        names.get(random.nextInt(names.size())), (name, value) -> mutated(random, value));
            }
            String what = "seed " + SEED + ", round " + round + ": " + headers + " " + new String(body, UTF_8);
            try {
                verifier.verify(body, headers::get);
                fail("accepted, " + what);
            } catch (WebhookVerificationException refused) {
                // as it should be
            } catch (RuntimeException other) {
                fail("not refused but broken, " + what, other);
            }
        }
    }

    /** One flipped bit, one byte less, one byte more, or two parts swapped: never the same bytes again. */
    private static byte[] mutated(Random random, byte[] bytes) {
        int at = random.nextInt(bytes.length);
        byte[] changed = bytes.clone();
        switch (random.nextInt(3)) {
            case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> {
                changed = new byte[bytes.length - 1];
                System.arraycopy(bytes, 0, changed, 0, at);
                System.arraycopy(bytes, at + 1, changed, at, changed.length - at);
            }
            default -> {
                changed = new byte[bytes.length + 1];
                System.arraycopy(bytes, 0, changed, 0, at);
                changed[at] = (byte) random.nextInt(256);
                System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
            }
        }
        return changed;
    }

    /** As for bytes, but white space added around a signature, which means nothing, is drawn again. */
    private static String mutated(Random random, String value) {
        String changed;
        do {
            changed = new String(mutated(random, value.getBytes(UTF_8)), UTF_8);
        } while (tokens(changed).equals(tokens(value)));
        return changed;
    }

    private static List<String> tokens(String value) {
        return Stream.of(value.split("[ ,]+")).filter(token -> !token.isEmpty()).toList();
    }
}
