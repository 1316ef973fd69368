package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.path.GigPath;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.WireName;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;

/** {@code /api/sell/gigs}: writing gigs. */
final class GigApi implements Routes {
    private final Catalog catalog;

    GigApi(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/api/sell/gigs", this::create);
        routes.patch("/api/sell/gigs/{id}", this::change);
    }

    private void create(Context ctx) {
        Actor.User seller = RequestContext.of(ctx).user();
        GigBody body = ctx.bodyAsClass(GigBody.class);
        try {
            Gig gig = catalog.create(seller, body.draft());
            ctx.status(HttpStatus.CREATED).json(named(gig));
        } catch (InvalidInputException e) {
            throw GigBodyCheck.inWireNames(e);
        }
    }

    private void change(Context ctx) {
        Actor.User seller = RequestContext.of(ctx).user();
        GigBody body = ctx.bodyAsClass(GigBody.class);
        Gig gig = catalog.find(seller, GigPath.id(ctx));
        if (body.status() != null && body.status() != gig.status()) {
            throw new ConflictException(
                    "status_not_editable",
                    "A gig's status changes by submit, withdraw, pause, resume and reopen, each an address of its own.",
                    Map.of("state", WireName.of(gig.status())));
        }
        try {
            ctx.json(named(catalog.edit(seller, gig.id(), body.changed(gig))));
        } catch (InvalidInputException e) {
            throw GigBodyCheck.inWireNames(e);
        }
    }

    private static Map<String, Object> named(Gig gig) {
        return Map.of("id", gig.id(), "slug", gig.slug());
    }
}
