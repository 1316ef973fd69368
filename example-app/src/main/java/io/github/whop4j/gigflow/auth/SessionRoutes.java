package io.github.whop4j.gigflow.auth;

import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Problem;
import io.github.whop4j.gigflow.web.Problems;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.Viewer;
import io.github.whop4j.gigflow.web.Visit;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sign-up, sign-in and sign-out for scripts: {@code /api/auth}. */
final class SessionRoutes implements Routes {
    private final Door door;

    SessionRoutes(Door door) {
        this.door = door;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get("/api/auth/session", SessionRoutes::answer, Access.PUBLIC);
        routes.post("/api/auth/signup", this::signUp, Access.PUBLIC);
        routes.post("/api/auth/login", this::logIn, Access.PUBLIC);
        routes.post("/api/auth/signout", SessionRoutes::signOut, Access.PUBLIC);
        routes.exception(TooManyAttemptsException.class, Door::refuse);
    }

    private void signUp(Context ctx) {
        door.signUp(ctx, ctx.bodyAsClass(SignUp.class));
        ctx.status(201);
        answer(ctx);
    }

    private void logIn(Context ctx) {
        LogIn login = ctx.bodyAsClass(LogIn.class);
        if (door.signIn(ctx, login.email(), login.password()).isEmpty()) {
            Problems.answer(ctx, new Problem(401, "wrong_credentials", "The e-mail or the password is wrong."));
            return;
        }
        answer(ctx);
    }

    private static void signOut(Context ctx) {
        Visit.of(ctx).signOut();
        ctx.json(Map.of("ok", true));
    }

    private static void answer(Context ctx) {
        Visit visit = Visit.of(ctx);
        Map<String, @Nullable Object> session = new LinkedHashMap<>();
        session.put("user", visit.viewer().map(SessionRoutes::json).orElse(null));
        session.put("csrfToken", visit.csrfToken());
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
