package io.github.whop4j.gigflow.web.session;

import io.github.whop4j.marketplace.access.Actor;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, for the time of one request. Nothing is read before it is asked for, and a visitor gets a session only
 * when a form needs a CSRF token, so crawlers leave no rows behind.
 */
public final class RequestContext {
    private final Context ctx;
    private final SessionStore sessions;
    private final Viewers people;
    private final SessionCookie cookie;

    private boolean loaded;
    private @Nullable Session session;
    private @Nullable Viewer viewer;

    RequestContext(Context ctx, SessionStore sessions, Viewers people, SessionCookie cookie) {
        this.ctx = ctx;
        this.sessions = sessions;
        this.people = people;
        this.cookie = cookie;
    }

    public static RequestContext of(Context ctx) {
        return RequestContexts.of(ctx);
    }

    /** The signed-in person. */
    public Optional<Viewer> viewer() {
        load();
        return Optional.ofNullable(viewer);
    }

    /** The signed-in person, or 401 (a redirect to the sign-in page for pages). */
    public Viewer required() {
        return viewer().orElseThrow(SignInRequiredException::new);
    }

    /** The signed-in person to services that need one; 401 like {@link #required}. */
    public Actor.User user() {
        return required().actor();
    }

    /** The actor, for services that also serve visitors. */
    public Actor actor() {
        return viewer().<Actor>map(Viewer::actor).orElse(Actor.visitor());
    }

    /** The token every unsafe request of this browser must show. */
    public String csrfToken() {
        return ensured().csrfToken();
    }

    /** Shows a line on the next page this browser gets. */
    public void flash(Flash.Kind kind, String text) {
        sessions.flash(ensured(), new Flash(kind, text));
    }

    /** What {@link #flash} left, once. */
    public Optional<Flash> takeFlash() {
        load();
        Session current = session;
        if (current == null || current.flash() == null) {
            return Optional.empty();
        }
        sessions.flash(current, null);
        return Optional.of(current.flash());
    }

    /** Starts a session of their own under a new id, so that an id planted before sign-in is worth nothing. */
    public void signIn(UUID userId) {
        load();
        use(sessions.open(userId, session));
        viewer = people.find(userId).orElse(null);
    }

    /** Ends the session on the server; the cookie is worthless from here on, wherever it was copied to. */
    public void signOut() {
        load();
        if (session != null) {
            sessions.end(session);
        }
        session = null;
        viewer = null;
        cookie.clear(ctx);
    }

    /** A stable name of this browser's session, to bind things to; not a secret. */
    public String sessionHash() {
        return ensured().hash();
    }

    /** The token to compare with; empty when this browser has no session and so cannot have got one. */
    public Optional<String> knownCsrfToken() {
        load();
        return Optional.ofNullable(session).map(Session::csrfToken);
    }

    public int unread() {
        return viewer().map(people::unread).orElse(0);
    }

    private Session ensured() {
        load();
        Session current = session;
        return current != null ? current : use(sessions.open(null, null));
    }

    private Session use(SessionStore.Opened opened) {
        cookie.write(ctx, opened.cookie(), opened.lifetime());
        session = opened.session();
        return opened.session();
    }

    private void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        String value = cookie.read(ctx);
        if (value != null && !value.isEmpty()) {
            session = sessions.find(value).orElse(null);
        }
        viewer = Optional.ofNullable(session)
                .flatMap(Session::owner)
                .flatMap(people::find)
                .orElse(null);
    }
}
