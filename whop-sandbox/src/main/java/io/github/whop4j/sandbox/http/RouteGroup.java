package io.github.whop4j.sandbox.http;

/** A part of the sandbox that answers requests. */
@FunctionalInterface
public interface RouteGroup {
    /**
     * Adds its routes.
     *
     * @param router where to
     */
    void register(Router router);
}
