package io.github.whop4j.gigflow.story;

import io.github.whop4j.gigflow.App;
import io.github.whop4j.gigflow.Config;
import io.github.whop4j.gigflow.TestCluster;
import io.github.whop4j.gigflow.database.DatabaseUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** A running GigFlow with a database and a sandbox of its own, in local mode, and the people in it. */
final class RunningGigFlow implements AutoCloseable {
    private final DatabaseUrl database = TestCluster.emptyDatabase();
    private final URI uri;
    private final App app;

    private RunningGigFlow(Path directory) {
        int port = freePort();
        uri = URI.create("http://localhost:" + port);
        Config config = Config.read(
                Map.of(
                        "PORT",
                        String.valueOf(port),
                        "SANDBOX_PORT",
                        String.valueOf(freePort()),
                        "DATABASE_URL",
                        "postgres://" + database.user() + ":" + database.password() + "@"
                                + database.jdbcUrl().substring("jdbc:postgresql://".length())),
                directory);
        app = App.start(config);
    }

    static RunningGigFlow open(Path directory) {
        return new RunningGigFlow(directory);
    }

    HttpUser signUp(String name, String role) {
        return HttpUser.signUp(uri, name, role);
    }

    HttpUser admin() {
        return HttpUser.signIn(uri, "admin@gigflow.test", "gigflow-demo");
    }

    HttpUser stranger() {
        return HttpUser.visitor(uri);
    }

    SandboxRemote sandbox() {
        return new SandboxRemote(app.sandbox().orElseThrow().baseUri());
    }

    App app() {
        return app;
    }

    URI uri() {
        return uri;
    }

    /** Past Row Level Security. */
    Jdbi asOwner() {
        return TestCluster.asOwner(database);
    }

    @Override
    public void close() {
        app.close();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
