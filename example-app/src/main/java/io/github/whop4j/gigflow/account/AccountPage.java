package io.github.whop4j.gigflow.account;

import io.github.whop4j.gigflow.templates.account.JteworkspaceGenerated;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.gigflow.web.session.Viewer;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.Orders;
import io.github.whop4j.marketplace.order.Party;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;

/** A member's workspace: what they buy and, if they sell, what they sell. */
public final class AccountPage implements Routes {
    private final Orders orders;
    private final boolean whop;

    /**
     * Shows the workspace.
     *
     * @param whop whether a Whop account can be linked
     */
    public AccountPage(Orders orders, boolean whop) {
        this.orders = orders;
        this.whop = whop;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/account", this::show);
    }

    private void show(Context ctx) {
        Viewer viewer = RequestContext.of(ctx).required();
        Party side = viewer.isSeller() && "selling".equals(ctx.queryParam("tab")) ? Party.SELLER : Party.BUYER;
        List<Order> list = orders.list(viewer.actor(), side);
        Html.page(ctx, output -> JteworkspaceGenerated.render(output, null, Page.of(ctx), viewer, side, list, whop));
    }
}
