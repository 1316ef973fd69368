package io.github.whop4j.client;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What differs for one call from what the client was built with. Everything is optional; {@link #none()} changes nothing.
 *
 * @param token sent instead of the client's API key, such as a user's OAuth token
 * @param apiVersion sent as {@code Api-Version-Date} instead of the client's
 * @param idempotencyKey sent on a POST instead of a fresh one; other methods ignore it
 * @param timeout for the whole call: all attempts and the waits between them
 * @param maxRetries how often to try again, 0 for a single attempt
 * @param headers sent in addition
 * @param observer told what happened on the wire once the call has been answered with success
 */
public record RequestOptions(
        @Nullable Secret token,
        @Nullable String apiVersion,
        @Nullable String idempotencyKey,
        @Nullable Duration timeout,
        @Nullable Integer maxRetries,
        Map<String, String> headers,
        @Nullable Consumer<CallInfo> observer) {

    private static final RequestOptions NONE = builder().build();
    private static final int LONGEST_KEY = 255;
    private static final Set<String> OWN_HEADERS =
            Set.of("authorization", "api-version-date", "idempotency-key", "content-type", "content-length", "host");

    /**
     * Changes nothing.
     *
     * @return the same instance every time
     */
    public static RequestOptions none() {
        return NONE;
    }

    /**
     * Options with a key of the caller's own, made from what the call is about ({@code "refund-" + orderId}), so that the
     * effect happens once even across a restart.
     *
     * @param key 1 to 255 printable ASCII characters
     * @return options with that key and nothing else
     */
    public static RequestOptions withIdempotencyKey(String key) {
        return builder().idempotencyKey(key).build();
    }

    /**
     * Starts with nothing changed.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Names only: values of extra headers may be confidential. */
    @Override
    public String toString() {
        return "RequestOptions[token=" + token + ", apiVersion=" + apiVersion + ", idempotencyKey=" + idempotencyKey
                + ", timeout=" + timeout + ", maxRetries=" + maxRetries + ", headers=" + headers.keySet() + "]";
    }

    /** Collects options and refuses those that could not be sent. */
    public static final class Builder {
        private @Nullable Secret token;
        private @Nullable String apiVersion;
        private @Nullable String idempotencyKey;
        private @Nullable Duration timeout;
        private @Nullable Integer maxRetries;
        private final Map<String, String> headers = new LinkedHashMap<>();
        private @Nullable Consumer<CallInfo> observer;

        private Builder() {}

        /**
         * Sends another token than the client's API key.
         *
         * @param token a company's key, an access token, a user's OAuth token
         * @return this
         */
        public Builder token(Secret token) {
            this.token = token;
            return this;
        }

        /**
         * Speaks another version of the API. The models of this library describe {@code 2025-01-01}.
         *
         * @param apiVersion a released version
         * @return this
         */
        public Builder apiVersion(String apiVersion) {
            this.apiVersion = printable("apiVersion", apiVersion);
            return this;
        }

        /**
         * Names the effect, so that it happens once however often it is asked for. Whop remembers a key for 24 hours.
         *
         * @param idempotencyKey 1 to 255 printable ASCII characters
         * @return this
         */
        public Builder idempotencyKey(String idempotencyKey) {
            if (idempotencyKey.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY) {
                throw new IllegalArgumentException("An idempotency key has at most " + LONGEST_KEY
                        + " bytes; this one has " + idempotencyKey.length() + " characters. Hash it.");
            }
            this.idempotencyKey = printable("idempotencyKey", idempotencyKey);
            return this;
        }

        /**
         * Limits the whole call: all attempts and the waits between them.
         *
         * @param timeout more than zero
         * @return this
         */
        public Builder timeout(Duration timeout) {
            this.timeout = positive("timeout", timeout);
            return this;
        }

        /**
         * Limits the repetitions.
         *
         * @param maxRetries 0 for a single attempt
         * @return this
         */
        public Builder maxRetries(int maxRetries) {
            this.maxRetries = notNegative("maxRetries", maxRetries);
            return this;
        }

        /**
         * Sends one more header.
         *
         * @param name of the header; those this library sends itself have options of their own
         * @param value printable ASCII
         * @return this
         */
        public Builder header(String name, String value) {
            if (OWN_HEADERS.contains(printable("header name", name).toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        name + " is sent by the client itself: use token, apiVersion or idempotencyKey instead.");
            }
            headers.put(name, printable(name, value));
            return this;
        }

        /**
         * Learns status, request id, attempts and idempotency key of a call that worked. Exceptions carry theirs.
         *
         * @param observer called once, on the calling thread, before the call returns
         * @return this
         */
        public Builder observer(Consumer<CallInfo> observer) {
            this.observer = observer;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return immutable options
         */
        public RequestOptions build() {
            return new RequestOptions(
                    token,
                    apiVersion,
                    idempotencyKey,
                    timeout,
                    maxRetries,
                    Collections.unmodifiableMap(new LinkedHashMap<>(headers)),
                    observer);
        }
    }

    static String printable(String what, String value) {
        if (value.isBlank() || value.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("The " + what + " must be printable ASCII and not blank.");
        }
        return value;
    }

    static Duration positive(String what, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException("The " + what + " must be longer than zero, not " + value);
        }
        return value;
    }

    static int notNegative(String what, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("The " + what + " must not be negative, not " + value);
        }
        return value;
    }
}
