package io.github.whop4j.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the handler of a path. Patterns are literal segments and {@code {name}} segments, each of which matches exactly
 * one non-empty segment; at each place a literal wins over a name. A trailing slash on the request is ignored.
 */
public final class Router {
    /** One place in the tree of all patterns: what may come next, and who answers when nothing does. */
    private static final class Place {
        final Map<String, Place> literals = new HashMap<>();
        final Map<Method, Route> routes = new EnumMap<>(Method.class);

        @Nullable
        Place named;

        Place anyName() {
            Place existing = named;
            if (existing == null) {
                existing = new Place();
                named = existing;
            }
            return existing;
        }
    }

    private record Route(List<String> names, Handler handler) {}

    private final Place root = new Place();
    private final List<LazyRoutes> groups = new ArrayList<>();
    private final Set<String> shapes;

    /** Creates a router without routes. */
    public Router() {
        this(ConcurrentHashMap.newKeySet());
    }

    private Router(Set<String> shapes) {
        this.shapes = shapes;
    }

    /** For a group: its routes are found here only, but no other group may have the same. */
    Router inner() {
        return new Router(shapes);
    }

    /**
     * Adds a route, before the first request.
     *
     * @param pattern as in {@code /api/v1/companies/{id}}
     * @param handler who answers
     * @throws IllegalArgumentException when there is a route of that method and shape already, in whichever group
     */
    public void add(Method method, String pattern, Handler handler) {
        Place place = root;
        List<String> names = new ArrayList<>();
        for (String segment : segments(pattern)) {
            if (segment.startsWith("{")) {
                names.add(segment.substring(1, segment.length() - 1));
                place = place.anyName();
            } else {
                place = place.literals.computeIfAbsent(segment, literal -> new Place());
            }
        }
        if (!shapes.add(method + " " + pattern.replaceAll("\\{[^}]*}", "{}"))) {
            throw new IllegalArgumentException("There is a route for " + method + " " + pattern + " already");
        }
        place.routes.put(method, new Route(names, handler));
    }

    /**
     * Keeps a part of the paths for a group whose routes are added when one of them is first asked for. Most programs ask
     * for a few of them only, and need not wait until all are there. Groups may share a prefix, but no route.
     *
     * @param group adds the routes, once; called by the first request, outside of reads and changes
     * @param prefixes what the paths of its routes begin with, as in {@code /api/v1/companies}; {@code /} is that path alone
     */
    public void mount(RouteGroup group, String... prefixes) {
        groups.add(new LazyRoutes(
                this, Arrays.stream(prefixes).map(Router::segments).toList(), group));
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
     * @return the answer of the route that matches; Whop's 404 when none does
     */
    Response handle(Request request) {
        List<String> values = new ArrayList<>();
        Route route = find(request.method(), segments(request.path()), values);
        if (route == null) {
            throw new WhopError(
                    404,
                    "not_found",
                    null,
                    "The sandbox has nothing at " + request.method() + " " + request.path() + ".");
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            parameters.put(route.names.get(i), decoded(values.get(i)));
        }
        return route.handler.handle(new Request(
                request.method(), request.path(), request.rawQuery(), request.headers(), request.body(), parameters));
    }

    private @Nullable Route find(Method method, List<String> path, List<String> values) {
        Route found = find(root, method, path, 0, values);
        for (int i = 0; found == null && i < groups.size(); i++) {
            if (groups.get(i).holds(path)) {
                found = groups.get(i).opened().find(method, path, values);
            }
        }
        return found;
    }

    /** Goes down the tree; what a dead end had collected is taken back. */
    private static @Nullable Route find(Place place, Method method, List<String> path, int at, List<String> values) {
        if (at == path.size()) {
            return place.routes.get(method);
        }
        Place literal = place.literals.get(path.get(at));
        Route found = literal == null ? null : find(literal, method, path, at + 1, values);
        if (found == null && place.named != null) {
            values.add(path.get(at));
            found = find(place.named, method, path, at + 1, values);
            if (found == null) {
                values.remove(values.size() - 1);
            }
        }
        return found;
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
