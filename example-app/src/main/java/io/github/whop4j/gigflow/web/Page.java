package io.github.whop4j.gigflow.web;

import io.github.whop4j.gigflow.web.session.Flash;
import io.github.whop4j.gigflow.web.session.RequestContext;
import io.github.whop4j.gigflow.web.session.Viewer;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** What the frame around every page shows: who is looking, where they are, what they are told. */
public final class Page {
    private final RequestContext request;
    private final String path;

    private Page(RequestContext request, String path) {
        this.request = request;
        this.path = path;
    }

    public static Page of(Context ctx) {
        return new Page(RequestContext.of(ctx), ctx.path());
    }

    /** Null for visitors. */
    public @Nullable Viewer viewer() {
        return request.viewer().orElse(null);
    }

    /** The token for this page's forms. */
    public String csrf() {
        return request.csrfToken();
    }

    public @Nullable Flash flash() {
        return request.takeFlash().orElse(null);
    }

    public int unread() {
        return request.unread();
    }

    /** Whether this is the selling side, which has its own navigation. */
    public boolean selling() {
        return under("/sell");
    }

    /** Whether the current path is that one or below it; for marking the current link. */
    public boolean under(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
