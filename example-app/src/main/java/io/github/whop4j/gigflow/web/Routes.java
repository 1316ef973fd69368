package io.github.whop4j.gigflow.web;

import io.javalin.router.JavalinDefaultRoutingApi;

/** A feature's routes. Each names who may call it with {@link Access}; one that names no one needs a signed-in person. */
@FunctionalInterface
public interface Routes {
    void addTo(JavalinDefaultRoutingApi routes);
}
