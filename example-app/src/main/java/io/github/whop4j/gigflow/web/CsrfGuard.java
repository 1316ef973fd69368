package io.github.whop4j.gigflow.web;

import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.gigflow.web.session.SecretTokens;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses writes that another site sent through a user's browser. The browser's own word (Sec-Fetch-Site, Origin) comes
 * first; then the session's token must be in the {@code X-CSRF-Token} header or the {@code _csrf} field.
 */
final class CsrfGuard {
    private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private final String ownOrigin;

    CsrfGuard(URI appUrl) {
        this.ownOrigin = appUrl.getScheme() + "://" + appUrl.getRawAuthority();
    }

    void checkOrigin(Context ctx) {
        if (SAFE.contains(ctx.method())) {
            return;
        }
        String site = ctx.header("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign || !ownOrigin(ctx.header("Origin"), ctx)) {
            throw new NotAllowedException("cross_site", "This request came from another site.");
        }
    }

    void checkToken(Context ctx) {
        if (SAFE.contains(ctx.method())) {
            return;
        }
        Optional<String> expected = RequestContext.of(ctx).knownCsrfToken();
        String given = Optional.ofNullable(ctx.header("X-CSRF-Token")).orElseGet(() -> ctx.formParam("_csrf"));
        if (expected.isEmpty() || given == null || !SecretTokens.same(expected.get(), given)) {
            throw new NotAllowedException(
                    "csrf",
                    "The CSRF token is missing or old. Load the page again, or take the token from"
                            + " GET /api/auth/session and send it as X-CSRF-Token.");
        }
    }

    /** Scripts outside a browser send no Origin. The Host header counts too: a page can forge neither. */
    private boolean ownOrigin(@Nullable String origin, Context ctx) {
        return origin == null || origin.equals(ownOrigin) || origin.equals(ctx.scheme() + "://" + ctx.host());
    }
}
