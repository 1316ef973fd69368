package io.github.whop4j.gigflow.seller.gigs;

import io.github.whop4j.gigflow.path.GigPath;
import io.github.whop4j.gigflow.templates.seller.gigs.JteeditorGenerated;
import io.github.whop4j.gigflow.templates.seller.gigs.JtelockedGenerated;
import io.github.whop4j.gigflow.ui.FieldMessages;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.catalog.Gig;
import io.github.whop4j.marketplace.catalog.GigDraft;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.seller.KycStatus;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The gig editor: one form, for a new gig and for one that no one has approved yet. */
final class EditorPages implements Routes {
    private final Marketplace marketplace;

    EditorPages(Marketplace marketplace) {
        this.marketplace = marketplace;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/sell/gigs/new", this::blank);
        routes.post("/sell/gigs/new", this::create);
        routes.get("/sell/gigs/{id}/edit", this::edit);
        routes.post("/sell/gigs/{id}/edit", this::rewrite);
    }

    private void blank(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        boolean verified = marketplace
                .sellers()
                .account(request.user())
                .filter(account -> account.kycStatus() == KycStatus.VERIFIED)
                .isPresent();
        if (verified) {
            show(ctx, null, GigForm.blank(), Map.of());
        } else {
            request.flash(Flash.Kind.INFO, "Verify your identity first; then you can write your gig.");
            ctx.redirect("/sell/onboarding", HttpStatus.SEE_OTHER); // which knows the next step
        }
    }

    private void create(Context ctx) {
        Actor.User seller = RequestContext.of(ctx).user();
        save(ctx, null, draft -> marketplace.catalog().create(seller, draft));
    }

    private void edit(Context ctx) {
        Gig gig = own(ctx);
        if (MyGigs.editable(gig)) {
            show(ctx, gig, GigForm.of(gig), Map.of());
        } else {
            Html.page(ctx, output -> JtelockedGenerated.render(output, null, Page.of(ctx), gig));
        }
    }

    private void rewrite(Context ctx) {
        Gig gig = own(ctx);
        Actor.User seller = RequestContext.of(ctx).user();
        save(ctx, gig, draft -> marketplace.catalog().edit(seller, gig.id(), draft));
    }

    private void save(Context ctx, @Nullable Gig before, Function<GigDraft, Gig> saving) {
        GigForm form = GigFormReader.read(ctx);
        Gig saved;
        try {
            saved = saving.apply(GigFormCheck.draft(form));
        } catch (InvalidInputException e) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, before, form, FieldMessages.of(e));
            return;
        } catch (ConflictException e) {
            RequestContext.of(ctx).flash(Flash.Kind.ERROR, GigRefusal.words(e));
            ctx.redirect("/sell/gigs", HttpStatus.SEE_OTHER);
            return;
        }
        if ("submit".equals(ctx.formParam("then"))) {
            submit(ctx, saved);
        } else {
            RequestContext.of(ctx).flash(Flash.Kind.SUCCESS, "Saved as a draft. Only you can see it.");
            ctx.redirect("/sell/gigs/" + saved.id() + "/edit", HttpStatus.SEE_OTHER);
        }
    }

    /** A second transaction: should it fail, what was written is kept as a draft. */
    private void submit(Context ctx, Gig saved) {
        RequestContext request = RequestContext.of(ctx);
        try {
            marketplace.catalog().move(request.user(), saved.id(), GigAction.SUBMIT.command(), "");
            request.flash(Flash.Kind.SUCCESS, GigAction.SUBMIT.done());
        } catch (ConflictException e) {
            request.flash(Flash.Kind.ERROR, GigRefusal.words(e));
        }
        ctx.redirect("/sell/gigs", HttpStatus.SEE_OTHER);
    }

    /** Published gigs of others can be seen, but not here. */
    private Gig own(Context ctx) {
        Actor.User seller = RequestContext.of(ctx).user();
        Gig gig = marketplace.catalog().find(seller, GigPath.id(ctx));
        if (!gig.sellerId().equals(seller.id())) {
            throw new NotAllowedException("not_your_gig", "Only its seller can edit a gig.");
        }
        return gig;
    }

    private void show(Context ctx, @Nullable Gig gig, GigForm form, Map<String, String> errors) {
        Editor editor = new Editor(gig, form, errors, marketplace.catalog().categories());
        Html.page(ctx, output -> JteeditorGenerated.render(output, null, Page.of(ctx), editor));
    }
}
