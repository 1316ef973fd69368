package io.github.whop4j.gigflow.admin;

import io.github.whop4j.gigflow.path.GigPath;
import io.github.whop4j.gigflow.templates.admin.JtegigGenerated;
import io.github.whop4j.gigflow.templates.admin.JteoverviewGenerated;
import io.github.whop4j.gigflow.templates.admin.JtequeueGenerated;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Party;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;

/** {@code /admin}: what waits for a decision, and how the marketplace does. */
final class AdminPages implements Routes {
    private final Marketplace marketplace;
    private final GigReviews reviews;

    AdminPages(Marketplace marketplace) {
        this.marketplace = marketplace;
        this.reviews = new GigReviews(marketplace);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        // Sign-in is the same for all: /admin asks visitors to sign in, and refuses those who are no admins.
        routes.get("/admin/login", ctx -> ctx.redirect("/admin", HttpStatus.SEE_OTHER), Access.PUBLIC);
        routes.get("/admin", this::overview, Access.ADMIN);
        routes.get("/admin/gigs", this::queue, Access.ADMIN);
        routes.get("/admin/gigs/{id}", ctx -> gig(ctx, ReasonForm.EMPTY), Access.ADMIN);
    }

    private void overview(Context ctx) {
        Actor.User admin = RequestContext.of(ctx).user();
        Html.page(
                ctx,
                output -> JteoverviewGenerated.render(
                        output,
                        null,
                        reviews.rail(Page.of(ctx), admin),
                        reviews.waiting(admin),
                        new RevenueSummary(
                                marketplace.orders().revenue(admin),
                                marketplace.orders().list(admin, Party.ADMIN))));
    }

    private void queue(Context ctx) {
        Actor.User admin = RequestContext.of(ctx).user();
        Html.page(
                ctx,
                output -> JtequeueGenerated.render(
                        output, null, reviews.rail(Page.of(ctx), admin), reviews.waiting(admin)));
    }

    void gig(Context ctx, ReasonForm reason) {
        Actor.User admin = RequestContext.of(ctx).user();
        Submission submission = reviews.find(admin, GigPath.id(ctx));
        Html.page(
                ctx,
                output -> JtegigGenerated.render(output, null, reviews.rail(Page.of(ctx), admin), submission, reason));
    }
}
