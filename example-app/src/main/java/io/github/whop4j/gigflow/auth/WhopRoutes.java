package io.github.whop4j.gigflow.auth;

import io.github.whop4j.client.WhopException;
import io.github.whop4j.client.oauth.AuthorizationRequest;
import io.github.whop4j.client.oauth.AuthorizationResponse;
import io.github.whop4j.client.oauth.OAuthErrorException;
import io.github.whop4j.client.oauth.OAuthScopes;
import io.github.whop4j.client.oauth.OAuthTokens;
import io.github.whop4j.client.oauth.UserInfo;
import io.github.whop4j.client.oauth.WhopOAuth;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.LocalPath;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.gigflow.web.session.Viewer;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** "Continue with Whop", and linking an account to Whop: the way there and the way back. */
final class WhopRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(WhopRoutes.class);

    private final WhopOAuth oauth;
    private final OAuthAttempts attempts;
    private final WhopAccounts accounts;

    WhopRoutes(WhopOAuth oauth, OAuthAttempts attempts, WhopAccounts accounts) {
        this.oauth = oauth;
        this.attempts = attempts;
        this.accounts = accounts;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/auth/whop/authorize", this::leave, Access.PUBLIC);
        routes.get("/api/auth/whop/link", this::leave);
        routes.get("/api/auth/callback/whop", this::comeBack, Access.PUBLIC);
    }

    /** A user who is signed in links; all others signs in. */
    private void leave(Context ctx) {
        RequestContext requestContext = RequestContext.of(ctx);
        UUID linking = requestContext.viewer().map(Viewer::id).orElse(null);
        AuthorizationRequest request = oauth.authorizationRequest(OAuthScopes.MARKETPLACE);
        attempts.begin(
                requestContext.sessionHash(), request, linking, LocalPath.or(ctx.queryParam("next"), "/account"));
        ctx.redirect(request.url().toString(), HttpStatus.FOUND);
    }

    private void comeBack(Context ctx) {
        RequestContext requestContext = RequestContext.of(ctx);
        AuthorizationResponse response = AuthorizationResponse.from(ctx::queryParam);
        String state = response.state();
        Optional<OAuthAttempts.Attempt> attempt =
                state == null ? Optional.empty() : attempts.end(requestContext.sessionHash(), state);
        if (attempt.isEmpty()) {
            refuse(ctx, LoginError.INVALID_STATE);
            return;
        }
        try {
            OAuthTokens tokens = oauth.exchange(attempt.get().request(), response);
            arrive(ctx, attempt.get(), tokens, oauth.userInfo(tokens.accessToken()));
        } catch (OAuthErrorException e) {
            LOG.info("Whop refused a sign-in: {}", e.error());
            refuse(ctx, "access_denied".equals(e.error()) ? LoginError.DENIED : LoginError.WHOP_FAILED);
        } catch (WhopException e) {
            // Its message may quote what Whop answered; the kind is enough here.
            LOG.warn("a sign-in with Whop failed: {}", e.getClass().getSimpleName());
            refuse(ctx, LoginError.WHOP_FAILED);
        }
    }

    private void arrive(Context ctx, OAuthAttempts.Attempt attempt, OAuthTokens tokens, UserInfo person) {
        // The signed ID token says who signed in; the rest must be about the same person.
        if (tokens.idToken() == null || !tokens.idToken().subject().equals(person.sub())) {
            refuse(ctx, LoginError.WHOP_FAILED);
        } else if (attempt.linking() != null) {
            link(ctx, attempt.linking(), attempt.next(), tokens, person);
        } else {
            signIn(ctx, attempt.next(), accounts.signIn(person, tokens.refreshToken()));
        }
    }

    private static void signIn(Context ctx, String next, WhopAccounts.Outcome outcome) {
        if (outcome instanceof WhopAccounts.Outcome.SignedIn signedIn) {
            RequestContext.of(ctx).signIn(signedIn.profile().id());
            ctx.redirect(LocalPath.or(next, "/account"), HttpStatus.SEE_OTHER);
        } else if (outcome instanceof WhopAccounts.Outcome.Refused refused) {
            refuse(ctx, refused.error());
        }
    }

    /** Only for the user who began it and is still signed in: a session may have changed hands meanwhile. */
    private void link(Context ctx, UUID account, String next, OAuthTokens tokens, UserInfo person) {
        RequestContext requestContext = RequestContext.of(ctx);
        if (requestContext
                .viewer()
                .filter(viewer -> viewer.id().equals(account))
                .isEmpty()) {
            refuse(ctx, LoginError.INVALID_STATE);
            return;
        }
        if (accounts.link(account, person, tokens.refreshToken())) {
            requestContext.flash(Flash.Kind.SUCCESS, "Your Whop account is linked.");
        } else {
            requestContext.flash(Flash.Kind.ERROR, "That Whop account belongs to another member. Nothing was changed.");
        }
        ctx.redirect(LocalPath.or(next, "/account"), HttpStatus.SEE_OTHER);
    }

    private static void refuse(Context ctx, LoginError error) {
        ctx.redirect(error.path(), HttpStatus.SEE_OTHER);
    }
}
