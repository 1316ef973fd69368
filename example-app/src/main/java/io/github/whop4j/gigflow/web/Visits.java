package io.github.whop4j.gigflow.web;

import io.javalin.config.Key;
import io.javalin.http.Context;
import java.net.URI;

/** Opens the {@link Visit} of a request. */
public final class Visits {
    static final Key<Visits> KEY = new Key<>("visits");
    private static final String ATTRIBUTE = "visit";

    private final SessionStore sessions;
    private final People people;
    private final boolean https;

    public Visits(SessionStore sessions, People people, URI appUrl) {
        this.sessions = sessions;
        this.people = people;
        this.https = "https".equals(appUrl.getScheme());
    }

    static Visit of(Context ctx) {
        Visit known = ctx.attribute(ATTRIBUTE);
        if (known != null) {
            return known;
        }
        Visits visits = ctx.appData(KEY);
        Visit visit = new Visit(ctx, visits.sessions, visits.people, new SessionCookie(visits.https));
        ctx.attribute(ATTRIBUTE, visit);
        return visit;
    }
}
