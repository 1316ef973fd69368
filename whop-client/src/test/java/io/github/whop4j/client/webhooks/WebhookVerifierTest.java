package io.github.whop4j.client.webhooks;

import static io.github.whop4j.client.WebhookVerificationException.Reason.MALFORMED_ID;
import static io.github.whop4j.client.WebhookVerificationException.Reason.MALFORMED_SIGNATURE;
import static io.github.whop4j.client.WebhookVerificationException.Reason.MALFORMED_TIMESTAMP;
import static io.github.whop4j.client.WebhookVerificationException.Reason.MISSING_HEADER;
import static io.github.whop4j.client.WebhookVerificationException.Reason.NO_MATCHING_SIGNATURE;
import static io.github.whop4j.client.WebhookVerificationException.Reason.TIMESTAMP_TOO_NEW;
import static io.github.whop4j.client.WebhookVerificationException.Reason.TIMESTAMP_TOO_OLD;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.whop4j.client.WebhookVerificationException;
import io.github.whop4j.client.WebhookVerificationException.Reason;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {

    private static final String SECRET = "ws_0123456789abcdef";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final byte[] BODY = "{\"type\":\"payment.succeeded\",\"data\":{}}".getBytes(UTF_8);

    private final WebhookVerifier verifier = verifier(WebhookSecret.whop(SECRET));

    @Test
    void aGenuineDeliveryKeepsIdTimeAndEveryByte() {
        byte[] body = {'{', '"', 'n', '"', ':', '"', (byte) 0xc3, (byte) 0xbc, '"', '}', '\r', '\n'};
        VerifiedDelivery delivery = verifier.verify(body, signed("msg_7", NOW, body)::get);
        assertThat(delivery.id()).isEqualTo("msg_7");
        assertThat(delivery.timestamp()).isEqualTo(NOW);
        assertThat(delivery.body()).isEqualTo(body);
        assertThat(delivery.json()).isEqualTo("{\"n\":\"ü\"}\r\n");
    }

    @Test
    void aDeliveryIsNotChangedThroughWhatItHandsOut() {
        VerifiedDelivery delivery = verifier.verify(BODY.clone(), signed("msg_7", NOW, BODY)::get);
        delivery.body()[1] = 'x';
        assertThat(delivery.body()).isEqualTo(BODY);
    }

    @Test
    void aDeliveryDoesNotPrintItsBody() {
        assertThat(verifier.verify(BODY, signed("msg_7", NOW, BODY)::get).toString())
                .contains("msg_7")
                .doesNotContain("payment");
    }

    @Test
    void aTrailingNewlineOfTheSecretDoesNotMatter() {
        assertThat(verifier(WebhookSecret.whop(" " + SECRET + "\n"))
                        .verify(BODY, signed("msg_7", NOW, BODY)::get)
                        .id())
                .isEqualTo("msg_7");
    }

    @Test
    void acceptsEachOfSeveralSecrets() {
        WebhookVerifier rotating = WebhookVerifier.builder()
                .secrets(List.of(WebhookSecret.whop("ws_the_new_secret"), WebhookSecret.whop(SECRET)))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        for (String secret : List.of(SECRET, "ws_the_new_secret")) {
            assertThat(rotating.verify(BODY, WebhookSigner.whop(secret).sign("msg_7", NOW, BODY)::get)
                            .id())
                    .isEqualTo("msg_7");
        }
        refuses(
                rotating,
                BODY,
                WebhookSigner.whop("ws_another_secret").sign("msg_7", NOW, BODY),
                NO_MATCHING_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1,AAAA %s", "%s v1,AAAA", "v2,AAAA %s v1a,AAAA", " %s "})
    void oneGoodSignatureAmongSeveralIsEnough(String several) {
        Map<String, String> headers = signed("msg_7", NOW, BODY);
        headers.computeIfPresent("webhook-signature", (name, good) -> String.format(several, good));
        assertThat(verifier.verify(BODY, headers::get).id()).isEqualTo("msg_7");
    }

    @ParameterizedTest
    @CsvSource({"-300, ", "300, ", "-301, TIMESTAMP_TOO_OLD", "301, TIMESTAMP_TOO_NEW", "-1000000000, TIMESTAMP_TOO_OLD"
    })
    void fiveMinutesEitherWayAreTolerated(long seconds, Reason reason) {
        Map<String, String> headers = signed("msg_7", NOW.plusSeconds(seconds), BODY);
        if (reason == null) {
            assertThat(verifier.verify(BODY, headers::get).timestamp()).isEqualTo(NOW.plusSeconds(seconds));
        } else {
            refuses(verifier, BODY, headers, reason);
        }
    }

    @Test
    void theToleranceIsTheCallersToChoose() {
        WebhookVerifier strict = WebhookVerifier.builder()
                .secret(WebhookSecret.whop(SECRET))
                .tolerance(Duration.ofSeconds(10))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        refuses(strict, BODY, signed("msg_7", NOW.minusSeconds(11), BODY), TIMESTAMP_TOO_OLD);
        refuses(strict, BODY, signed("msg_7", NOW.plusSeconds(11), BODY), TIMESTAMP_TOO_NEW);
        assertThat(strict.verify(BODY, signed("msg_7", NOW.minusSeconds(10), BODY)::get))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhook-id", "webhook-timestamp", "webhook-signature"})
    void eachOfTheThreeHeadersIsNeeded(String name) {
        Map<String, String> headers = signed("msg_7", NOW, BODY);
        headers.remove(name);
        refuses(verifier, BODY, headers, MISSING_HEADER);
        headers.put(name, " ");
        refuses(verifier, BODY, headers, MISSING_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1772366400000", "-1", "+1772366400", "1772366400.0", "١٧٧٢٣٦٦٤٠٠", "2026-03-01T12:00:00Z"})
    void aTimestampIsSecondsInPlainDigits(String timestamp) {
        Map<String, String> headers = signed("msg_7", NOW, BODY);
        headers.put("webhook-timestamp", timestamp);
        refuses(verifier, BODY, headers, MALFORMED_TIMESTAMP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"msg_7.1772366400", "msg 7", "msg_7 msg_8", "msg_\u0000", "möwe"})
    void anIdIsPrintableWithoutSpacesAndDots(String id) {
        refuses(verifier, BODY, signed(id, NOW, BODY), MALFORMED_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2,AAAA", "AAAA", "v1", "v1=AAAA"})
    void aSignatureNamesAVersionWeKnow(String signature) {
        Map<String, String> headers = signed("msg_7", NOW, BODY);
        headers.put("webhook-signature", signature);
        refuses(verifier, BODY, headers, MALFORMED_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1,", "v1,AAAA", "v1,not base64!", "v1a,AAAA", "v1a,!"})
    void aSignatureOfAnotherLengthIsAMismatchAndNoCrash(String signature) {
        Map<String, String> headers = signed("msg_7", NOW, BODY);
        headers.put("webhook-signature", signature);
        refuses(verifier, BODY, headers, NO_MATCHING_SIGNATURE);
        WebhookSecret publicKey = WebhookSecret.publicKey("whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
        refuses(verifier(publicKey), BODY, headers, NO_MATCHING_SIGNATURE);
    }

    @Test
    void moreSignaturesThanAnySenderMakesAreNotTried() {
        Map<String, String> headers = signed("msg_7", NOW, BODY);
        headers.computeIfPresent("webhook-signature", (name, good) -> good + " v1a,AAAA".repeat(19));
        assertThat(verifier.verify(BODY, headers::get).id()).isEqualTo("msg_7");
        headers.computeIfPresent("webhook-signature", (name, twenty) -> twenty + " v1a,AAAA");
        refuses(verifier, BODY, headers, MALFORMED_SIGNATURE);
    }

    static Stream<Arguments> bodiesFrameworksMade() {
        String genuine = "{\"type\":\"payment.succeeded\",\"data\":{\"name\":\"Möwe\"}}";
        return Stream.of(
                Arguments.of("", "getParameter()"),
                Arguments.of("{type=payment.succeeded, data={name=Möwe}}", "toString()"),
                Arguments.of("\"" + genuine.replace("\"", "\\\"") + "\"", "JSON string"),
                Arguments.of(URLEncoder.encode(genuine, UTF_8), "URL-encoded"),
                Arguments.of(genuine.replace("ö", "\uFFFD"), "U+FFFD"),
                Arguments.of(genuine.replace(":", ": "), "parsed and rewritten copy"));
    }

    @ParameterizedTest
    @MethodSource("bodiesFrameworksMade")
    void aBodyThatAFrameworkMadeNamesTheLikelyCauseAndNotTheBody(String body, String cause) {
        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> verifier.verify(body.getBytes(UTF_8), signed("msg_7", NOW, BODY)::get))
                .withMessageContaining(cause)
                .withMessageContaining("raw bytes")
                .withMessageContaining("@RequestBody byte[]")
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .doesNotContain("payment")
                        .doesNotContain("name="));
    }

    @Test
    void theEnvironmentNamesOneSecretOrSeveral() {
        WebhookVerifier several = WebhookVerifier.builder()
                .environment(Map.of("WHOP_WEBHOOK_SECRET", " ws_the_new_secret " + SECRET + "\n"))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        for (String secret : List.of(SECRET, "ws_the_new_secret")) {
            assertThat(several.verify(BODY, WebhookSigner.whop(secret).sign("msg_7", NOW, BODY)::get))
                    .isNotNull();
        }
    }

    @Test
    void anEnvironmentWithoutASecretIsSaidSo() {
        for (Map<String, String> empty : List.of(Map.<String, String>of(), Map.of("WHOP_WEBHOOK_SECRET", " "))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> WebhookVerifier.builder().environment(empty))
                    .withMessageContaining("WHOP_WEBHOOK_SECRET");
        }
    }

    @Test
    void headersAreFoundInMapsOfAnyCaseAndBesideANullKey() {
        Map<String, List<String>> lines = new HashMap<>();
        lines.put(null, List.of("HTTP/1.1 200 OK"));
        signed("msg_7", NOW, BODY).forEach((name, value) -> lines.put(name.toUpperCase(Locale.ROOT), List.of(value)));
        assertThat(verifier.verify(BODY, lines).id()).isEqualTo("msg_7");
    }

    @Test
    void signaturesOnSeveralHeaderLinesAreAllTried() {
        Map<String, List<String>> lines = lines(signed("msg_7", NOW, BODY));
        lines.computeIfPresent("webhook-signature", (name, good) -> List.of("v1,AAAA", good.get(0)));
        assertThat(verifier.verify(BODY, lines).id()).isEqualTo("msg_7");
    }

    @Test
    void anIdSentTwiceIsRefused() {
        Map<String, List<String>> lines = lines(signed("msg_7", NOW, BODY));
        lines.put("webhook-id", List.of("msg_7", "msg_8"));
        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> verifier.verify(BODY, lines))
                .matches(refusal -> refusal.reason() == MALFORMED_ID);
    }

    @Test
    void aVerifierWithoutASecretIsNotBuilt() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WebhookVerifier.builder().build())
                .withMessageContaining("WebhookSecret.whop");
    }

    @Test
    void aToleranceOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookVerifier.builder().tolerance(Duration.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WebhookVerifier.builder().tolerance(Duration.ofSeconds(-1)));
    }

    private static WebhookVerifier verifier(WebhookSecret secret) {
        return WebhookVerifier.builder()
                .secret(secret)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }

    private static Map<String, String> signed(String id, Instant at, byte[] body) {
        return new HashMap<>(WebhookSigner.whop(SECRET).sign(id, at, body));
    }

    private static Map<String, List<String>> lines(Map<String, String> headers) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        headers.forEach((name, value) -> lines.put(name, List.of(value)));
        return lines;
    }

    private static void refuses(WebhookVerifier verifier, byte[] body, Map<String, String> headers, Reason reason) {
        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> verifier.verify(body, headers::get))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
