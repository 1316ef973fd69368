package io.github.whop4j.gigflow.web;

import io.javalin.http.Context;
import java.net.URI;

/** The headers every answer carries. */
final class SecurityHeaders {
    private final boolean https;
    private final String csp = ContentSecurityPolicy.strict().toString();

    SecurityHeaders(URI appUrl) {
        this.https = "https".equals(appUrl.getScheme());
    }

    void set(Context ctx) {
        ctx.header("Content-Security-Policy", csp)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("X-Frame-Options", "SAMEORIGIN")
                // Pages and answers are about one person at one moment. Files under /assets say otherwise themselves.
                .header("Cache-Control", "no-store")
                .header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (https) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
