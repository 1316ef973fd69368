package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.templates.seller.JteonboardingGenerated;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import io.github.whop4j.marketplace.seller.KycStatus;
import io.github.whop4j.marketplace.seller.SellerAccount;
import io.github.whop4j.marketplace.seller.Sellers;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Optional;

/** How a user becomes a seller. Looking at the page never makes one: the company at Whop is made by the form. */
final class OnboardingPages implements Routes {
    private final Sellers sellers;

    OnboardingPages(Sellers sellers) {
        this.sellers = sellers;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/sell", ctx -> ctx.redirect("/sell/dashboard", HttpStatus.SEE_OTHER));
        routes.get("/sell/onboarding", this::explain);
        routes.post("/sell/onboarding", this::begin);
    }

    private void explain(Context ctx) {
        Optional<SellerAccount> account = sellers.account(RequestContext.of(ctx).user());
        if (account.isPresent() && account.get().companyId() != null) {
            boolean verified = account.get().kycStatus() == KycStatus.VERIFIED;
            ctx.redirect(verified ? "/sell/gigs" : "/sell/kyc", HttpStatus.SEE_OTHER);
            return;
        }
        Html.page(ctx, output -> JteonboardingGenerated.render(output, null, Page.of(ctx)));
    }

    private void begin(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        try {
            sellers.onboard(request.user());
            ctx.redirect("/sell/kyc", HttpStatus.SEE_OTHER);
        } catch (WhopUnavailableException e) {
            request.flash(Flash.Kind.ERROR, e.getMessage());
            ctx.redirect("/sell/onboarding", HttpStatus.SEE_OTHER);
        }
    }
}
