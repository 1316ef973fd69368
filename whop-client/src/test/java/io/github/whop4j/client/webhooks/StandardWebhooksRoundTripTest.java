package io.github.whop4j.client.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the published library signs is genuine here, and what is signed here is genuine there. */
class StandardWebhooksRoundTripTest {

    private static final String STANDARD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String WHOP = "ws_0123456789abcdef0123456789abcdef";
    /** The library decodes every key, so the characters Whop uses as they are go in encoded. */
    private static final String WHOP_FOR_THE_LIBRARY = Base64.getEncoder().encodeToString(WHOP.getBytes(UTF_8));

    /** By the library's clock, which is the system's. */
    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    static Stream<Arguments> keysAndBodies() throws Exception {
        Webhook standard = new Webhook(STANDARD);
        Webhook whop = new Webhook(WHOP_FOR_THE_LIBRARY);
        return Stream.of(
                        Fixtures.envelope("payment.succeeded", Fixtures.data("payment")),
                        "{\"type\":\"x\",\"data\":{\"title\":\"Möwe \uD83D\uDC26 \\\"quoted\\\"\"}}\r\n",
                        "",
                        "a.b.c")
                .flatMap(body -> Stream.of(
                        Arguments.of(
                                WebhookSecret.standard(STANDARD), WebhookSigner.standard(STANDARD), standard, body),
                        Arguments.of(WebhookSecret.whop(WHOP), WebhookSigner.whop(WHOP), whop, body)));
    }

    @ParameterizedTest
    @MethodSource("keysAndBodies")
    void whatTheLibrarySignsIsGenuineHere(WebhookSecret secret, WebhookSigner signer, Webhook library, String body)
            throws Exception {
        String signature = library.sign("msg_1", now.getEpochSecond(), body);
        Map<String, String> headers = Map.of(
                "webhook-id",
                "msg_1",
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                signature);
        WebhookVerifier verifier = WebhookVerifier.builder().secret(secret).build();
        assertThat(verifier.verify(body.getBytes(UTF_8), headers::get).id()).isEqualTo("msg_1");
        assertThat(signer.sign("msg_1", now, body)).isEqualTo(headers);
    }

    @ParameterizedTest
    @MethodSource("keysAndBodies")
    void whatIsSignedHereIsGenuineThere(WebhookSecret secret, WebhookSigner signer, Webhook library, String body) {
        Map<String, List<String>> headers = signer.sign("msg_1", now, body).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        assertThatCode(() -> library.verify(body, headers)).doesNotThrowAnyException();
        assertThatExceptionOfType(WebhookVerificationException.class)
                .isThrownBy(() -> library.verify(body + " ", headers));
    }
}
