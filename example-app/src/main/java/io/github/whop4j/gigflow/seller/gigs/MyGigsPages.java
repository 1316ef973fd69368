package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.templates.seller.gigs.JteinvitationGenerated;
import io.github.whop4j.gigflow.templates.seller.gigs.JtelistGenerated;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.seller.KycStatus;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Optional;

/** {@code /sell/gigs}: a seller's gigs in every state, with what can be done with each. */
final class MyGigsPages implements Routes {
    private final Marketplace marketplace;

    MyGigsPages(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/sell/gigs", this::list);
    }

    private void list(Context ctx) {
        Actor.User seller = RequestContext.of(ctx).user();
        Optional<SellerAccount> account = marketplace.sellers().account(seller);
        if (account.isEmpty()) {
            Html.page(ctx, output -> JteinvitationGenerated.render(output, null, Page.of(ctx)));
            return;
        }
        MyGigs gigs = new MyGigs(
                marketplace.catalog().mine(seller),
                MyGigs.status(ctx.queryParam("status")),
                account.get().kycStatus() == KycStatus.VERIFIED);
        Html.page(ctx, output -> JtelistGenerated.render(output, null, Page.of(ctx), gigs));
    }
}
