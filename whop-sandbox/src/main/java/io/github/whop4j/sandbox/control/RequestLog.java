package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Filter;
import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the sandbox was asked and what it answered, the latest {@value #KEPT} requests. Control calls are left out, and so are the
 * questions of an open element for which there is no news: no one reads a log full of them. Of the headers only those that
 * carry no secret are kept, of long bodies only the beginning.
 */
public final class RequestLog implements Filter {
    private static final int KEPT = 1000;
    private static final int NO_CONTENT = 204;
    private static final String ELEMENTS = "/embedded/actions/";

    private final Clock clock;
    private final Deque<Exchange> exchanges = new ArrayDeque<>();

    /**
     * Starts an empty log.
     *
     * @param clock for the time of each entry
     */
    public RequestLog(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Response handle(Request request, Handler next) {
        if (request.path().startsWith(Control.PREFIX)) {
            return next.handle(request);
        }
        Instant at = clock.instant();
        Response response = next.handle(request);
        if (!isNoNews(request, response)) {
            add(Exchange.of(at, request, response));
        }
        return response;
    }

    private static boolean isNoNews(Request request, Response response) {
        return response.status() == NO_CONTENT
                && request.method() == Method.GET
                && request.path().startsWith(ELEMENTS);
    }

    /**
     * The log for scripts.
     *
     * @return oldest first; status 0 means that the connection was cut
     */
    public List<JsonObject> entries() {
        return exchanges().stream().map(Exchange::json).toList();
    }

    /** Forgets what was asked. */
    public synchronized void clear() {
        exchanges.clear();
    }

    synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    private synchronized void add(Exchange exchange) {
        exchanges.addLast(exchange);
        if (exchanges.size() > KEPT) {
            exchanges.removeFirst();
        }
    }
}
