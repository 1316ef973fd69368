package io.github.whop4j.client;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened on the wire for one call, whether it worked or not. Give it to Whop's support, or to your log: there is
 * no secret in it. Immutable.
 *
 * @param method the HTTP method
 * @param path the path below the API base, without the query
 * @param status the HTTP status of the last answer, or null if none arrived
 * @param requestId Whop's id for the request, or null if it sent none
 * @param attempts how often the request was sent, at least 1 once anything went out
 * @param idempotencyKey the key all attempts carried; null for anything but a POST
 * @param replayed whether Whop repeated the answer of an earlier request with the same key
 * @param headers response headers of the last answer, names in lower case, several values joined with a comma
 * @param environment the name of the environment it was sent to, or null outside of a client
 * @param host the host it was sent to, with the port unless that is the usual one, or null outside of a client
 * @param purpose whom or what it was made for, such as {@code on behalf of biz_1}; null for the owner of the key
 */
public record CallInfo(
        String method,
        String path,
        @Nullable Integer status,
        @Nullable String requestId,
        int attempts,
        @Nullable String idempotencyKey,
        boolean replayed,
        Map<String, String> headers,
        @Nullable String environment,
        @Nullable String host,
        @Nullable String purpose) {

    /**
     * Starts a description, for tests that need an exception or an answer without a server.
     *
     * @param method the HTTP method
     * @param path the path below the API base
     * @return a builder with one attempt and nothing else
     */
    public static Builder builder(String method, String path) {
        return new Builder(method, path);
    }

    /** Collects what is known about a call. For one thread. */
    public static final class Builder {
        private final String method;
        private final String path;
        private @Nullable Integer status;
        private @Nullable String requestId;
        private int attempts = 1;
        private @Nullable String idempotencyKey;
        private boolean replayed;
        private Map<String, String> headers = Map.of();
        private @Nullable String environment;
        private @Nullable String host;
        private @Nullable String purpose;

        private Builder(String method, String path) {
            this.method = Objects.requireNonNull(method, "method");
            this.path = Objects.requireNonNull(path, "path");
        }

        /**
         * The HTTP status of the last answer.
         *
         * @param status 100 to 599
         */
        public Builder status(int status) {
            this.status = status;
            return this;
        }

        /**
         * Whop's id for the request.
         *
         * @param requestId the id or null
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /**
         * How often the request was sent.
         *
         * @param attempts zero or more
         */
        public Builder attempts(int attempts) {
            this.attempts = attempts;
            return this;
        }

        /**
         * The key all attempts carried.
         *
         * @param idempotencyKey the key or null
         */
        public Builder idempotencyKey(@Nullable String idempotencyKey) {
            this.idempotencyKey = idempotencyKey;
            return this;
        }

        /**
         * Whether the answer is a repeated one.
         *
         * @param replayed true if Whop said so
         */
        public Builder replayed(boolean replayed) {
            this.replayed = replayed;
            return this;
        }

        /**
         * The response headers.
         *
         * @param headers by name
         */
        public Builder headers(Map<String, String> headers) {
            Map<String, String> copy = new TreeMap<>();
            headers.forEach((name, value) -> copy.put(name.toLowerCase(Locale.ROOT), value));
            this.headers = Collections.unmodifiableMap(copy);
            return this;
        }

        /**
         * The name of the environment it was sent to.
         *
         * @param environment such as {@code sandbox}, or null
         */
        public Builder environment(@Nullable String environment) {
            this.environment = environment;
            return this;
        }

        /**
         * The host it was sent to.
         *
         * @param host such as {@code sandbox-api.whop.com}, or null
         */
        public Builder host(@Nullable String host) {
            this.host = host;
            return this;
        }

        /**
         * Whom or what it was made for.
         *
         * @param purpose such as {@code on behalf of biz_1}, or null
         */
        public Builder purpose(@Nullable String purpose) {
            this.purpose = purpose;
            return this;
        }

        /**
         * Finishes the description.
         *
         * @return the call
         */
        public CallInfo build() {
            return new CallInfo(
                    method,
                    path,
                    status,
                    requestId,
                    attempts,
                    idempotencyKey,
                    replayed,
                    headers,
                    environment,
                    host,
                    purpose);
        }
    }
}
