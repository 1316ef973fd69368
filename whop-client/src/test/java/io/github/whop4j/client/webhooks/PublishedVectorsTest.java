package io.github.whop4j.client.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Signatures that were not made by this code: those the Standard Webhooks project publishes with its specification, one for
 * each version, and others from OpenSSL and Python's hmac.
 */
class PublishedVectorsTest {

    private static final Instant SIGNED = Instant.ofEpochSecond(1614265330);
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String SPEC_BODY = "{\"test\": 2432232314}";
    private static final String SPEC_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String SPEC_SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private static final String SPEC_PRIVATE = "whsk_VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk=";
    private static final String SPEC_V1A_SIGNATURE =
            "v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag==";

    private static final String WHOP_BODY =
            "{\"id\":\"msg_1\",\"api_version\":\"v1\",\"timestamp\":\"2021-02-25T15:02:10.000Z\","
                    + "\"type\":\"payment.succeeded\",\"data\":{\"id\":\"pay_1\"}}";

    /** The first key pair of RFC 8032, section 7.1. */
    private static final String RFC8032_PRIVATE = "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=";

    private static final String RFC8032_PUBLIC = "whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    private static final String OPENSSL_SIGNATURE =
            "v1a,fldxM4gAKugP6nnt1hdz3sgGfZ6d99nzrMFnZOELIxbzEHoVmAb2ADpkJK7zgPePmPsle0zV9jSeGlHFG2NVAw==";

    @Test
    void theSpecificationsVectorIsGenuine() {
        assertThat(delivery(WebhookSecret.standard(SPEC_SECRET), SPEC_BODY, standard(ID, SPEC_SIGNATURE))
                        .id())
                .isEqualTo(ID);
    }

    @Test
    void theSpecificationsVectorIsSignedAlike() {
        assertThat(WebhookSigner.standard(SPEC_SECRET).sign(ID, SIGNED, SPEC_BODY))
                .isEqualTo(standard(ID, SPEC_SIGNATURE));
    }

    @Test
    void aWhopSecretIsItsOwnKeyPrefixIncluded() {
        Map<String, String> headers = standard("msg_1", "v1,FiQeEbjXiqbsRyHgyHT4XW1oIqw1EdBxtV9cjYdwDTQ=");
        assertThat(delivery(WebhookSecret.whop("ws_sandbox"), WHOP_BODY, headers)
                        .json())
                .isEqualTo(WHOP_BODY);
        assertThat(WebhookSigner.whop("ws_sandbox").sign("msg_1", SIGNED, WHOP_BODY))
                .isEqualTo(headers);
    }

    @Test
    void theOlderSchemeSignsTimestampAndBodyInHex() {
        Map<String, String> headers = Map.of(
                "x-whop-signature", "t=1614265330,v1=73fdafd8a12515de05b8075c0b40d0c2eb22fbc6c7cf2dd840544b8767081237");
        assertThat(delivery(WebhookSecret.xWhopSignature("ws_sandbox"), WHOP_BODY, headers)
                        .timestamp())
                .isEqualTo(SIGNED);
        assertThat(WebhookSigner.xWhopSignature("ws_sandbox").sign("msg_1", SIGNED, WHOP_BODY))
                .isEqualTo(headers);
    }

    @Test
    void theSpecificationsVectorOfVersionV1aIsSignedAlike() {
        assertThat(WebhookSigner.privateKey(SPEC_PRIVATE).sign(ID, SIGNED, SPEC_BODY))
                .isEqualTo(standard(ID, SPEC_V1A_SIGNATURE));
    }

    @Test
    void anEd25519SignatureOfOpenSslIsGenuine() {
        assertThat(delivery(WebhookSecret.publicKey(RFC8032_PUBLIC), SPEC_BODY, standard(ID, OPENSSL_SIGNATURE))
                        .id())
                .isEqualTo(ID);
    }

    @Test
    void ed25519SignsAsOpenSslDoes() {
        assertThat(WebhookSigner.privateKey(RFC8032_PRIVATE).sign(ID, SIGNED, SPEC_BODY))
                .isEqualTo(standard(ID, OPENSSL_SIGNATURE));
    }

    private static VerifiedDelivery delivery(WebhookSecret secret, String body, Map<String, String> headers) {
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(secret)
                .clock(Clock.fixed(SIGNED, ZoneOffset.UTC))
                .build();
        return verifier.verify(body.getBytes(UTF_8), headers::get);
    }

    private static Map<String, String> standard(String id, String signature) {
        return Map.of(
                "webhook-id", id,
                "webhook-timestamp", Long.toString(SIGNED.getEpochSecond()),
                "webhook-signature", signature);
    }
}
