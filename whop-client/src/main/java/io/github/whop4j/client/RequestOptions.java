package io.github.whop4j.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What differs for one call from what the client was built with. Everything is optional; {@link #none()} changes nothing.
 * Immutable.
 *
 * @param token sent instead of the client's API key, such as a user's OAuth token
 * @param apiVersion sent as {@code Api-Version-Date} instead of the client's
 * @param idempotencyKey sent on a POST instead of a fresh one; other methods ignore it
 * @param attemptTimeout for one attempt, from connecting to the last byte of the answer
 * @param timeout for the whole call: all attempts and the waits between them; for a list, for each page
 * @param maxRetries how often to try again, 0 for a single attempt
 * @param maxPages how many pages of a list may be turned to, at least 1; 10,000 if null
 * @param headers sent in addition
 * @param query parameters sent in addition, of which this version does not know
 * @param observer told what happened on the wire once the call has been answered with success
 */
public record RequestOptions(
        @Nullable Secret token,
        @Nullable String apiVersion,
        @Nullable String idempotencyKey,
        @Nullable Duration attemptTimeout,
        @Nullable Duration timeout,
        @Nullable Integer maxRetries,
        @Nullable Integer maxPages,
        Map<String, String> headers,
        Map<String, List<String>> query,
        @Nullable Consumer<CallInfo> observer) {

    private static final RequestOptions NONE = builder().build();

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

    /**
     * Starts with these options.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.token = token;
        builder.apiVersion = apiVersion;
        builder.idempotencyKey = idempotencyKey;
        builder.attemptTimeout = attemptTimeout;
        builder.timeout = timeout;
        builder.maxRetries = maxRetries;
        builder.maxPages = maxPages;
        builder.headers.putAll(headers);
        query.forEach((name, values) -> builder.query.put(name, new ArrayList<>(values)));
        builder.observer = observer;
        return builder;
    }

    /**
     * These options, and where they say nothing, others. Headers and query parameters are joined, by name; both observers are
     * told.
     *
     * @param defaults what holds otherwise
     */
    public RequestOptions over(RequestOptions defaults) {
        if (defaults.equals(NONE)) {
            return this;
        }
        if (equals(NONE)) {
            return defaults;
        }
        Builder both = defaults.toBuilder();
        both.token = token != null ? token : both.token;
        both.apiVersion = apiVersion != null ? apiVersion : both.apiVersion;
        both.idempotencyKey = idempotencyKey != null ? idempotencyKey : both.idempotencyKey;
        both.attemptTimeout = attemptTimeout != null ? attemptTimeout : both.attemptTimeout;
        both.timeout = timeout != null ? timeout : both.timeout;
        both.maxRetries = maxRetries != null ? maxRetries : both.maxRetries;
        both.maxPages = maxPages != null ? maxPages : both.maxPages;
        both.headers.putAll(headers);
        both.query.putAll(query);
        Consumer<CallInfo> other = defaults.observer;
        both.observer =
                observer == null || other == null ? (observer == null ? other : observer) : both(other, observer);
        return both.build();
    }

    private static Consumer<CallInfo> both(Consumer<CallInfo> one, Consumer<CallInfo> other) {
        return call -> {
            one.accept(call);
            other.accept(call);
        };
    }

    /** Names only: values of extra headers and parameters may be confidential. */
    @Override
    public String toString() {
        return "RequestOptions[token=" + token + ", apiVersion=" + apiVersion + ", idempotencyKey=" + idempotencyKey
                + ", attemptTimeout=" + attemptTimeout + ", timeout=" + timeout + ", maxRetries=" + maxRetries
                + ", maxPages=" + maxPages + ", headers=" + headers.keySet() + ", query=" + query.keySet() + "]";
    }

    /** Collects options and refuses those that could not be sent. For one thread. */
    public static final class Builder {
        private @Nullable Secret token;
        private @Nullable String apiVersion;
        private @Nullable String idempotencyKey;
        private @Nullable Duration attemptTimeout;
        private @Nullable Duration timeout;
        private @Nullable Integer maxRetries;
        private @Nullable Integer maxPages;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private final Map<String, List<String>> query = new TreeMap<>();
        private @Nullable Consumer<CallInfo> observer;

        private Builder() {}

        /**
         * Sends another token than the client's API key.
         *
         * @param token a company's key, an access token, a user's OAuth token; null for the client's
         */
        public Builder token(@Nullable Secret token) {
            this.token = token == null ? null : Sendable.token(token);
            return this;
        }

        /**
         * Speaks another version of the API. The models of this library describe {@code 2025-01-01}.
         *
         * @param apiVersion a released version
         */
        public Builder apiVersion(String apiVersion) {
            this.apiVersion = Sendable.printable("apiVersion", apiVersion);
            return this;
        }

        /**
         * Names the effect, so that it happens once however often it is asked for. Whop remembers a key for 24 hours.
         *
         * @param idempotencyKey 1 to 255 printable ASCII characters
         */
        public Builder idempotencyKey(String idempotencyKey) {
            this.idempotencyKey = Sendable.idempotencyKey(idempotencyKey);
            return this;
        }

        /**
         * Limits one attempt, from connecting to the last byte of the answer.
         *
         * @param attemptTimeout more than zero
         */
        public Builder attemptTimeout(Duration attemptTimeout) {
            this.attemptTimeout = Sendable.positive("attemptTimeout", attemptTimeout);
            return this;
        }

        /**
         * Limits the whole call: all attempts and the waits between them.
         *
         * @param timeout more than zero
         */
        public Builder timeout(Duration timeout) {
            this.timeout = Sendable.positive("timeout", timeout);
            return this;
        }

        /**
         * Limits the repetitions.
         *
         * @param maxRetries 0 for a single attempt
         */
        public Builder maxRetries(int maxRetries) {
            this.maxRetries = Sendable.atLeast(0, "maxRetries", maxRetries);
            return this;
        }

        /**
         * Limits how many pages of a list are turned to, so that a list without end is noticed.
         *
         * @param maxPages 1 for the first page only
         */
        public Builder maxPages(int maxPages) {
            this.maxPages = Sendable.atLeast(1, "maxPages", maxPages);
            return this;
        }

        /**
         * Sends one more header.
         *
         * @param name of the header; those this library sends itself have options of their own
         * @param value printable ASCII
         */
        public Builder header(String name, String value) {
            headers.put(Sendable.headerName(name), Sendable.printable(name, value));
            return this;
        }

        /**
         * Sends one more query parameter, with every page of a list. For filters this version has no name for.
         *
         * @param name as Whop's documentation writes it; repeat it with a name ending in {@code []} for a list
         * @param value not yet encoded
         */
        public Builder query(String name, String value) {
            query.computeIfAbsent(Sendable.printable("query parameter", name), key -> new ArrayList<>())
                    .add(value);
            return this;
        }

        /**
         * Learns status, request id, attempts and idempotency key of a call that worked. Exceptions carry theirs.
         *
         * @param observer called once, on the calling thread, before the call returns; null for none
         */
        public Builder observer(@Nullable Consumer<CallInfo> observer) {
            this.observer = observer;
            return this;
        }

        /**
         * Finishes the options.
         *
         * @return immutable options
         */
        public RequestOptions build() {
            Map<String, String> headersNow = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            headersNow.putAll(headers);
            Map<String, List<String>> queryNow = new TreeMap<>();
            query.forEach((name, values) -> queryNow.put(name, List.copyOf(values)));
            return new RequestOptions(
                    token,
                    apiVersion,
                    idempotencyKey,
                    attemptTimeout,
                    timeout,
                    maxRetries,
                    maxPages,
                    Collections.unmodifiableMap(headersNow),
                    Collections.unmodifiableMap(queryNow),
                    observer);
        }
    }
}
