package io.github.whop4j.gigflow.admin;

import io.github.whop4j.gigflow.path.GigPath;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.catalog.Gig;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /api/admin}: the decisions about gigs as JSON. */
public final class AdminApi implements Routes {
    private final Catalog catalog;

    public AdminApi(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/admin/pending-count", this::pendingCount, Access.ADMIN);
        for (ReviewDecision verdict : ReviewDecision.values()) {
            routes.post("/api/admin/gigs/{id}/" + verdict.path(), ctx -> decide(ctx, verdict), Access.ADMIN);
        }
    }

    private void pendingCount(Context ctx) {
        ctx.json(Map.of(
                "pendingCount",
                catalog.awaitingReview(RequestContext.of(ctx).user()).size()));
    }

    /** The body; approving needs none. */
    public record ReasonBody(@Nullable String reason) {}

    private void decide(Context ctx, ReviewDecision verdict) {
        String reason =
                ctx.body().isBlank() ? null : ctx.bodyAsClass(ReasonBody.class).reason();
        Gig gig = catalog.move(
                RequestContext.of(ctx).user(), GigPath.id(ctx), verdict.command(), reason == null ? "" : reason);
        ctx.json(Map.of("status", gig.status()));
    }
}
