package io.github.whop4j.sandbox.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room whose routes are added by whoever comes first; others who come meanwhile wait. */
final class LazyRoutes {
    private final List<List<String>> prefixes;
    private final Router house;
    private final RouteGroup room;
    private volatile @Nullable Router opened;

    LazyRoutes(Router house, List<List<String>> prefixes, RouteGroup room) {
        this.house = house;
        this.prefixes = prefixes;
        this.room = room;
    }

    /** Whether a path could be one of the room's. */
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
            router = house.inner();
            room.register(router);
            opened = router;
        }
        return router;
    }
}
