package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.TOKEN;
import static io.github.whop4j.client.oauth.FakeWhop.USERINFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopOAuthException;
import io.github.whop4j.client.WhopTimeoutException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OAuthErrorTest {

    private static final Secret SPENT = Secret.of("rt-spent-0123456789");

    private FakeWhop whop;

    @BeforeEach
    void start() throws IOException {
        whop = new FakeWhop();
    }

    @AfterEach
    void stop() {
        whop.close();
    }

    @Test
    void anOAuthErrorKeepsCodeDescriptionStatusAndRequest() {
        whop.answers(TOKEN, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Refresh token was used\"}");
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .withMessageContaining("Refresh token was used. The code")
                .satisfies(refusal -> {
                    assertThat(refusal.error()).isEqualTo("invalid_grant");
                    assertThat(refusal.errorDescription()).isEqualTo("Refresh token was used");
                    assertThat(refusal.status()).isEqualTo(400);
                    assertThat(refusal.requestId()).isEqualTo("req_1");
                });
    }

    @Test
    void theApisOwnErrorShapeIsReadToo() {
        whop.answers(
                USERINFO,
                429,
                "{\"error\":{\"type\":\"rate_limit_exceeded\",\"message\":\"Try again in 12 seconds.\"}}");
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth().userInfo(Secret.of("at-1")))
                .satisfies(refusal -> {
                    assertThat(refusal.error()).isEqualTo("rate_limit_exceeded");
                    assertThat(refusal.errorDescription()).isEqualTo("Try again in 12 seconds.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Bad gateway</html>", "null", "[]", "{\"error\":7}"})
    void anAnswerWithoutAnErrorIsToldByItsStatus(String body) {
        whop.answers(TOKEN, 502, body);
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .satisfies(refusal -> {
                    assertThat(refusal.error()).isNull();
                    assertThat(refusal.status()).isEqualTo(502);
                });
    }

    @Test
    void whatWhopRepeatsOfOurSecretsIsMasked() {
        whop.answers(
                TOKEN,
                401,
                "{\"error\":\"invalid_client\",\"error_description\":\"rt-spent-0123456789 of s3cret-client is bad\"}");
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .satisfies(refusal -> {
                    assertThat(refusal.errorDescription()).isEqualTo("*** of *** is bad");
                    assertThat(refusal.getMessage()).doesNotContain("rt-spent", "s3cret");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not json",
                "{}",
                "[]",
                "{\"access_token\":{\"v\":\"at-leak\"}}",
                "{\"refresh_token\":\"rt-leak\"}"
            })
    void anUnreadableAnswerIsRefusedWithoutRepeatingIt(String body) {
        whop.answers(TOKEN, 200, body);
        assertThatExceptionOfType(WhopOAuthException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .withNoCause()
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("leak"));
    }

    @Test
    void aPersonWithoutAnIdIsNobody() {
        whop.answers(USERINFO, 200, "{\"id\":\"user_1\"}");
        assertThatExceptionOfType(WhopOAuthException.class)
                .isThrownBy(() -> oauth().userInfo(Secret.of("at-1")))
                .withMessageContaining("no UserInfo");
    }

    @Test
    void aRedirectIsNotFollowed() {
        whop.answers(
                TOKEN,
                new MockResponse.Builder()
                        .code(307)
                        .setHeader("Location", USERINFO)
                        .build());
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .matches(refusal -> Integer.valueOf(307).equals(refusal.status()));
        assertThat(whop.requests(USERINFO)).isEmpty();
    }

    @Test
    void aBrokenConnectionIsToldApartAndTheTokenIsNotSentTwice() {
        whop.answers(
                TOKEN,
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());
        assertThatExceptionOfType(WhopConnectionException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .withMessageContaining("POST /oauth/token")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("rt-spent"));
        assertThat(whop.requests(TOKEN)).hasSize(1);
    }

    @Test
    void aSlowAnswerIsATimeout() {
        whop.answers(
                TOKEN,
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.Stall.INSTANCE)
                        .build());
        assertThatExceptionOfType(WhopTimeoutException.class).isThrownBy(() -> oauth().refresh(SPENT));
    }

    private WhopOAuth oauth() {
        return WhopOAuth.builder(whop.environment(), "app_1", URI.create("https://gigs.example/callback"))
                .clientSecret(Secret.of("s3cret-client"))
                .httpClient(new OkHttpClient.Builder()
                        .readTimeout(Duration.ofMillis(250))
                        .build())
                .clock(FakeWhop.CLOCK)
                .build();
    }
}
