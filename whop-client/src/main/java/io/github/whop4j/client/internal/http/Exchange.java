package io.github.whop4j.client.internal.http;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.Secret;
import io.github.whop4j.client.WhopApiException;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopException;
import io.github.whop4j.client.WhopInterruptedException;
import io.github.whop4j.client.WhopTimeoutException;
import io.github.whop4j.client.internal.http.Outcome.Answered;
import io.github.whop4j.client.internal.http.Outcome.Broken;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One call from the first attempt to its answer or exception. The request is fixed before the first attempt and sent
 * unchanged each time, so every attempt carries the same idempotency key: if the process dies between two attempts, or
 * after the last, whoever repeats the call with the key of the caller's choosing gets the first one's effect, once.
 */
final class Exchange {
    private final Attempts attempts;
    private final Sources sources;
    private final RetryPolicy policy;
    private final Request request;
    private final Secret token;
    private final Duration timeout;
    private final Duration attemptTimeout;
    private final String path;
    private final long startedAt;
    private int sent;

    Exchange(Attempts attempts, Settings settings, Sources sources, Request request, RequestOptions options) {
        this.attempts = attempts;
        this.sources = sources;
        this.request = request;
        token = options.token() == null ? settings.apiKey() : options.token();
        timeout = options.timeout() == null ? settings.timeout() : options.timeout();
        attemptTimeout = settings.attemptTimeout();
        int maxRetries = options.maxRetries() == null ? settings.maxRetries() : options.maxRetries();
        policy = new RetryPolicy(maxRetries, sources.clock(), sources.jitter());
        path = "/"
                + request.url()
                        .encodedPath()
                        .substring(settings.base().encodedPath().length());
        startedAt = sources.nanoTime().getAsLong();
    }

    Answered run() {
        while (true) {
            if (Thread.currentThread().isInterrupted()) {
                throw new WhopInterruptedException(info(null), null);
            }
            sent++;
            Outcome outcome = attempts.send(request, path, sent, shorter(attemptTimeout, remaining()));
            if (outcome instanceof Answered answer && answer.isSuccess()) {
                return answer;
            }
            if (outcome instanceof Broken broken && Thread.currentThread().isInterrupted()) {
                throw new WhopInterruptedException(info(null), broken.cause());
            }
            Duration wait = policy.delayAfter(sent, outcome, remaining());
            if (wait == null) {
                throw failure(outcome);
            }
            sleep(wait);
        }
    }

    private void sleep(Duration wait) {
        try {
            sources.sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WhopInterruptedException(info(null), e);
        }
    }

    private Duration remaining() {
        return timeout.minusNanos(sources.nanoTime().getAsLong() - startedAt);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private WhopException failure(Outcome outcome) {
        if (outcome instanceof Answered answer) {
            // A server may repeat the key it refuses; it must not reach a log by way of an exception.
            String body = answer.body().replace(token.reveal(), "[masked]");
            ErrorBody error = ErrorBody.parse(body);
            return WhopApiException.builder(answer.status())
                    .call(info(answer))
                    .type(error.type())
                    .code(error.code())
                    .detail(error.message())
                    .rawBody(body)
                    .retryAfter(RetryAfter.of(answer.headers(), sources.clock()))
                    .build();
        }
        IOException cause = ((Broken) outcome).cause();
        // OkHttp's call timeout and a socket's read timeout are both of this class.
        return cause instanceof InterruptedIOException
                ? new WhopTimeoutException(info(null), cause)
                : new WhopConnectionException(info(null), cause);
    }

    /** What is known about the call now; without an answer, no status. */
    CallInfo info(@Nullable Answered answer) {
        CallInfo.Builder info = CallInfo.builder(request.method(), path)
                .attempts(sent)
                .idempotencyKey(request.header("Idempotency-Key"));
        if (answer != null) {
            Headers headers = answer.headers();
            info.status(answer.status())
                    .requestId(headers.get("x-request-id"))
                    .replayed("true".equalsIgnoreCase(headers.get("Idempotent-Replayed")))
                    .headers(withoutCookies(headers));
        }
        return info.build();
    }

    private static Map<String, String> withoutCookies(Headers headers) {
        Map<String, String> joined = new TreeMap<>();
        headers.toMultimap().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("set-cookie")) {
                joined.put(name, String.join(", ", values));
            }
        });
        return joined;
    }
}
