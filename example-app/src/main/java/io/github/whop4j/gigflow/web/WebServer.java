package io.github.whop4j.gigflow.web;

import io.github.whop4j.gigflow.web.json.Json;
import io.github.whop4j.gigflow.web.session.RequestContexts;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The HTTP server: the edge around the features' routes. */
public final class WebServer implements AutoCloseable {
    private static final long MAX_REQUEST_BYTES = 1_000_000;

    private final Javalin javalin;

    private WebServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Starts serving on all interfaces; port 0 takes a free one. */
    public static WebServer start(
            int port, URI appUrl, RequestContexts contexts, ErrorPage errorPage, List<Routes> features) {
        Javalin javalin = Javalin.create(config -> configure(config, appUrl, contexts, errorPage, features));
        try {
            return new WebServer(javalin.start(port));
        } catch (JavalinBindException e) {
            throw new IllegalStateException(
                    "Port " + port + " is taken. Stop what uses it, or set PORT to another one.", e);
        }
    }

    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }

    private static void configure(
            JavalinConfig config, URI appUrl, RequestContexts contexts, ErrorPage errorPage, List<Routes> features) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = MAX_REQUEST_BYTES;
        config.jsonMapper(new Json());
        config.appData(RequestContexts.KEY, contexts);
        config.appData(ErrorPage.KEY, errorPage);
        files(config, "/assets", "/assets");
        files(config, "/webjars", "/META-INF/resources/webjars");

        SecurityHeaders headers = new SecurityHeaders(appUrl);
        AccessFilter gate = new AccessFilter(new CsrfGuard(appUrl));
        config.routes.before(headers::set);
        config.routes.beforeMatched(gate::check);
        Problems.addTo(config.routes);
        features.forEach(feature -> feature.addTo(config.routes));
    }

    /** Their addresses carry a version, so browsers may keep them. */
    private static void files(JavalinConfig config, String path, String directory) {
        config.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = directory;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
            files.roles = Set.of(Access.PUBLIC);
        });
    }
}
