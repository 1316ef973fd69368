package io.github.whop4j.gigflow.order;

import io.github.whop4j.gigflow.templates.order.JtebuyerGenerated;
import io.github.whop4j.gigflow.templates.order.JtelistGenerated;
import io.github.whop4j.gigflow.templates.order.JtesellerGenerated;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.order.OrderView;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.order.Party;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Lists and workspaces. {@code /orders/{id}} and {@code /sell/orders/{id}} are one workspace: who looks decides which side
 * is shown, the address only which navigation surrounds it.
 */
final class OrderPages implements Routes {
    private final Orders orders;
    private final Clock clock;

    OrderPages(Orders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/orders", list(Party.BUYER));
        routes.get("/sell/orders", list(Party.SELLER));
        routes.get("/orders/{id}", ctx -> workspace(ctx, "/orders"));
        routes.get("/sell/orders/{id}", ctx -> workspace(ctx, "/sell/orders"));
    }

    private Handler list(Party side) {
        return ctx -> Html.page(
                ctx,
                output -> JtelistGenerated.render(
                        output,
                        null,
                        Page.of(ctx),
                        side,
                        orders.list(RequestContext.of(ctx).user(), side)));
    }

    private void workspace(Context ctx, String base) {
        OrderView view = orders.view(RequestContext.of(ctx).user(), OrderPath.id(ctx));
        Workspace workspace = new Workspace(view, base, tab(ctx.queryParam("tab")), clock.instant());
        Html.page(
                ctx,
                workspace.seller()
                        ? output -> JtesellerGenerated.render(output, null, Page.of(ctx), workspace)
                        : output -> JtebuyerGenerated.render(output, null, Page.of(ctx), workspace));
    }

    private static Workspace.Tab tab(@Nullable String wanted) {
        return Arrays.stream(Workspace.Tab.values())
                .filter(tab -> tab.wire().equals(wanted))
                .findFirst()
                .orElse(Workspace.Tab.TRACKING);
    }
}
