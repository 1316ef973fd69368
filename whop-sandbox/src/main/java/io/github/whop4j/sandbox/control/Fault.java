package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.WhopError;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing that goes wrong with requests that fit it. */
public final class Fault {
    /** What goes wrong. */
    public enum Kind {
        /** The answer comes late, otherwise all is well. */
        DELAY,
        /** An error is answered and nothing is done. */
        STATUS,
        /** The connection is cut and nothing is done. */
        DROP_BEFORE,
        /** Everything is done, then the connection is cut. */
        DROP_AFTER
    }

    private final @Nullable Method method;
    private final Pattern path;
    private final Kind kind;
    private final int status;
    private final @Nullable Integer retryAfter;
    private final Duration delay;
    private final AtomicInteger left;

    /**
     * Describes a fault.
     *
     * @param method which requests, null for any method
     * @param path which requests: the beginning of a path, in which {@code *} and {@code {name}} stand for one segment
     * @param kind what goes wrong
     * @param status the error for {@link Kind#STATUS}
     * @param retryAfter its {@code Retry-After} in seconds, or null
     * @param delay how long to wait first
     * @param count how often it strikes, null for until removed
     */
    public Fault(
            @Nullable Method method,
            String path,
            Kind kind,
            int status,
            @Nullable Integer retryAfter,
            Duration delay,
            @Nullable Integer count) {
        this.method = method;
        this.path = pattern(path);
        this.kind = kind;
        this.status = status;
        this.retryAfter = retryAfter;
        this.delay = delay;
        this.left = new AtomicInteger(count == null ? Integer.MAX_VALUE : count);
    }

    Kind kind() {
        return kind;
    }

    /** Whether it happens to this request; counts when it does. */
    boolean strikes(Request request) {
        return (method == null || method == request.method())
                && path.matcher(request.path()).lookingAt()
                && left.getAndUpdate(count -> count == Integer.MAX_VALUE ? count : Math.max(0, count - 1)) > 0;
    }

    void waitFor() {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    Response instead(Request request, Handler next) {
        if (kind == Kind.STATUS) {
            String type = status == 429 ? "rate_limit_exceeded" : "sandbox_fault";
            Response response = new WhopError(status, type, null, "The sandbox was told to fail here.").toResponse();
            return retryAfter == null ? response : response.header("Retry-After", retryAfter.toString());
        }
        if (kind == Kind.DROP_AFTER) {
            try {
                next.handle(request);
            } catch (WhopError refused) {
                // A refusal does not reach the caller either.
                return Response.CUT;
            }
        }
        return Response.CUT;
    }

    private static Pattern pattern(String path) {
        StringBuilder regex = new StringBuilder();
        for (String segment : path.split("/", -1)) {
            boolean any = segment.equals("*") || (segment.startsWith("{") && segment.endsWith("}"));
            regex.append(any ? "[^/]+" : Pattern.quote(segment)).append('/');
        }
        return Pattern.compile(regex.substring(0, regex.length() - 1));
    }
}
