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
import java.util.concurrent.CancellationException;
import okhttp3.Headers;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * One call from the first attempt to its answer or exception. The request is fixed before the first attempt and sent
 * unchanged each time but for a renewed token, so every attempt carries the same idempotency key: if the process dies between
 * two attempts, or after the last, the caller that repeats the call with the key of the caller's choosing gets the first one's effect,
 * once.
 */
final class Exchange {
    private final Transport transport;
    private final Attempts attempts;
    private final Settings settings;
    private final Sources sources;
    private final RetryPolicy policy;
    private final Request request;
    private final @Nullable Secret ownToken;
    private final Duration timeout;
    private final Duration attemptTimeout;
    private final String path;
    private final @Nullable String purpose;
    private final long startedAt;
    private int sent;
    private int renewals;

    Exchange(
            Transport transport,
            Attempts attempts,
            Settings settings,
            Request request,
            RequestOptions options,
            @Nullable String purpose) {
        this.transport = transport;
        this.attempts = attempts;
        this.settings = settings;
        this.sources = transport.sources();
        this.request = request;
        ownToken = options.token();
        // A call that brings a token is made for that token's owner.
        this.purpose = ownToken == null ? purpose : null;
        timeout = options.timeout() == null ? settings.timeout() : options.timeout();
        attemptTimeout = options.attemptTimeout() == null ? settings.attemptTimeout() : options.attemptTimeout();
        int maxRetries = options.maxRetries() == null ? settings.maxRetries() : options.maxRetries();
        policy = new RetryPolicy(maxRetries, sources.clock(), sources.jitter());
        path = "/"
                + request.url()
                        .encodedPath()
                        .substring(settings.base().encodedPath().length());
        startedAt = sources.nanoTime().getAsLong();
    }

    Answered run() {
        Secret token = token();
        while (true) {
            stopIfTold(null);
            sent++;
            Outcome outcome = attempt(token);
            if (outcome instanceof Answered answer && answer.isSuccess()) {
                return answer;
            }
            if (outcome instanceof Broken broken) {
                stopIfTold(broken.cause());
            }
            if (mayRenew(outcome, token)) {
                renewals++;
                token = token();
                continue;
            }
            Duration wait = policy.delayAfter(sent - renewals, outcome, remaining());
            if (wait == null) {
                throw failure(outcome, token);
            }
            sleep(wait);
        }
    }

    private Secret token() {
        return ownToken != null ? ownToken : transport.credentials().token(transport, remaining());
    }

    private Outcome attempt(Secret token) {
        Request authorized = request.newBuilder()
                .header("Authorization", "Bearer " + token.reveal())
                .build();
        return attempts.send(authorized, path, sent, shorter(attemptTimeout, remaining()), transport.cancellation());
    }

    /** A token that expired on the way, or was revoked, is replaced once; the request was refused and did nothing. */
    private boolean mayRenew(Outcome outcome, Secret token) {
        return outcome instanceof Answered answer
                && answer.status() == 401
                && ownToken == null
                && renewals == 0
                && transport.credentials().renew(token);
    }

    private void stopIfTold(@Nullable IOException cause) {
        if (transport.cancellation().isCancelled()) {
            throw new CancellationException(request.method() + " " + path
                    + " was abandoned because the future it was made for was cancelled or timed out.");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new WhopInterruptedException(info(null), cause);
        }
    }

    private void sleep(Duration wait) {
        try {
            sources.sleeper().sleep(wait, transport.cancellation());
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

    private WhopException failure(Outcome outcome, Secret token) {
        if (outcome instanceof Answered answer) {
            // A server may repeat the key it refuses; it must not reach a log by way of an exception.
            String body = answer.body().replace(token.reveal(), "[masked]");
            ErrorBody error = ErrorBody.parse(body);
            CallInfo call = info(answer);
            transport.record(call, body);
            return WhopApiException.builder(answer.status())
                    .call(call)
                    .type(error.type())
                    .code(error.code())
                    .detail(error.message())
                    .rawBody(body)
                    .retryAfter(RetryAfter.of(answer, sources.clock()))
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
                .environment(settings.environment())
                .host(settings.host())
                .purpose(purpose)
                .attempts(sent)
                .idempotencyKey(request.header("Idempotency-Key"));
        if (answer != null) {
            Headers headers = answer.headers();
            info.status(answer.status())
                    .requestId(headers.get("x-request-id"))
                    .replayed(answer.isReplayed())
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
