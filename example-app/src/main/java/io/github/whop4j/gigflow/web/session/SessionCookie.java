package io.github.whop4j.gigflow.web.session;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The cookie that names a session: unreadable for scripts, not sent along from other sites, https only when we are. */
final class SessionCookie {
    private static final String NAME = "gigflow_session";

    private final boolean https;

    SessionCookie(boolean https) {
        this.https = https;
    }

    @Nullable
    String read(Context ctx) {
        return ctx.cookie(NAME);
    }

    void write(Context ctx, String value, Duration lifetime) {
        ctx.cookie(cookie(value, Math.toIntExact(lifetime.toSeconds())));
    }

    void clear(Context ctx) {
        ctx.cookie(cookie("", 0));
    }

    private Cookie cookie(String value, int maxAge) {
        Cookie cookie = new Cookie(NAME, value);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setHttpOnly(true);
        cookie.setSecure(https);
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }
}
