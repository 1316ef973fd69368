package io.github.whop4j.gigflow.checkout;

import io.github.whop4j.gigflow.path.GigReference;
import io.github.whop4j.gigflow.templates.checkout.JtecompleteGenerated;
import io.github.whop4j.gigflow.templates.checkout.JteoptionsGenerated;
import io.github.whop4j.gigflow.templates.checkout.JtesummaryGenerated;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.WhopEmbeds;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The checkout as whole pages: the way for browsers without scripts, and for links that lead back from Whop. */
public final class CheckoutPages implements Routes {
    private final Marketplace marketplace;
    private final WhopEmbeds embeds;
    private final Outcomes outcomes;

    public CheckoutPages(Marketplace marketplace, WhopEmbeds embeds) {
        this.marketplace = marketplace;
        this.embeds = embeds;
        this.outcomes = new Outcomes(marketplace);
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/checkout", this::show);
        routes.post("/checkout", this::create);
        routes.get("/checkout/complete", this::complete);
    }

    /** {@code ?checkout=} shows what will be paid, {@code ?gig=&package=} what can be chosen. */
    private void show(Context ctx) {
        Actor.User buyer = RequestContext.of(ctx).user();
        String gig = ctx.queryParam("gig");
        if (ctx.queryParam("checkout") != null) {
            embeds.allow(ctx);
            Html.page(ctx, output -> JtesummaryGenerated.render(output, null, Page.of(ctx), checkout(ctx, buyer)));
        } else if (gig != null) {
            Gig found = GigReference.find(marketplace.catalog(), buyer, gig);
            Html.page(
                    ctx,
                    output -> JteoptionsGenerated.render(
                            output, null, Page.of(ctx), Choice.of(found, ctx.queryParam("package"))));
        } else {
            ctx.redirect("/", HttpStatus.SEE_OTHER);
        }
    }

    private void create(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        try {
            Checkout checkout = marketplace.checkouts().create(request.user(), ChoiceForm.read(ctx));
            ctx.redirect("/checkout?checkout=" + checkout.id(), HttpStatus.SEE_OTHER);
        } catch (InvalidInputException | ConflictException e) {
            request.flash(Flash.Kind.ERROR, e.getMessage());
            ctx.redirect("/checkout?gig=" + encoded(ctx.formParam("gig")), HttpStatus.SEE_OTHER);
        }
    }

    /**
     * Where the embed and Whop's own page lead back to. What they put into the address is a hint at most: the state comes
     * from Whop itself, through the same reconciliation as a webhook, so a GET may trigger it any number of times.
     */
    private void complete(Context ctx) {
        Actor.User buyer = RequestContext.of(ctx).user();
        Checkout checkout = checkout(ctx, buyer);
        int looks = looks(ctx.queryParam("looks"));
        Outcome outcome = outcomes.of(buyer, checkout, ctx.queryParam("receipt_id"), looks);
        if (outcome.unsettled()) {
            int seconds = outcome.state() == Outcome.State.PENDING ? 10 : 3;
            ctx.header(
                    "Refresh",
                    seconds + "; url=/checkout/complete?checkout=" + checkout.id() + "&looks=" + (looks + 1));
        }
        embeds.allow(ctx);
        Html.page(ctx, output -> JtecompleteGenerated.render(output, null, Page.of(ctx), outcome));
    }

    private Checkout checkout(Context ctx, Actor.User buyer) {
        // Whop appends to the address it was given, which names the checkout as the core does.
        String id = ctx.queryParam("checkout") == null ? ctx.queryParam("checkout_id") : ctx.queryParam("checkout");
        String session = ctx.queryParam("session_id");
        if (id == null && session != null) {
            return marketplace.checkouts().findBySession(buyer, session);
        }
        try {
            return marketplace.checkouts().find(buyer, UUID.fromString(id == null ? "" : id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("checkout_not_found", "There is no such checkout.");
        }
    }

    private static int looks(@Nullable String text) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
    }

    private static String encoded(@Nullable String text) {
        return URLEncoder.encode(text == null ? "" : text, StandardCharsets.UTF_8);
    }
}
