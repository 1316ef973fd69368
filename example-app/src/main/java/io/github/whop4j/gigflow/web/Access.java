package io.github.whop4j.gigflow.web;

import io.javalin.security.RouteRole;

/**
 * Who may call a route. A route without one of these needs a signed-in person, so that a forgotten one closes a route
 * instead of opening one. Every unsafe method needs a CSRF token, except for {@link #MACHINE}.
 */
public enum Access implements RouteRole {
    /** Any caller. */
    PUBLIC,
    /** Signed-in admins. */
    ADMIN,
    /** A caller that proves itself by a signature over its request; has no session. */
    MACHINE
}
