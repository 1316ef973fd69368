package io.github.whop4j.gigflow.admin;

import io.github.whop4j.gigflow.path.GigPath;
import io.github.whop4j.gigflow.seller.gigs.GigRefusal;
import io.github.whop4j.gigflow.templates.StaticTemplates;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.order.Party;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Objects;

/** {@code /admin}: what waits for a decision, and how the marketplace does. */
public final class AdminPages implements Routes {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Marketplace marketplace;
    private final GigReviews reviews;

    public AdminPages(Marketplace marketplace) {
        this.marketplace = marketplace;
        this.reviews = new GigReviews(marketplace);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        // One door for everybody: /admin asks visitors to sign in, and turns away those who are no admins.
        routes.get("/admin/login", ctx -> ctx.redirect("/admin", HttpStatus.SEE_OTHER), Access.PUBLIC);
        routes.get("/admin", this::overview, Access.ADMIN);
        routes.get("/admin/gigs", this::queue, Access.ADMIN);
        routes.get("/admin/gigs/{id}", ctx -> gig(ctx, ReasonForm.EMPTY), Access.ADMIN);
        for (ReviewDecision verdict : ReviewDecision.values()) {
            routes.post("/admin/gigs/{id}/" + verdict.path(), ctx -> decide(ctx, verdict), Access.ADMIN);
        }
    }

    private void overview(Context ctx) {
        Actor.User admin = RequestContext.of(ctx).user();
        Html.page(
                ctx,
                TEMPLATES.adminOverview(
                        reviews.rail(Page.of(ctx), admin),
                        reviews.waiting(admin),
                        new RevenueSummary(marketplace.orders().list(admin, Party.ADMIN))));
    }

    private void queue(Context ctx) {
        Actor.User admin = RequestContext.of(ctx).user();
        Html.page(ctx, TEMPLATES.adminQueue(reviews.rail(Page.of(ctx), admin), reviews.waiting(admin)));
    }

    private void gig(Context ctx, ReasonForm reason) {
        Actor.User admin = RequestContext.of(ctx).user();
        Submission submission = reviews.find(admin, GigPath.id(ctx));
        Html.page(ctx, TEMPLATES.adminGig(reviews.rail(Page.of(ctx), admin), submission, reason));
    }

    private void decide(Context ctx, ReviewDecision verdict) {
        RequestContext request = RequestContext.of(ctx);
        String reason = Objects.requireNonNullElse(ctx.formParam("reason"), "").replace("\r\n", "\n");
        try {
            marketplace.catalog().move(request.user(), GigPath.id(ctx), verdict.command(), reason);
            request.flash(Flash.Kind.SUCCESS, verdict.done());
            ctx.redirect("/admin/gigs", HttpStatus.SEE_OTHER);
        } catch (InvalidInputException e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            gig(ctx, new ReasonForm(reason, "Say why, in 1 to 1,000 characters: the seller reads it."));
        } catch (ConflictException e) {
            request.flash(Flash.Kind.ERROR, GigRefusal.words(e));
            ctx.redirect("/admin/gigs/" + GigPath.id(ctx), HttpStatus.SEE_OTHER);
        }
    }
}
