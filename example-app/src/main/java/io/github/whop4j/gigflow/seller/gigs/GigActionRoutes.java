package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.path.GigPath;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;

/** What sellers do with a whole gig, each as a form and as JSON. */
final class GigActionRoutes implements Routes {
    private final Catalog catalog;

    GigActionRoutes(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        for (GigAction action : GigAction.values()) {
            String path = "/sell/gigs/{id}/" + action.path();
            routes.post(
                    "/api" + path,
                    ctx -> ctx.json(Map.of("status", move(ctx, action).status())));
            routes.post(path, ctx -> form(ctx, action));
        }
    }

    private Gig move(Context ctx, GigAction action) {
        return catalog.move(RequestContext.of(ctx).user(), GigPath.id(ctx), action.command(), "");
    }

    private void form(Context ctx, GigAction action) {
        RequestContext request = RequestContext.of(ctx);
        try {
            move(ctx, action);
            request.flash(Flash.Kind.SUCCESS, action.done());
        } catch (ConflictException e) {
            request.flash(Flash.Kind.ERROR, GigRefusal.words(e));
        }
        ctx.redirect("/sell/gigs", HttpStatus.SEE_OTHER);
    }
}
