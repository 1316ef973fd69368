package io.github.whop4j.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.internal.http.Outcome.Answered;
import io.github.whop4j.client.internal.http.Outcome.Broken;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownServiceException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Headers;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RetryPolicyTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @CsvSource({
        "1, 0.0, 500",
        "1, 0.5, 438",
        "1, 0.999, 375",
        "2, 0.0, 1000",
        "5, 0.0, 8000",
        "60, 0.0, 8000",
        "60, 0.8, 6400"
    })
    void waitsDoubleUpToEightSecondsAndSpreadByAQuarter(int attempts, double jitter, long millis) {
        RetryPolicy policy = new RetryPolicy(100, Clock.systemUTC(), () -> jitter);

        assertThat(policy.delayAfter(attempts, answer(503), MINUTE)).isEqualTo(Duration.ofMillis(millis));
    }

    @Test
    void stopsWhenRetriesAreUsedUp() {
        RetryPolicy policy = policy(2);

        assertThat(policy.delayAfter(2, answer(503), MINUTE)).isNotNull();
        assertThat(policy.delayAfter(3, answer(503), MINUTE)).isNull();
        assertThat(policy(0).delayAfter(1, answer(503), MINUTE)).isNull();
    }

    @Test
    void stopsWhenTheWaitWouldOutlastTheCall() {
        assertThat(policy(2).delayAfter(1, answer(503), Duration.ofMillis(501))).isEqualTo(Duration.ofMillis(500));
        assertThat(policy(2).delayAfter(1, answer(503), Duration.ofMillis(500))).isNull();
        assertThat(policy(2).delayAfter(1, answer(503), Duration.ofSeconds(-1))).isNull();
    }

    static Stream<IOException> passing() {
        return Stream.of(
                new ConnectException("refused"),
                new SocketTimeoutException("late"),
                new IOException("unexpected end of stream"),
                new SSLHandshakeException("Remote host terminated the handshake"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aNetworkMayRecover(IOException cause) {
        assertThat(policy(2).delayAfter(1, new Broken(cause), MINUTE)).isNotNull();
    }

    static Stream<IOException> lasting() {
        return Stream.of(
                new SSLPeerUnverifiedException("wrong host"),
                new UnknownServiceException("CLEARTEXT communication not permitted"),
                (IOException) new SSLHandshakeException("untrusted").initCause(new CertificateException("untrusted")));
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void aServerNoOneTrustsWillNotBecomeTrusted(IOException cause) {
        assertThat(policy(2).delayAfter(1, new Broken(cause), MINUTE)).isNull();
    }

    private static RetryPolicy policy(int maxRetries) {
        return new RetryPolicy(maxRetries, Clock.systemUTC(), () -> 0);
    }

    private static Answered answer(int status) {
        return new Answered(status, Headers.of(), ByteString.EMPTY);
    }
}
