package io.github.whop4j.sandbox.control;

import io.github.whop4j.sandbox.http.Filter;
import io.github.whop4j.sandbox.http.Handler;
import io.github.whop4j.sandbox.http.Method;
import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.WhopError;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other pages of the same browser from pressing the dashboard's buttons and from using the control API, neither of which
 * asks for a key. Programs send none of the headers by which a browser says where a request comes from, and are let in.
 */
public final class OwnPages implements Filter {
    private final Set<String> own;

    /**
     * Knows the sandbox's own pages.
     *
     * @param port where it listens
     */
    public OwnPages(int port) {
        own = Set.of("http://localhost:" + port, "http://127.0.0.1:" + port, "http://[::1]:" + port);
    }

    @Override
    public Response handle(Request request, Handler next) {
        if (request.path().startsWith(Control.PREFIX) && request.method() != Method.GET && !isOwn(request)) {
            throw WhopError.forbidden("The sandbox is not told what to do by other pages (" + request.header("Origin")
                    + "). Use its own front page, or a program.");
        }
        return next.handle(request);
    }

    /**
     * Browsers send Sec-Fetch-Site only to addresses they trust, and no script can set it; so it decides where it is, also
     * behind a forwarded port, whose Origin is not ours.
     */
    private boolean isOwn(Request request) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        @Nullable String origin = request.header("Origin");
        return origin == null || own.contains(origin);
    }
}
