package io.github.whop4j.client.webhooks;

import static io.github.whop4j.client.WebhookVerificationException.Reason.MALFORMED_SIGNATURE;
import static io.github.whop4j.client.WebhookVerificationException.Reason.MALFORMED_TIMESTAMP;
import static io.github.whop4j.client.WebhookVerificationException.Reason.MISSING_HEADER;
import static io.github.whop4j.client.WebhookVerificationException.Reason.NO_MATCHING_SIGNATURE;
import static io.github.whop4j.client.WebhookVerificationException.Reason.TIMESTAMP_TOO_OLD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.WebhookVerificationException;
import io.github.whop4j.client.WebhookVerificationException.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The one-header scheme of API v2 and v5, which only a secret of its own switches on. */
class XWhopSignatureTest {

    private static final String SECRET = "0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final byte[] BODY = "{\"action\":\"payment.succeeded\",\"data\":{}}".getBytes(UTF_8);

    private final WebhookVerifier verifier = verifier(WebhookSecret.xWhopSignature(SECRET));

    @Test
    void aVerifierThatDidNotOptInDoesNotReadTheHeader() {
        WebhookVerifier standardOnly = verifier(WebhookSecret.whop("ws_0123456789abcdef"));
        Map<String, String> headers =
                WebhookSigner.xWhopSignature("ws_0123456789abcdef").sign("", NOW, BODY);
        refuses(standardOnly, headers, MISSING_HEADER);
    }

    @Test
    void aSecretOfTheOlderSchemeDoesNotOpenTheStandardOne() {
        refuses(verifier, WebhookSigner.whop("ws_0123456789abcdef").sign("msg_7", NOW, BODY), MISSING_HEADER);
    }

    @Test
    void bothSchemesWorkSideBySide() {
        WebhookVerifier both =
                verifier(WebhookSecret.xWhopSignature(SECRET), WebhookSecret.whop("ws_0123456789abcdef"));
        assertThat(both.verify(BODY, WebhookSigner.xWhopSignature(SECRET).sign("", NOW, BODY)::get))
                .isNotNull();
        assertThat(both.verify(BODY, WebhookSigner.whop("ws_0123456789abcdef").sign("msg_7", NOW, BODY)::get)
                        .id())
                .isEqualTo("msg_7");
    }

    @Test
    void theIdIsTheSameForAReplayAndAnotherForAnotherSecond() {
        String first = idOf(NOW);
        assertThat(idOf(NOW)).isEqualTo(first).startsWith("sha256:");
        assertThat(idOf(NOW.plusSeconds(1))).isNotEqualTo(first);
    }

    @Test
    void aChangedBodyIsRefused() {
        Map<String, String> headers = signed();
        byte[] changed = BODY.clone();
        changed[BODY.length - 2] = ' ';
        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> verifier.verify(changed, headers::get))
                .matches(refusal -> refusal.reason() == NO_MATCHING_SIGNATURE);
    }

    @Test
    void itsTimestampIsHeldToTheSameTolerance() {
        refuses(
                verifier,
                WebhookSigner.xWhopSignature(SECRET).sign("", NOW.minusSeconds(301), BODY),
                TIMESTAMP_TOO_OLD);
    }

    @Test
    void aHeaderOfAnotherShapeIsRefused() {
        refuses(verifier, Map.of(), MISSING_HEADER);
        refuses(verifier, Map.of("x-whop-signature", "t=1772366400"), MALFORMED_SIGNATURE);
        refuses(verifier, Map.of("x-whop-signature", "v1=00"), MALFORMED_TIMESTAMP);
        refuses(verifier, Map.of("x-whop-signature", "t=now,v1=00"), MALFORMED_TIMESTAMP);
        refuses(verifier, Map.of("x-whop-signature", "t=1772366400,v1=00"), NO_MATCHING_SIGNATURE);
    }

    @Test
    void aSecondTimestampDoesNotReplaceTheFirst() {
        Map<String, String> headers = signed();
        headers.computeIfPresent("x-whop-signature", (name, value) -> value + ",t=1");
        assertThat(verifier.verify(BODY, headers::get).timestamp()).isEqualTo(NOW);
    }

    private String idOf(Instant at) {
        return verifier.verify(BODY, WebhookSigner.xWhopSignature(SECRET).sign("", at, BODY)::get)
                .id();
    }

    private static Map<String, String> signed() {
        return new HashMap<>(WebhookSigner.xWhopSignature(SECRET).sign("", NOW, BODY));
    }

    private static WebhookVerifier verifier(WebhookSecret... secrets) {
        return WebhookVerifier.builder()
                .secrets(List.of(secrets))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }

    private static void refuses(WebhookVerifier verifier, Map<String, String> headers, Reason reason) {
        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> verifier.verify(BODY, headers::get))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
