package io.github.whop4j.gigflow.auth;

import io.github.whop4j.gigflow.Browser;
import io.github.whop4j.gigflow.TestCluster;
import io.github.whop4j.gigflow.database.AppDatabase;
import io.github.whop4j.gigflow.database.DatabaseUrl;
import io.github.whop4j.gigflow.layout.ErrorTemplate;
import io.github.whop4j.gigflow.web.Access;
import io.github.whop4j.gigflow.web.Routes;
import io.github.whop4j.gigflow.web.WebServer;
import io.github.whop4j.gigflow.web.session.RequestContexts;
import io.github.whop4j.gigflow.web.session.SecretTokens;
import io.github.whop4j.gigflow.web.session.SessionStore;
import io.github.whop4j.gigflow.web.session.Viewer;
import io.github.whop4j.gigflow.web.session.Viewers;
import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.marketplace.postgres.person.PostgresProfiles;
import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The edge and signing in, over real HTTP and PostgreSQL, with a few routes to knock at and nothing else of GigFlow. */
final class TestEdge implements AfterAllCallback {
    static final String PASSWORD = "correct horse";

    final TestClock clock = new TestClock();
    private final DatabaseUrl url = TestCluster.emptyDatabase();
    final AppDatabase database = AppDatabase.open(url);
    private final SecretTokens tokens = new SecretTokens();
    final SessionStore sessions = new SessionStore(database.jdbi(), tokens, clock);
    private final AuthModule auth =
            new AuthModule(database.marketplace(), database.jdbi(), tokens, clock, "apik_test", Optional.empty());
    final Throttle throttle = auth.throttle();
    final Accounts accounts = auth.accounts();
    final RefreshTokens refreshTokens = auth.refreshTokens();
    private final WebServer server;

    TestEdge() {
        this("http://localhost");
    }

    TestEdge(String appUrl) {
        URI app = URI.create(appUrl);
        List<Routes> routes = new ArrayList<>(auth.routes(true));
        routes.add(TestEdge::knockers);
        server = WebServer.start(
                0, app, new RequestContexts(sessions, new DatabaseViewers(), app), new ErrorTemplate(), routes);
    }

    Browser browser() {
        return new Browser(URI.create("http://localhost:" + server.port()));
    }

    /** A browser in which a new person has signed in. */
    Browser signedIn(Role role) {
        String email = tokens.next().toLowerCase(Locale.ROOT) + "@example.com";
        accounts.create(email, PASSWORD, "Nina New", role);
        Browser browser = browser();
        browser.post("/api/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}");
        return browser;
    }

    /** Past Row Level Security and the app's own code. */
    Jdbi asOwner() {
        return TestCluster.asOwner(url);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    void close() {
        server.close();
        database.close();
    }

    private static void knockers(JavalinDefaultRoutingApi routes) {
        routes.get("/members", ctx -> ctx.result("members"));
        routes.post("/members", ctx -> ctx.result("posted"));
        routes.get("/api/members", ctx -> ctx.json(Map.of("ok", true)));
        routes.post("/api/members", ctx -> ctx.json(ctx.bodyAsClass(LogIn.class)));
        routes.get("/admin/only", ctx -> ctx.result("admins"), Access.ADMIN);
        routes.get("/api/broken", TestEdge::breakDown, Access.PUBLIC);
        routes.post("/machine", ctx -> ctx.result("machine"), Access.MACHINE);
    }

    private static void breakDown(Context ctx) {
        throw new IllegalStateException("the secret is swordfish");
    }

    private final class DatabaseViewers implements Viewers {
        @Override
        public Optional<Viewer> find(UUID id) {
            return database.marketplace()
                    .as(
                            Actor.system("session"),
                            () -> new PostgresProfiles(database.marketplace())
                                    .find(id)
                                    .map(Viewer::of));
        }

        @Override
        public int unread(Viewer viewer) {
            return 3;
        }
    }
}
