package io.github.whop4j.client.internal.http;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.Response;
import okio.ByteString;

/** How one attempt ended. */
sealed interface Outcome {

    /** A complete answer, whatever its status. */
    record Answered(int status, Headers headers, ByteString bytes) implements Outcome {
        /** Reads the whole body, so that a body cut off in the middle is a broken attempt and not an answer. */
        static Answered read(Response response) throws IOException {
            return new Answered(
                    response.code(), response.headers(), response.body().byteString());
        }

        /** The body as text; made when first asked for, which a call that succeeds never does. */
        String body() {
            return bytes.utf8();
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
