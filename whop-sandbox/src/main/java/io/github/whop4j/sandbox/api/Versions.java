package io.github.whop4j.sandbox.api;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.WhopError;
import java.util.List;

/**
 * The released values of {@code Api-Version-Date}. They are strings, not dates. The sandbox accepts every one of them and
 * always speaks the shapes of the first.
 */
final class Versions {
    private static final List<String> RELEASED = List.of(
            "2025-01-01",
            "2026-06-08",
            "2026-06-09",
            "2026-06-20",
            "2026-07-01",
            "2026-07-08-1",
            "2026-07-20",
            "2026-07-23",
            "2026-08-21-1",
            "2026-09-15",
            "2026-09-25",
            "2026-09-29");

    private Versions() {}

    static void check(Request request) {
        String version = request.header("Api-Version-Date");
        if (version != null && !RELEASED.contains(version)) {
            throw WhopError.badRequest(
                    "api_version_unknown",
                    "Api-Version-Date " + version + " is not a released version. Released: "
                            + String.join(", ", RELEASED) + ".");
        }
    }
}
