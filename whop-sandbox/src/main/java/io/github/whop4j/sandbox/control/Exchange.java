package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request and its answer.
 *
 * @param at when it came, by the sandbox's clock
 * @param headers of the request, those that carry no secret
 * @param status of the answer; 0 when the connection was cut
 */
record Exchange(
        Instant at,
        Method method,
        String path,
        String query,
        Map<String, String> headers,
        Excerpt body,
        int status,
        Excerpt answer) {
    private static final List<String> HEADERS =
            List.of("Idempotency-Key", "Api-Version-Date", "Content-Type", "User-Agent");

    static Exchange of(Instant at, Request request, Response response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : HEADERS) {
            String value = request.header(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new Exchange(
                at,
                request.method(),
                request.path(),
                request.rawQuery(),
                headers,
                Excerpt.of(request.body()),
                response.status(),
                Excerpt.of(response.body()));
    }

    JsonObject json() {
        return new JsonObject()
                .put("at", at)
                .put("method", method.name())
                .put("path", path)
                .put("query", query)
                .put("headers", headers)
                .put("body", body.value())
                .put("status", status)
                .put("answer", answer.value());
    }
}
