package io.github.whop4j.client.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSecretTest {

    private static final String STANDARD = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String PUBLIC = "whpk_11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    private static final String WHOP = "ws_0123456789abcdef";

    @Test
    void aWhopSecretGivenAsStandardIsSentToTheRightMethod() {
        refuses(WebhookSecret::standard, WHOP).withMessageContaining("WebhookSecret.whop");
    }

    @Test
    void aStandardSecretGivenAsWhopIsSentToTheRightMethod() {
        refuses(WebhookSecret::whop, STANDARD).withMessageContaining("WebhookSecret.standard");
    }

    @Test
    void aPublicKeyGivenAsASecretIsSentToTheRightMethod() {
        refuses(WebhookSecret::whop, PUBLIC).withMessageContaining("WebhookSecret.publicKey");
    }

    @Test
    void aPrivateKeyIsNoSecretToVerifyWith() {
        refuses(WebhookSecret::publicKey, "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")
                .withMessageContaining("private key");
    }

    @Test
    void aWhopSecretEncodedForAGenericLibraryIsRecognised() {
        String encoded = Base64.getEncoder().encodeToString(WHOP.getBytes(StandardCharsets.UTF_8));
        refuses(WebhookSecret::whop, encoded)
                .withMessageContaining("base64-encoded")
                .withMessageContaining("as Whop shows it");
    }

    @Test
    void anythingElseIsToldWhichPrefixesExist() {
        refuses(WebhookSecret::whop, "0123456789abcdef")
                .withMessageContaining("ws_")
                .withMessageContaining("whsec_")
                .withMessageContaining("whpk_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ws_0123456 789abcdef", "ws_0123456\n789abcdef", "ws_0123456\u0000789", "ws_0123456\u200b789"})
    void whiteSpaceAndInvisibleCharactersInsideAreRefused(String secret) {
        refuses(WebhookSecret::whop, secret).withMessageContaining("at position 11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void anEmptySecretIsRefused(String secret) {
        refuses(WebhookSecret::whop, secret).withMessageContaining("empty");
        refuses(WebhookSecret::xWhopSignature, secret).withMessageContaining("empty");
    }

    @Test
    void aKeyCutShortIsRefused() {
        refuses(WebhookSecret::whop, "ws_012345").withMessageContaining("9 bytes");
        refuses(WebhookSecret::xWhopSignature, "0123456").withMessageContaining("7 bytes");
        refuses(WebhookSecret::standard, STANDARD.substring(0, STANDARD.length() - 4))
                .withMessageContaining("21 bytes");
        refuses(WebhookSecret::publicKey, PUBLIC.substring(0, PUBLIC.length() - 4))
                .withMessageContaining("30");
    }

    @Test
    void whatIsNotBase64IsRefused() {
        refuses(WebhookSecret::standard, "whsec_ws-0123456789abcdef0123456789abcdef")
                .withMessageContaining("not base64")
                .withNoCause();
    }

    @Test
    void bytesThatAreNoPointOfTheCurveAreRefused() {
        byte[] noPoint = new byte[32];
        noPoint[0] = 2; // y = 2 has no x on this curve
        refuses(WebhookSecret::publicKey, "whpk_" + Base64.getEncoder().encodeToString(noPoint))
                .withMessageContaining("not a point");
    }

    @Test
    void aPrefixSaysWhichKindASecretIs() {
        assertThat(WebhookSecret.byPrefix(" " + WHOP + "\n")).hasToString("WebhookSecret[ws_***]");
        assertThat(WebhookSecret.byPrefix(STANDARD)).hasToString("WebhookSecret[whsec_***]");
        assertThat(WebhookSecret.byPrefix(PUBLIC)).hasToString("WebhookSecret[whpk_***]");
    }

    @Test
    void aSecretWithoutAPrefixIsNotTakenForTheOlderScheme() {
        refuses(WebhookSecret::byPrefix, "0123456789abcdef").withMessageContaining("WebhookSecret.xWhopSignature");
        refuses(WebhookSecret::byPrefix, "whsk_nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")
                .withMessageContaining("private key");
        refuses(WebhookSecret::byPrefix, STANDARD.substring(0, STANDARD.length() - 4))
                .withMessageContaining("21 bytes");
    }

    static Stream<WebhookSecret> oneOfEachKind() {
        return Stream.of(
                WebhookSecret.whop(WHOP),
                WebhookSecret.standard(STANDARD),
                WebhookSecret.publicKey(PUBLIC),
                WebhookSecret.xWhopSignature(WHOP));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void neverPrintsItself(WebhookSecret secret) {
        assertThat(secret.toString()).doesNotContain("0123", "MfKQ", "11qY").contains("***");
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refuses(
            Function<String, WebhookSecret> kind, String secret) {
        String telltale = secret.length() > 12 ? secret.substring(8, 12) : "no such text";
        return assertThatIllegalArgumentException()
                .isThrownBy(() -> kind.apply(secret))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain(telltale));
    }
}
