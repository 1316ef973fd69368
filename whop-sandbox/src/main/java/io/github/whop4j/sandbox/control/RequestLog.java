package io.github.whop4j.sandbox.control;

import com.squareup.moshi.JsonDataException;
import io.github.whop4j.sandbox.http.Filter;
import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.json.Json;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sandbox was asked, the latest {@value #KEPT} requests, control calls left out. Of the headers only those that
 * carry no secret are kept.
 */
public final class RequestLog implements Filter {
    private static final int KEPT = 1000;
    private static final List<String> HEADERS =
            List.of("Idempotency-Key", "Api-Version-Date", "Content-Type", "User-Agent");

    private final Clock clock;
    private final Deque<JsonObject> entries = new ArrayDeque<>();

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
        JsonObject entry = new JsonObject()
                .put("at", clock.instant())
                .put("method", request.method().name())
                .put("path", request.path())
                .put("query", request.rawQuery())
                .put("headers", headers(request))
                .put("body", body(request));
        Response response = next.handle(request);
        add(entry.put("status", response.status()));
        return response;
    }

    /**
     * The log.
     *
     * @return oldest first; status 0 means that the connection was cut
     */
    public synchronized List<JsonObject> entries() {
        return new ArrayList<>(entries);
    }

    private synchronized void add(JsonObject entry) {
        entries.addLast(entry);
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
    }

    private static JsonObject headers(Request request) {
        JsonObject kept = new JsonObject();
        for (String name : HEADERS) {
            String value = request.header(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    private static @Nullable Object body(Request request) {
        if (request.body().size() == 0) {
            return null;
        }
        try {
            return Json.read(request.body());
        } catch (JsonDataException notJson) {
            return request.body().utf8();
        }
    }
}
