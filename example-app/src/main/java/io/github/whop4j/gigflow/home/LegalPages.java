package io.github.whop4j.gigflow.home;

import io.github.whop4j.gigflow.templates.home.JteprivacyGenerated;
import io.github.whop4j.gigflow.templates.home.JtetermsGenerated;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.javalin.router.JavalinDefaultRoutingApi;

/** Terms and privacy: short, and true of what the code does. */
public final class LegalPages implements Routes {
    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(
                "/terms",
                ctx -> Html.page(ctx, output -> JtetermsGenerated.render(output, null, Page.of(ctx))),
                Access.PUBLIC);
        routes.get(
                "/privacy",
                ctx -> Html.page(ctx, output -> JteprivacyGenerated.render(output, null, Page.of(ctx))),
                Access.PUBLIC);
    }
}
