package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.payout.Payouts;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import io.github.whop4j.marketplace.seller.Sellers;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;

/** The way to Whop's payouts portal and back. */
final class PayoutsPortal implements Routes {
    private static final String DASHBOARD = "/sell/dashboard";

    private final Sellers sellers;
    private final Payouts payouts;
    private final URI returnUrl;

    PayoutsPortal(Sellers sellers, Payouts payouts, URI appUrl) {
        this.sellers = sellers;
        this.payouts = payouts;
        this.returnUrl = URI.create(appUrl + "/sell/payouts/return");
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.post("/sell/payouts", this::toPortal);
        routes.get("/sell/payouts/return", this::comeBack);
    }

    private void toPortal(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        try {
            ctx.redirect(payouts.portalLink(request.user(), returnUrl).toString(), HttpStatus.SEE_OTHER);
        } catch (WhopUnavailableException e) {
            request.flash(Flash.Kind.ERROR, e.getMessage());
            ctx.redirect(DASHBOARD, HttpStatus.SEE_OTHER);
        }
    }

    /** A first payout method makes payouts possible, and this page may be faster than the webhook about it. */
    private void comeBack(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        if (sellers.account(request.user()).isPresent()) {
            try {
                sellers.syncKyc(request.user());
            } catch (WhopUnavailableException e) {
                request.flash(Flash.Kind.INFO, "Whop did not answer just now; what changed there shows up later.");
            }
        }
        ctx.redirect(DASHBOARD, HttpStatus.SEE_OTHER);
    }
}
