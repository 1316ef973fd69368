package io.github.whop4j.client.oauth;

import io.github.whop4j.client.CallInfo;
import io.github.whop4j.client.WhopConnectionException;
import io.github.whop4j.client.WhopDecodingException;
import io.github.whop4j.client.WhopException;
import io.github.whop4j.client.WhopInterruptedException;
import io.github.whop4j.client.WhopOAuthException;
import io.github.whop4j.client.WhopTimeoutException;
import io.github.whop4j.client.internal.json.Json;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import okhttp3.Challenge;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * Sends one request once. Nothing here is tried again: a code works once, a refresh token too, and the caller that waits for a page
 * can press the button again.
 */
final class OAuthCalls {

    /** Answers of these endpoints are a few kilobytes; what is longer is not one of them. */
    private static final int LONGEST_ANSWER = 1 << 20;

    private final OkHttpClient http;

    OAuthCalls(OkHttpClient http) {
        // A redirect would carry codes and secrets to wherever it points.
        this.http = http.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    /**
     * The client of the caller that brings none. It only ever runs calls on the thread that makes them, so it has no thread that
     * could keep the JVM alive, and its idle connections close by themselves: no one has to close it.
     */
    static OkHttpClient ownClient() {
        return new OkHttpClient.Builder()
                .connectTimeout(Duration.ofSeconds(10))
                .callTimeout(Duration.ofSeconds(30)) // an answer that trickles in must end too
                .build();
    }

    /**
     * Sends and reads an answer of the 200s.
     *
     * @param secrets what was sent in confidence: masked wherever Whop repeats it
     */
    <T> T send(Request request, Class<T> type, Collection<String> secrets) {
        Answer answer = send(request, secrets);
        try {
            return Json.read(answer.body(), type);
        } catch (WhopDecodingException unreadable) {
            if (Refusal.isIn(answer.body())) {
                throw Refusal.of(answer, secrets); // a 200 that holds an error, as some servers answer
            }
            // Neither body nor cause is passed on: both may hold tokens.
            throw unreadable(answer.call(), "a body that is no " + type.getSimpleName());
        }
    }

    /** Sends, and leaves the body of a good answer unread. */
    Answer send(Request request, Collection<String> secrets) {
        CallInfo.Builder call = CallInfo.builder(request.method(), request.url().encodedPath());
        Answer answer;
        try (Response response = http.newCall(request).execute()) {
            call.status(response.code()).requestId(response.header("x-request-id"));
            String retryAfter = response.header("Retry-After");
            if (retryAfter != null) {
                call.headers(Map.of("Retry-After", retryAfter));
            }
            // One byte more than allowed is read, to tell a long answer from one that just fits.
            ResponseBody body = response.peekBody(LONGEST_ANSWER + 1L);
            if (body.contentLength() > LONGEST_ANSWER) {
                throw unreadable(call.build(), "more than a megabyte, as no answer of Whop's has");
            }
            answer = new Answer(call.build(), body.string(), response.isSuccessful(), challenges(response));
        } catch (IOException failure) {
            throw failed(call.build(), failure);
        }
        if (!answer.successful()) {
            throw Refusal.of(answer, secrets);
        }
        return answer;
    }

    /** The address as OkHttp has it. */
    static HttpUrl url(URI address) {
        HttpUrl url = HttpUrl.get(address);
        if (url == null) {
            throw new IllegalArgumentException("This is no http or https address: " + address);
        }
        return url;
    }

    private static WhopException failed(CallInfo call, IOException failure) {
        if (failure instanceof InterruptedIOException) {
            return Thread.currentThread().isInterrupted()
                    ? new WhopInterruptedException(call, failure)
                    : new WhopTimeoutException(call, failure);
        }
        return new WhopConnectionException(call, failure);
    }

    private static WhopOAuthException unreadable(CallInfo call, String what) {
        return new WhopOAuthException(
                call.method() + " " + call.path() + " was answered with " + call.status() + " and " + what
                        + ". Check that the environment's OAuth addresses point at Whop.",
                null,
                call);
    }

    /** OkHttp reads them for a 401 only, and a missing scope is a 403 (RFC 6750, section 3.1). */
    private static List<Challenge> challenges(Response response) {
        return response.newBuilder().code(401).build().challenges();
    }

    /**
     * What came back.
     *
     * @param challenges of the header {@code WWW-Authenticate}
     */
    record Answer(CallInfo call, String body, boolean successful, List<Challenge> challenges) {

        /** Without the body, which may hold tokens. */
        @Override
        public String toString() {
            return "Answer[" + call + "]";
        }
    }
}
