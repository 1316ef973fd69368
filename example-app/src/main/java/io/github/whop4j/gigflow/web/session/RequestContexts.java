package io.github.whop4j.gigflow.web.session;

import io.javalin.config.Key;
import io.javalin.http.Context;
import java.net.URI;

/** Opens the {@link RequestContext} of a request. */
public final class RequestContexts {
    public static final Key<RequestContexts> KEY = new Key<>("visits");
    private static final String ATTRIBUTE = "visit";

    private final SessionStore sessions;
    private final Viewers people;
    private final boolean https;

    public RequestContexts(SessionStore sessions, Viewers people, URI appUrl) {
        this.sessions = sessions;
        this.people = people;
        this.https = "https".equals(appUrl.getScheme());
    }

    static RequestContext of(Context ctx) {
        RequestContext known = ctx.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        RequestContexts visits = ctx.appData(KEY);
        RequestContext request =
                new RequestContext(ctx, visits.sessions, visits.people, new SessionCookie(visits.https));
        ctx.attribute(ATTRIBUTE, request);
        return request;
    }
}
