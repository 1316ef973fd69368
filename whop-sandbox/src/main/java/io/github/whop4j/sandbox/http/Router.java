package io.github.whop4j.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the handler of a path. Patterns are literal segments and {@code {name}} segments, each of which matches exactly
 * one non-empty segment; the first registered match wins. A trailing slash on the request is ignored.
 */
public final class Router {
    private record Route(Method method, List<String> segments, Handler handler) {}

    private final List<Route> routes = new ArrayList<>();

    /** Creates a router without routes. */
    public Router() {}

    /**
     * Adds a route.
     *
     * @param method the method
     * @param pattern as in {@code /api/v1/companies/{id}}
     * @param handler who answers
     */
    public void add(Method method, String pattern, Handler handler) {
        routes.add(new Route(method, segments(pattern), handler));
    }

    /**
     * Adds a route for GET.
     *
     * @param pattern the path pattern
     * @param handler who answers
     */
    public void get(String pattern, Handler handler) {
        add(Method.GET, pattern, handler);
    }

    /**
     * Adds a route for POST.
     *
     * @param pattern the path pattern
     * @param handler who answers
     */
    public void post(String pattern, Handler handler) {
        add(Method.POST, pattern, handler);
    }

    /**
     * Answers a request.
     *
     * @param request with an encoded path, and no path parameters yet
     * @return the answer of the first route that matches; Whop's 404 when none does
     */
    Response handle(Request request) {
        List<String> path = segments(request.path());
        for (Route route : routes) {
            Map<String, String> parameters = route.method == request.method() ? match(route.segments, path) : null;
            if (parameters != null) {
                return route.handler.handle(new Request(
                        request.method(),
                        request.path(),
                        request.rawQuery(),
                        request.headers(),
                        request.body(),
                        parameters));
            }
        }
        throw new WhopError(
                404, "not_found", null, "The sandbox has nothing at " + request.method() + " " + request.path() + ".");
    }

    private static @Nullable Map<String, String> match(List<String> pattern, List<String> path) {
        if (pattern.size() != path.size()) {
            return null;
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pattern.size(); i++) {
            String expected = pattern.get(i);
            if (expected.startsWith("{")) {
                parameters.put(expected.substring(1, expected.length() - 1), decoded(path.get(i)));
            } else if (!expected.equals(path.get(i))) {
                return null;
            }
        }
        return parameters;
    }

    private static List<String> segments(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    private static String decoded(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw WhopError.invalid("Malformed percent-encoding in the path: " + malformed.getMessage());
        }
    }
}
