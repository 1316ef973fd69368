package io.github.whop4j.sandbox.fault;

import io.github.whop4j.sandbox.http.Method;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong with requests. Say where, what, and how often:
 *
 * <pre>{@code
 * RequestFault.at(Method.POST, "/api/v1/withdrawals").cutAfter().times(1)
 * RequestFault.at("/api/v1").answers(503).percent(10, seed)
 * }</pre>
 *
 * <p>An instance is a description and can be used more than once; each use counts and draws for itself. Time here is real
 * time: a caller waits on its own clock.
 *
 * @param method which requests, null for those of any method
 * @param path which requests: the beginning of a path, in which {@code *} and {@code {name}} stand for one segment
 * @param kind what goes wrong
 * @param status the error of {@link Kind#STATUS}, 0 for other kinds
 * @param retryAfter that error's {@code Retry-After} in seconds, null for none
 * @param delay how long it takes before anything happens
 * @param lasting how long the answer of {@link Kind#LATE_ANSWER} is kept back, over how long the body of
 *     {@link Kind#SLOW_BODY} comes, zero for other kinds
 * @param odds how often
 */
public record RequestFault(
        @Nullable Method method,
        String path,
        Kind kind,
        int status,
        @Nullable Integer retryAfter,
        Duration delay,
        Duration lasting,
        Odds odds) {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int LONGEST_RETRY_AFTER = 86_400;

    /** What goes wrong. */
    public enum Kind {
        /** Nothing but the delay. */
        DELAY,
        /** An error is answered and nothing is done. */
        STATUS,
        /** The connection is cut and nothing is done. */
        CUT_BEFORE,
        /** Everything is done, then the connection is cut. */
        CUT_AFTER,
        /** Everything is done at once; the answer comes late. */
        LATE_ANSWER,
        /** Everything is done; the body of the answer trickles. */
        SLOW_BODY,
        /** Everything is done; the whole body is announced, half of it sent, then the connection is cut. */
        TRUNCATED_BODY
    }

    /**
     * Checks; {@link #at} reads better.
     *
     * @param method see above
     * @param path see above
     * @param kind see above
     * @param status see above
     * @param retryAfter see above
     * @param delay at most ten minutes
     * @param lasting at most ten minutes
     * @param odds see above
     * @throws IllegalArgumentException when it cannot be meant; the message says why
     */
    public RequestFault {
        check(path.startsWith("/"), "path must be the beginning of a path, as in /api/v1/payments, not " + path + ".");
        check(
                path.indexOf('?') < 0 && path.indexOf('#') < 0,
                "path must not have a query: a fault strikes whatever is asked there.");
        boolean error = kind == Kind.STATUS;
        check(!error || (status >= 400 && status <= 599), "status must be an error, 400 to 599, not " + status + ".");
        check(retryAfter == null || error, "retry_after needs a status, such as 429.");
        check(
                retryAfter == null || (retryAfter >= 0 && retryAfter <= LONGEST_RETRY_AFTER),
                "retry_after must be 0 to " + LONGEST_RETRY_AFTER + " seconds, not " + retryAfter + ".");
        checkTime("The delay", delay);
        checkTime("The time of a slow body or a late answer", lasting);
    }

    /**
     * Where it goes wrong; what goes wrong is still to be said.
     *
     * @param method which requests, null for those of any method
     * @param path which requests: the beginning of a path
     */
    public record Place(@Nullable Method method, String path) {
        /**
         * An error is answered and nothing is done.
         *
         * @param status 400 to 599
         * @return the fault
         */
        public RequestFault answers(int status) {
            return fault(Kind.STATUS, status, null, Duration.ZERO, Duration.ZERO);
        }

        /**
         * 429 is answered and nothing is done.
         *
         * @param retryAfter what {@code Retry-After} says, in whole seconds
         * @return the fault
         */
        public RequestFault limitsTheRate(Duration retryAfter) {
            return answers(429).retryAfter(retryAfter);
        }

        /**
         * Everything is done at once, and its events are sent; the answer comes late.
         *
         * @param by how long, at most ten minutes
         * @return the fault
         */
        public RequestFault lateAnswer(Duration by) {
            return fault(Kind.LATE_ANSWER, 0, null, Duration.ZERO, by);
        }

        /**
         * What is asked is done late, and answered then.
         *
         * @param by how long, at most ten minutes
         * @return the fault
         */
        public RequestFault late(Duration by) {
            return fault(Kind.DELAY, 0, null, by, Duration.ZERO);
        }

        /**
         * The connection is cut and nothing is done.
         *
         * @return the fault
         */
        public RequestFault cutBefore() {
            return fault(Kind.CUT_BEFORE, 0, null, Duration.ZERO, Duration.ZERO);
        }

        /**
         * Everything is done, then the connection is cut.
         *
         * @return the fault
         */
        public RequestFault cutAfter() {
            return fault(Kind.CUT_AFTER, 0, null, Duration.ZERO, Duration.ZERO);
        }

        /**
         * Everything is done; the answer's head comes at once and its body trickles.
         *
         * @param over how long until its last byte, at most ten minutes
         * @return the fault
         */
        public RequestFault slowBody(Duration over) {
            return fault(Kind.SLOW_BODY, 0, null, Duration.ZERO, over);
        }

        /**
         * Everything is done; the whole body is announced, half of it sent, then the connection is cut.
         *
         * @return the fault
         */
        public RequestFault truncatedBody() {
            return fault(Kind.TRUNCATED_BODY, 0, null, Duration.ZERO, Duration.ZERO);
        }

        private RequestFault fault(
                Kind kind, int status, @Nullable Integer retryAfter, Duration delay, Duration lasting) {
            return new RequestFault(method, path, kind, status, retryAfter, delay, lasting, Odds.ALWAYS);
        }
    }

    /**
     * Requests of any method.
     *
     * @param path the beginning of a path; {@code *} stands for one segment
     * @return where
     */
    public static Place at(String path) {
        return new Place(null, path);
    }

    /**
     * Requests of one method.
     *
     * @param path the beginning of a path; {@code *} stands for one segment
     * @return where
     */
    public static Place at(Method method, String path) {
        return new Place(method, path);
    }

    /**
     * The same after a while.
     *
     * @param wait how long before anything happens, at most ten minutes
     * @return a copy
     */
    public RequestFault after(Duration wait) {
        return new RequestFault(method, path, kind, status, retryAfter, wait, lasting, odds);
    }

    /**
     * The same error with a {@code Retry-After}.
     *
     * @param wait in whole seconds
     * @return a copy
     */
    public RequestFault retryAfter(Duration wait) {
        return new RequestFault(method, path, kind, status, Math.toIntExact(wait.toSeconds()), delay, lasting, odds);
    }

    /**
     * The same, so often and no more.
     *
     * @param count 1 or more
     * @return a copy
     */
    public RequestFault times(int count) {
        return with(odds.times(count));
    }

    /**
     * The same, by chance.
     *
     * @param percent how likely for each request that fits, 1 to 100
     * @param seed decides which: the same seed strikes the same requests, first to last
     * @return a copy
     */
    public RequestFault percent(int percent, long seed) {
        return with(odds.percent(percent, seed));
    }

    /**
     * The same, as often as said.
     *
     * @return a copy
     */
    public RequestFault with(Odds newOdds) {
        return new RequestFault(method, path, kind, status, retryAfter, delay, lasting, newOdds);
    }

    private static void checkTime(String what, Duration time) {
        check(
                !time.isNegative() && time.compareTo(LONGEST) <= 0,
                what + " must be from nothing to ten minutes, not " + time + ".");
    }

    private static void check(boolean good, String otherwise) {
        if (!good) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
