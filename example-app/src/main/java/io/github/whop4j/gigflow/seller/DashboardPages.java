package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.seller.payouts.SellerFunds;
import io.github.whop4j.gigflow.seller.payouts.WithdrawForm;
import io.github.whop4j.gigflow.templates.seller.JtedashboardGenerated;
import io.github.whop4j.gigflow.templates.seller.gigs.JteinvitationGenerated;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.WhopEmbeds;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Ids;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.Party;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code /sell/dashboard}: how the selling goes, and the money. */
final class DashboardPages implements Routes {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Marketplace marketplace;
    private final WhopEmbeds embeds;
    private final Ids ids;

    DashboardPages(Marketplace marketplace, WhopEmbeds embeds, Ids ids) {
        this.marketplace = marketplace;
        this.embeds = embeds;
        this.ids = ids;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/sell/dashboard", ctx -> show(ctx, WithdrawForm.fresh(freshKey())));
    }

    /** A new name for one withdrawal. */
    String freshKey() {
        return ids.next().toString();
    }

    void show(Context ctx, WithdrawForm form) {
        Actor.User seller = RequestContext.of(ctx).user();
        Optional<SellerAccount> account = marketplace.sellers().account(seller);
        if (account.isEmpty() || account.get().companyId() == null) {
            Html.page(ctx, output -> JteinvitationGenerated.render(output, null, Page.of(ctx)));
            return;
        }
        embeds.allow(ctx); // "Add payout method" leads on to Whop's page
        List<Order> orders = marketplace.orders().list(seller, Party.SELLER);
        Dashboard dashboard = new Dashboard(
                account.get(),
                SellerFunds.read(marketplace.payouts(), seller),
                form,
                marketplace.payouts().withdrawals(seller),
                orders,
                marketplace.orders().openWork(seller, WEEK),
                marketplace.reviews().sellerStats(seller.id()),
                marketplace.catalog().mine(seller));
        Html.page(ctx, output -> JtedashboardGenerated.render(output, null, Page.of(ctx), dashboard));
    }
}
