package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.templates.seller.JtekycGenerated;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.LocalPath;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.WhopEmbeds;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import io.github.whop4j.marketplace.seller.KycSync;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.github.whop4j.marketplace.seller.Sellers;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The identity check: where it stands, the way to Whop's page, and the way back. */
final class KycPages implements Routes {
    private final Sellers sellers;
    private final WhopEmbeds embeds;
    private final URI returnUrl;

    /**
     * The pages.
     *
     * @param appUrl how browsers reach this app; Whop leads back there
     */
    KycPages(Sellers sellers, WhopEmbeds embeds, URI appUrl) {
        this.sellers = sellers;
        this.embeds = embeds;
        this.returnUrl = URI.create(appUrl + "/sell/kyc/return");
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/sell/kyc", ctx -> show(ctx, null));
        routes.post("/sell/kyc", this::toWhop);
        routes.post("/sell/kyc/sync", this::checkAgain);
        routes.get("/sell/kyc/return", this::comeBack);
    }

    private void show(Context ctx, @Nullable String note) {
        Optional<SellerAccount> account = sellers.account(RequestContext.of(ctx).user());
        if (account.isEmpty() || account.get().companyId() == null) {
            ctx.redirect("/sell/onboarding", HttpStatus.SEE_OTHER);
            return;
        }
        embeds.allow(ctx); // the button leads on to Whop's page
        KycMessages words = KycMessages.of(account.get().kycStatus());
        Html.page(ctx, output -> JtekycGenerated.render(output, null, Page.of(ctx), account.get(), words, note));
    }

    private void toWhop(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        try {
            ctx.redirect(sellers.verificationLink(request.user(), returnUrl).toString(), HttpStatus.SEE_OTHER);
        } catch (WhopUnavailableException e) {
            request.flash(Flash.Kind.ERROR, e.getMessage());
            ctx.redirect("/sell/kyc", HttpStatus.SEE_OTHER);
        }
    }

    private void checkAgain(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        try {
            KycSync read = sellers.syncKyc(request.user());
            request.flash(
                    Flash.Kind.INFO, read.synced() ? "This is what Whop says now." : "There is nothing to check yet.");
        } catch (WhopUnavailableException e) {
            request.flash(Flash.Kind.ERROR, e.getMessage());
        }
        ctx.redirect(LocalPath.or(ctx.formParam("next"), "/sell/kyc"), HttpStatus.SEE_OTHER);
    }

    /**
     * Any caller may open this address at any time, so it says nothing by itself: Whop is asked, and its answer shown. That
     * stores what is true anyway, so a GET may do it any number of times.
     */
    private void comeBack(Context ctx) {
        String note = null;
        if (sellers.account(RequestContext.of(ctx).user()).isPresent()) {
            try {
                sellers.syncKyc(RequestContext.of(ctx).user());
            } catch (WhopUnavailableException e) {
                note = "Whop did not answer just now. This is what it said last; check again in a moment.";
            }
        }
        show(ctx, note);
    }
}
