package io.github.whop4j.gigflow.admin;

import io.github.whop4j.gigflow.path.GigPath;
import io.github.whop4j.gigflow.seller.gigs.GigRefusal;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The decisions about gigs, each as a form and as JSON, and how many wait for one. */
final class DecisionRoutes implements Routes {
    private final Catalog catalog;
    private final AdminPages pages;

    DecisionRoutes(Catalog catalog, AdminPages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/admin/pending-count", this::pendingCount, Access.ADMIN);
        for (ReviewDecision decision : ReviewDecision.values()) {
            String path = "/admin/gigs/{id}/" + decision.path();
            routes.post("/api" + path, ctx -> json(ctx, decision), Access.ADMIN);
            routes.post(path, ctx -> form(ctx, decision), Access.ADMIN);
        }
    }

    private void pendingCount(Context ctx) {
        ctx.json(Map.of(
                "pendingCount",
                catalog.countAwaitingReview(RequestContext.of(ctx).user())));
    }

    private Gig decide(Context ctx, ReviewDecision decision, String reason) {
        return catalog.move(RequestContext.of(ctx).user(), GigPath.id(ctx), decision.command(), reason);
    }

    /** The body; approving needs none. */
    public record ReasonBody(@Nullable String reason) {}

    private void json(Context ctx, ReviewDecision decision) {
        String reason =
                ctx.body().isBlank() ? null : ctx.bodyAsClass(ReasonBody.class).reason();
        Gig gig = decide(ctx, decision, Objects.requireNonNullElse(reason, ""));
        ctx.json(Map.of("status", gig.status()));
    }

    private void form(Context ctx, ReviewDecision decision) {
        String reason = Objects.requireNonNullElse(ctx.formParam("reason"), "").replace("\r\n", "\n");
        try {
            decide(ctx, decision, reason);
            RequestContext.of(ctx).flash(Flash.Kind.SUCCESS, decision.done());
            ctx.redirect("/admin/gigs", HttpStatus.SEE_OTHER);
        } catch (InvalidInputException e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            pages.gig(ctx, new ReasonForm(reason, "Say why, in 1 to 1,000 characters: the seller reads it."));
        } catch (ConflictException e) {
            RequestContext.of(ctx).flash(Flash.Kind.ERROR, GigRefusal.words(e));
            ctx.redirect("/admin/gigs/" + GigPath.id(ctx), HttpStatus.SEE_OTHER);
        }
    }
}
