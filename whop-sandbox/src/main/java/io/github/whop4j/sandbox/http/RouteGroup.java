package io.github.whop4j.sandbox.http;

/** A part of the sandbox that answers requests. */
@FunctionalInterface
public interface RouteGroup {
    /** Adds its routes. */
    void register(Router router);
}
