package io.github.whop4j.client.internal.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.Response;

/** How one attempt ended. */
sealed interface Outcome {

    /** A complete answer, whatever its status. */
    record Answered(int status, Headers headers, String body) implements Outcome {
        /** Reads the whole body, so that a body cut off in the middle is a broken attempt and not an answer. */
        static Answered read(Response response) throws IOException {
            String body = new String(response.body().bytes(), StandardCharsets.UTF_8);
            return new Answered(response.code(), response.headers(), body);
        }

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /** Whether Whop gives this answer because it gave it to an earlier request with the same idempotency key. */
        boolean isReplayed() {
            return "true".equalsIgnoreCase(headers.get("Idempotent-Replayed"));
        }
    }

    /** No complete answer. */
    record Broken(IOException cause) implements Outcome {}
}
