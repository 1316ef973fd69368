package io.github.whop4j.gigflow.auth;

import io.github.whop4j.gigflow.templates.auth.JteloginGenerated;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Html;
import io.github.whop4j.gigflow.web.LocalPath;
import io.github.whop4j.gigflow.web.Page;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.marketplace.person.Profile;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sign-in page, which is the sign-up page too, and its forms. */
final class LoginPage implements Routes {
    private final SignInService signIn;
    private final boolean whop;
    private final boolean demo;

    /**
     * Shows the forms.
     *
     * @param whop whether "Continue with Whop" is configured
     * @param demo whether the demo people exist and may be shown
     */
    LoginPage(SignInService signIn, boolean whop, boolean demo) {
        this.signIn = signIn;
        this.whop = whop;
        this.demo = demo;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/login", this::show, Access.PUBLIC);
        routes.post("/login", this::logIn, Access.PUBLIC);
        routes.post("/signup", this::signUp, Access.PUBLIC);
        routes.post("/logout", LoginPage::logOut, Access.PUBLIC);
    }

    private void show(Context ctx) {
        if (RequestContext.of(ctx).viewer().isPresent()) {
            ctx.redirect(LocalPath.or(ctx.queryParam("next"), "/account"), HttpStatus.SEE_OTHER);
            return;
        }
        boolean signUp = "1".equals(ctx.queryParam("signup"));
        render(ctx, signUp, Map.of(), LoginError.text(ctx.queryParam("error")));
    }

    private void logIn(Context ctx) {
        Optional<Profile> profile;
        try {
            profile = signIn.signIn(ctx, ctx.formParam("email"), ctx.formParam("password"));
        } catch (TooManyAttemptsException e) {
            ctx.status(429).header("Retry-After", Long.toString(e.retryAfterSeconds()));
            render(ctx, false, Map.of(), e.getMessage());
            return;
        }
        if (profile.isEmpty()) {
            ctx.status(401);
            render(ctx, false, Map.of(), "The e-mail or the password is wrong.");
            return;
        }
        goOn(ctx, profile.get());
    }

    private void signUp(Context ctx) {
        SignUp request = new SignUp(
                ctx.formParam("email"), ctx.formParam("password"), ctx.formParam("name"), ctx.formParam("role"));
        Map<String, String> mistakes = request.mistakes();
        if (!mistakes.isEmpty()) {
            ctx.status(422);
            render(ctx, true, mistakes, null);
            return;
        }
        try {
            goOn(ctx, signIn.signUp(ctx, request));
        } catch (ConflictException e) {
            ctx.status(409);
            render(ctx, true, Map.of("email", String.valueOf(e.getMessage())), null);
        }
    }

    private static void logOut(Context ctx) {
        RequestContext.of(ctx).signOut();
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static void goOn(Context ctx, Profile profile) {
        ctx.redirect(LocalPath.or(ctx.formParam("next"), SignInService.home(profile.role())), HttpStatus.SEE_OTHER);
    }

    private void render(Context ctx, boolean signUp, Map<String, String> mistakes, @Nullable String error) {
        LoginForm form = new LoginForm(
                signUp,
                given(ctx, "email"),
                given(ctx, "name"),
                "seller".equals(given(ctx, "role")) ? "seller" : "buyer",
                LocalPath.or(next(ctx), ""),
                mistakes,
                error,
                whop,
                demo);
        Html.page(ctx, output -> JteloginGenerated.render(output, null, Page.of(ctx), form));
    }

    private static @Nullable String next(Context ctx) {
        String posted = ctx.formParam("next");
        return posted == null ? ctx.queryParam("next") : posted;
    }

    private static String given(Context ctx, String field) {
        String value = ctx.formParam(field);
        return value == null ? "" : value;
    }
}
