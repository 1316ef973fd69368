package io.github.whop4j.gigflow.home;

import io.github.whop4j.gigflow.templates.home.JtecategoryGenerated;
import io.github.whop4j.gigflow.templates.home.JtepageGenerated;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.marketplace.catalog.Catalog;
import io.github.whop4j.marketplace.catalog.Category;
import io.github.whop4j.marketplace.catalog.GigSummary;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;

/** The front page and one page per category. */
public final class HomePage implements Routes {
    private static final int TOP_PICKS = 6;
    private static final int SHELF = 100;

    private final Catalog catalog;

    public HomePage(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/", this::home, Access.PUBLIC);
        routes.get("/categories/{slug}", this::category, Access.PUBLIC);
    }

    private void home(Context ctx) {
        Html.page(
                ctx,
                output -> JtepageGenerated.render(
                        output, null, Page.of(ctx), catalog.categories(), catalog.newest(TOP_PICKS)));
    }

    private void category(Context ctx) {
        String slug = ctx.pathParam("slug");
        List<Category> categories = catalog.categories();
        Category category = categories.stream()
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("category_not_found", "There is no such category."));
        List<GigSummary> gigs = catalog.newest(SHELF).stream()
                .filter(gig -> slug.equals(gig.category()))
                .toList();
        Html.page(ctx, output -> JtecategoryGenerated.render(output, null, Page.of(ctx), category, categories, gigs));
    }
}
