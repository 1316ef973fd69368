package io.github.whop4j.client.oauth;

import static io.github.whop4j.client.oauth.FakeWhop.TOKEN;
import static io.github.whop4j.client.oauth.FakeWhop.USERINFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopOAuthException;
import io.github.whop4j.client.WhopTimeoutException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    void aPersonWithoutAnIdIsNoOne() {
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

    @ParameterizedTest
    @CsvSource({"401, invalid_token, refresh", "403, insufficient_scope, missing scope"})
    void aReasonThatIsInTheHeaderOnlyIsFoundThere(int status, String error, String advice) {
        whop.answers(
                USERINFO,
                new MockResponse.Builder()
                        .code(status)
                        .setHeader(
                                "WWW-Authenticate",
                                "Bearer realm=\"whop\", error=\"" + error + "\", error_description=\"No at-1 here\"")
                        .build());
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth().userInfo(Secret.of("at-1")))
                .withMessageContaining(advice)
                .satisfies(refusal -> {
                    assertThat(refusal.error()).isEqualTo(error);
                    assertThat(refusal.errorDescription()).isEqualTo("No *** here");
                });
    }

    @Test
    void howLongToWaitIsKept() {
        whop.answers(
                TOKEN,
                new MockResponse.Builder()
                        .code(429)
                        .setHeader("Retry-After", "12")
                        .build());
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .satisfies(refusal -> assertThat(
                                Objects.requireNonNull(refusal.call()).headers())
                        .containsEntry("retry-after", "12"));
    }

    @Test
    void anErrorWithStatus200IsAnError() {
        whop.answers(TOKEN, 200, "{\"error\":\"invalid_grant\",\"error_description\":\"gone\"}");
        assertThatExceptionOfType(OAuthErrorException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .satisfies(refusal -> assertThat(refusal.error()).isEqualTo("invalid_grant"));
    }

    @Test
    void aHugeAnswerIsRefused() {
        whop.answers(TOKEN, 200, "{\"access_token\":\"at-1\",\"padding\":\"" + "x".repeat(1 << 20) + "\"}");
        assertThatExceptionOfType(WhopOAuthException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .withMessageContaining("more than a megabyte");
    }

    @Test
    void anAnswerThatOnlyBlowsUpWhenUnpackedIsRefusedToo() {
        Buffer packed = new Buffer();
        try (BufferedSink zip = Okio.buffer(new GzipSink(packed))) {
            for (int i = 0; i < 64; i++) {
                zip.writeUtf8(" ".repeat(1 << 20));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        whop.answers(
                TOKEN,
                new MockResponse.Builder()
                        .setHeader("Content-Encoding", "gzip")
                        .body(packed)
                        .build());
        assertThatExceptionOfType(WhopOAuthException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .withMessageContaining("more than a megabyte");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 400})
    void anAnswerNestedWithoutEndIsRefused(int status) {
        whop.answers(TOKEN, status, "[".repeat(100_000));
        assertThatExceptionOfType(WhopOAuthException.class).isThrownBy(() -> oauth().refresh(SPENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"access_token\":\"\"}",
                "{\"access_token\":\"at-leak\\n\"}extra",
                "{\"access_token\":\"at-leak\",\"token_type\":\"mac\"}",
                "{\"access_token\":\"at-leak\",\"expires_in\":\"soon\"}"
            })
    void tokensThatCannotBeUsedAreRefused(String body) {
        whop.answers(TOKEN, 200, body);
        assertThatExceptionOfType(WhopOAuthException.class)
                .isThrownBy(() -> oauth().refresh(SPENT))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("leak"));
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775807, 31622400", "-5, 0", "0, 0", "7200, 7200"})
    void aLifeWithoutEndEndsAndOneThatIsOverIsOver(long told, long seconds) {
        whop.answers(TOKEN, 200, "{\"access_token\":\"at-1\",\"expires_in\":" + told + "}");
        assertThat(oauth().refresh(SPENT).expiresAt()).isEqualTo(FakeWhop.NOW.plusSeconds(seconds));
    }

    @Test
    void whatOthersWroteStaysOnOneLineAndShort() {
        String forged = "declined\n2026-03-01 ERROR forged log line\u2028\u001b[31m" + "x".repeat(5000);
        OAuthErrorException refusal = new OAuthErrorException("access_denied\r\n", forged, null);
        assertThat(refusal.getMessage())
                .doesNotContain("\n", "\r", "\u2028", "\u001b")
                .hasSizeLessThan(600)
                .contains("access_denied: declined 2026");
        assertThat(new AuthorizationResponse(null, null, "x\ny", null).toString())
                .doesNotContain("\n");
    }

    @Test
    void aTokenThatFitsInNoHeaderIsRefusedWithoutRepeatingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> oauth().userInfo(Secret.of("tökén-123")))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("tök", "123"));
        assertThat(whop.requests(USERINFO)).isEmpty();
    }

    @Test
    void userinfoOfAnotherUserIsRefused() {
        whop.answers(USERINFO, 200, "{\"sub\":\"user_2\"}");
        IdToken idToken = new IdToken("user_1", null, FakeWhop.NOW);
        OAuthTokens tokens = new OAuthTokens(Secret.of("at-1"), null, FakeWhop.NOW, List.of(), idToken);
        assertThatExceptionOfType(WhopOAuthException.class)
                .isThrownBy(() -> oauth().userInfo(tokens))
                .withMessageContaining("different people");
    }

    @Test
    void theClientOfTheApplicationStaysOpenAndIsUsed() {
        List<String> seen = new CopyOnWriteArrayList<>();
        OkHttpClient theirs = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    seen.add(chain.request().url().encodedPath());
                    return chain.proceed(chain.request());
                })
                .build();
        whop.answers(TOKEN, 200, "{\"access_token\":\"at-1\"}").answers(USERINFO, 200, "{\"sub\":\"user_1\"}");
        WhopOAuth oauth = WhopOAuth.builder(whop.environment(), "app_1", URI.create("https://gigs.example/callback"))
                .httpClient(theirs)
                .build();
        oauth.refresh(SPENT);
        oauth.userInfo(Secret.of("at-1"));
        assertThat(seen).containsExactly(TOKEN, USERINFO);
        assertThat(theirs.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(theirs.followRedirects()).isTrue();
    }

    @Test
    void noThreadThatHoldsTheJvmIsLeftBehind() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        whop.answers(TOKEN, 200, "{\"access_token\":\"at-1\"}");
        WhopOAuth.builder(whop.environment(), "app_1", URI.create("https://gigs.example/callback"))
                .build()
                .refresh(SPENT);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !before.contains(thread) && !thread.isDaemon())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("OkHttp") || name.startsWith("whop"));
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
