package io.github.whop4j.gigflow.web;

import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.gigflow.web.session.Viewer;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.util.Set;

/** Decides before every route whether this caller may come in. */
final class AccessFilter {
    private final CsrfGuard csrf;

    AccessFilter(CsrfGuard csrf) {
        this.csrf = csrf;
    }

    void check(Context ctx) {
        Set<RouteRole> roles = ctx.routeRoles();
        if (roles.contains(Access.MACHINE) || isProbe(ctx)) {
            return;
        }
        csrf.checkOrigin(ctx);
        if (!roles.contains(Access.PUBLIC)) {
            // Before the token: a caller that is not signed in has nothing another site could use, and 401 tells
            // them
            // more.
            Viewer viewer = RequestContext.of(ctx).required();
            if (roles.contains(Access.ADMIN) && !viewer.isAdmin()) {
                throw new NotAllowedException("admin_only", "Only admins may do this.");
            }
        }
        csrf.checkToken(ctx);
    }

    /** Javalin answers HEAD by itself, with nothing in it and without the route's roles or handler. */
    private static boolean isProbe(Context ctx) {
        return ctx.method().equals(HandlerType.HEAD);
    }
}
