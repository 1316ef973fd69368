package io.github.whop4j.gigflow.web;

import io.github.whop4j.gigflow.web.json.MalformedJsonException;
import io.github.whop4j.gigflow.web.session.SignInRequiredException;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.MarketplaceException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.problem.NotFoundException;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what was thrown into an answer. Internals stay in the log. */
public final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static void addTo(JavalinDefaultRoutingApi routes) {
        routes.exception(MarketplaceException.class, (e, ctx) -> answer(ctx, of(e)));
        routes.exception(
                MalformedJsonException.class,
                (e, ctx) -> answer(ctx, new Problem(400, "malformed_json", Objects.requireNonNull(e.getMessage()))));
        routes.exception(SignInRequiredException.class, (e, ctx) -> signIn(ctx));
        routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, of(e)));
        routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            answer(ctx, new Problem(500, "internal", "Something broke on our side. Nothing more is known here."));
        });
    }

    /** The problem a marketplace error is, for pages that show it beside a form. */
    public static Problem of(MarketplaceException e) {
        int status = e instanceof InvalidInputException
                ? 422
                : e instanceof NotFoundException
                        ? 404
                        : e instanceof NotAllowedException ? 403 : e instanceof ConflictException ? 409 : 502;
        return new Problem(status, e.code(), Objects.requireNonNull(e.getMessage()), e.details());
    }

    /** Answers with a problem, in the form the caller understands. */
    public static void answer(Context ctx, Problem problem) {
        ctx.status(problem.status());
        if (api(ctx)) {
            ctx.json(problem.json()).contentType("application/problem+json");
        } else {
            Html.page(ctx, output -> ctx.appData(ErrorPage.KEY).render(output, Page.of(ctx), problem));
        }
    }

    static boolean api(Context ctx) {
        return ctx.path().startsWith("/api/");
    }

    private static void signIn(Context ctx) {
        if (api(ctx)) {
            answer(ctx, new Problem(401, "sign_in_required", "Sign in first."));
            return;
        }
        // After a POST there is nothing to come back to but the page it was sent from, which we do not know.
        String query = ctx.queryString();
        String next = ctx.method().name().equals("GET") ? ctx.path() + (query == null ? "" : "?" + query) : "/";
        ctx.redirect(LocalPath.signInThen(next), HttpStatus.SEE_OTHER);
    }

    private static Problem of(HttpResponseException e) {
        return switch (e.getStatus()) {
            case 404 -> new Problem(404, "not_found", "There is nothing at this address.");
            case 405 -> new Problem(405, "method_not_allowed", "This address does not take that method.");
            case 413 -> new Problem(413, "too_large", "The request is larger than we take.");
            default ->
                new Problem(
                        e.getStatus(),
                        HttpStatus.forStatus(e.getStatus()).name().toLowerCase(Locale.ROOT),
                        "The request was refused.");
        };
    }
}
