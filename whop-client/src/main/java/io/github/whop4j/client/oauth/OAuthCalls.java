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
import java.util.Collection;
import java.util.Map;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request once. Nothing here is tried again: a code works once, a refresh token too, and whoever waits for a page
 * can press the button again.
 */
final class OAuthCalls {

    /** Answers of these endpoints are a few kilobytes; what is longer is not one of them. */
    private static final long LONGEST_ANSWER = 1 << 20;

    private final OkHttpClient http;

    OAuthCalls(OkHttpClient http) {
        // A redirect would carry codes and secrets to wherever it points.
        this.http = http.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
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
            // Neither body nor cause is passed on: both may hold tokens.
            throw new WhopOAuthException(
                    answer.call().method() + " " + answer.call().path() + " was answered with "
                            + answer.call().status() + " and a body that is no " + type.getSimpleName()
                            + ". Check that the environment's OAuth base points at Whop.",
                    null,
                    answer.call());
        }
    }

    /** Sends, and leaves the body of a good answer unread. */
    Answer send(Request request, Collection<String> secrets) {
        CallInfo.Builder call = CallInfo.builder(request.method(), request.url().encodedPath());
        Answer answer;
        try (Response response = http.newCall(request).execute()) {
            call.status(response.code()).requestId(response.header("x-request-id"));
            answer = new Answer(call.build(), response.peekBody(LONGEST_ANSWER).string(), response.isSuccessful());
        } catch (IOException failure) {
            throw failed(call.build(), failure);
        }
        if (!answer.successful()) {
            throw refused(answer, secrets);
        }
        return answer;
    }

    static WhopException failed(CallInfo call, IOException failure) {
        if (failure instanceof InterruptedIOException) {
            return Thread.currentThread().isInterrupted()
                    ? new WhopInterruptedException(call, failure)
                    : new WhopTimeoutException(call, failure);
        }
        return new WhopConnectionException(call, failure);
    }

    /** OAuth's own shape, the API's shape, or anything else a proxy may answer. */
    private static OAuthErrorException refused(Answer answer, Collection<String> secrets) {
        Object tree = null;
        try {
            tree = Json.tree(answer.body());
        } catch (WhopDecodingException noJson) {
            // a proxy's page: the status has to do
        }
        Object error = member(tree, "error");
        Object code = error instanceof Map ? firstOf(member(error, "code"), member(error, "type")) : error;
        Object description = firstOf(member(tree, "error_description"), member(error, "message"));
        return new OAuthErrorException(masked(code, secrets), masked(description, secrets), answer.call());
    }

    private static @Nullable Object member(@Nullable Object tree, String name) {
        return tree instanceof Map<?, ?> map ? map.get(name) : null;
    }

    private static @Nullable Object firstOf(@Nullable Object one, @Nullable Object other) {
        return one != null ? one : other;
    }

    private static @Nullable String masked(@Nullable Object text, Collection<String> secrets) {
        if (!(text instanceof String string)) {
            return null;
        }
        String masked = string;
        for (String secret : secrets) {
            masked = masked.replace(secret, "***");
        }
        return masked;
    }

    /** What came back. */
    record Answer(CallInfo call, String body, boolean successful) {

        /** Without the body, which may hold tokens. */
        @Override
        public String toString() {
            return "Answer[" + call + "]";
        }
    }
}
