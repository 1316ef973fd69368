package io.github.whop4j.gigflow.gig;

import io.github.whop4j.gigflow.checkout.Choice;
import io.github.whop4j.gigflow.path.GigReference;
import io.github.whop4j.gigflow.templates.gig.JtepageGenerated;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.WhopEmbeds;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.gigflow.web.session.Viewer;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Category;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.person.Profile;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public page of a gig and its JSON twin. What is not published shows itself to its seller and to admins only. */
public final class GigRoutes implements Routes {
    private static final int REVIEWS = 100;

    private final Marketplace marketplace;
    private final WhopEmbeds embeds;

    public GigRoutes(Marketplace marketplace, WhopEmbeds embeds) {
        this.marketplace = marketplace;
        this.embeds = embeds;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/g/{slug}", this::page, Access.PUBLIC);
        routes.get("/api/gigs/{slug}", this::json, Access.PUBLIC);
    }

    private void json(Context ctx) {
        Gig gig =
                GigReference.find(marketplace.catalog(), RequestContext.of(ctx).actor(), ctx.pathParam("slug"));
        ctx.json(GigJson.of(gig, sellerName(gig)));
    }

    private void page(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        Gig gig = GigReference.find(marketplace.catalog(), request.actor(), ctx.pathParam("slug"));
        GigPage page = new GigPage(
                Choice.of(gig, ctx.queryParam("package")),
                categoryName(gig.category()),
                sellerName(gig),
                marketplace.reviews().sellerStats(gig.sellerId()),
                marketplace.reviews().ofGig(gig.id(), REVIEWS),
                onlooker(request, gig));
        if (page.canBuyHere()) {
            embeds.allow(ctx);
        }
        Html.page(ctx, output -> JtepageGenerated.render(output, null, Page.of(ctx), page, embeds));
    }

    private static GigPage.Onlooker onlooker(RequestContext request, Gig gig) {
        Optional<Viewer> viewer = request.viewer();
        if (viewer.isEmpty()) {
            return GigPage.Onlooker.VISITOR;
        }
        if (viewer.get().id().equals(gig.sellerId())) {
            return GigPage.Onlooker.OWNER;
        }
        return viewer.get().isAdmin() ? GigPage.Onlooker.ADMIN : GigPage.Onlooker.MEMBER;
    }

    private @Nullable String categoryName(@Nullable String slug) {
        return marketplace.catalog().categories().stream()
                .filter(category -> category.slug().equals(slug))
                .map(Category::name)
                .findFirst()
                .orElse(null);
    }

    /** Profiles are closed to visitors; of the whole row only the public name leaves this method. */
    private String sellerName(Gig gig) {
        return marketplace
                .transactions()
                .as(Actor.system("gig page"), () -> marketplace.profiles().find(gig.sellerId()))
                .map(Profile::displayName)
                .orElse("Former member");
    }
}
