package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.internal.http.Outcome.Answered;
import io.github.whop4j.client.internal.http.Outcome.Broken;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends a request once. Logs method, path, status and a few harmless headers: no query, no body, no token. */
final class Attempts {
    private static final Logger LOG = LoggerFactory.getLogger("io.github.whop4j.client");
    private static final List<String> LOGGED_HEADERS =
            List.of("x-request-id", "retry-after", "retry-after-ms", "x-should-retry", "idempotent-replayed");

    private final Call.Factory calls;
    private final LongSupplier nanoTime;

    Attempts(Call.Factory calls, LongSupplier nanoTime) {
        this.calls = calls;
        this.nanoTime = nanoTime;
    }

    Outcome send(Request request, String path, int attempt, Duration timeout, Cancellation cancellation) {
        Call call = calls.newCall(request);
        Runnable cancel = call::cancel;
        cancellation.add(cancel);
        try {
            return send(call, path, attempt, timeout);
        } finally {
            cancellation.remove(cancel);
        }
    }

    private Outcome send(Call call, String path, int attempt, Duration timeout) {
        String method = call.request().method();
        // Zero would mean "no limit" to OkHttp.
        call.timeout().timeout(Math.max(1, timeout.toMillis()), TimeUnit.MILLISECONDS);
        long startedAt = nanoTime.getAsLong();
        try (Response response = call.execute()) {
            Answered answer = Answered.read(response);
            if (LOG.isDebugEnabled()) {
                LOG.debug(
                        "{} {} attempt {} answered {} in {} ms {}",
                        method,
                        path,
                        attempt,
                        answer.status(),
                        millisSince(startedAt),
                        allowed(answer.headers()));
            }
            return answer;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            LOG.debug(
                    "{} {} attempt {} broke off after {} ms: {}",
                    method,
                    path,
                    attempt,
                    millisSince(startedAt),
                    e.toString());
            return new Broken(e instanceof IOException broken ? broken : interrupted(call, e));
        }
    }

    /** OkHttp, being Kotlin, throws an InterruptedException it does not declare when interrupted while connecting. */
    private static IOException interrupted(Call call, Exception cause) {
        call.cancel();
        Thread.currentThread().interrupt();
        return (IOException) new InterruptedIOException("interrupted while connecting").initCause(cause);
    }

    private long millisSince(long startedAt) {
        return TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - startedAt);
    }

    private static Headers allowed(Headers headers) {
        Headers.Builder allowed = new Headers.Builder();
        for (String name : LOGGED_HEADERS) {
            String value = headers.get(name);
            if (value != null) {
                allowed.add(name, value);
            }
        }
        return allowed.build();
    }
}
