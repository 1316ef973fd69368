package io.github.whop4j.sandbox.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Routes that are added by the first request for one of them; requests that come meanwhile wait. */
final class LazyRoutes {
    private final List<List<String>> prefixes;
    private final Router parent;
    private final RouteGroup group;
    private volatile @Nullable Router opened;

    LazyRoutes(Router parent, List<List<String>> prefixes, RouteGroup group) {
        this.parent = parent;
        this.prefixes = prefixes;
        this.group = group;
    }

    /** Whether a path could be one of these. */
    boolean holds(List<String> path) {
        for (List<String> prefix : prefixes) {
            if (prefix.isEmpty() ? path.isEmpty() : begins(path, prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<String> path, List<String> prefix) {
        return path.size() >= prefix.size() && path.subList(0, prefix.size()).equals(prefix);
    }

    Router opened() {
        Router router = opened;
        return router == null ? open() : router;
    }

    private synchronized Router open() {
        Router router = opened;
        if (router == null) {
            router = parent.inner();
            group.register(router);
            opened = router;
        }
        return router;
    }
}
