package io.github.whop4j.client;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value with the answer it was read from, as {@link WhopClient#withResponse} gives it. Immutable, as far as the value is.
 *
 * @param value what the operation returned
 * @param body the text of the last answer
 * @param call what happened on the wire
 * @param <T> what the operation returned
 */
public record ApiResponse<T extends @Nullable Object>(T value, String body, CallInfo call) {

    /**
     * The HTTP status.
     *
     * @return 200 to 299, unless the operation caught the exception of its last call
     */
    public int status() {
        Integer status = call.status();
        return status == null ? 0 : status;
    }

    /**
     * The response headers.
     *
     * @return by name in lower case, several values joined with a comma; without cookies
     */
    public Map<String, String> headers() {
        return call.headers();
    }

    /**
     * One response header.
     *
     * @param name in any case
     * @return its value, or null if there is none
     */
    public @Nullable String header(String name) {
        return call.headers().get(name.toLowerCase(Locale.ROOT));
    }

    /**
     * Whop's id for the request, to quote to its support.
     *
     * @return the id, or null if Whop sent none
     */
    public @Nullable String requestId() {
        return call.requestId();
    }

    /**
     * How often the request was sent.
     *
     * @return at least 1
     */
    public int attempts() {
        return call.attempts();
    }

    /**
     * The key every attempt carried.
     *
     * @return the key, or null for anything but a POST
     */
    public @Nullable String idempotencyKey() {
        return call.idempotencyKey();
    }

    /** The call, without value and body, which may be confidential. */
    @Override
    public String toString() {
        return "ApiResponse[" + call + "]";
    }
}
