package io.github.whop4j.gigflow.auth;

import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Problem;
import io.github.whop4j.gigflow.web.Problems;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.gigflow.web.session.Viewer;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sign-up, sign-in and sign-out for scripts: {@code /api/auth}. */
final class SessionRoutes implements Routes {
    private final SignInService signIn;

    SessionRoutes(SignInService signIn) {
        this.signIn = signIn;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/auth/session", SessionRoutes::answer, Access.PUBLIC);
        routes.post("/api/auth/signup", this::signUp, Access.PUBLIC);
        routes.post("/api/auth/login", this::logIn, Access.PUBLIC);
        routes.post("/api/auth/signout", SessionRoutes::signOut, Access.PUBLIC);
        routes.exception(TooManyAttemptsException.class, SignInService::refuse);
    }

    private void signUp(Context ctx) {
        signIn.signUp(ctx, ctx.bodyAsClass(SignUp.class));
        ctx.status(201);
        answer(ctx);
    }

    private void logIn(Context ctx) {
        LogIn login = ctx.bodyAsClass(LogIn.class);
        if (signIn.signIn(ctx, login.email(), login.password()).isEmpty()) {
            Problems.answer(ctx, new Problem(401, "wrong_credentials", "The e-mail or the password is wrong."));
            return;
        }
        answer(ctx);
    }

    private static void signOut(Context ctx) {
        RequestContext.of(ctx).signOut();
        ctx.json(Map.of("ok", true));
    }

    private static void answer(Context ctx) {
        RequestContext request = RequestContext.of(ctx);
        Map<String, @Nullable Object> session = new LinkedHashMap<>();
        session.put("user", request.viewer().map(SessionRoutes::json).orElse(null));
        session.put("csrfToken", request.csrfToken());
        ctx.json(session);
    }

    private static Map<String, Object> json(Viewer viewer) {
        Map<String, Object> user = new LinkedHashMap<>();
        user.put("id", viewer.id());
        user.put("email", viewer.email());
        user.put("name", viewer.name());
        user.put("role", viewer.role());
        user.put("whopLinked", viewer.whopUserId() != null);
        return user;
    }
}
