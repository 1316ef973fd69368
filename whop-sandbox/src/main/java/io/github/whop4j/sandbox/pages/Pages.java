package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.state.State;

/** Everything a person can look at, except the sign-in. */
public final class Pages {
    private Pages() {}

    /**
     * Adds the routes of the pages.
     *
     * @param state what they show
     * @param router where to
     */
    public static void register(State state, Router router) {
        StaticFiles.register(router);
    }
}
