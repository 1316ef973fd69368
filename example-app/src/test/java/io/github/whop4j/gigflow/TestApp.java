package io.github.whop4j.gigflow;

import io.github.whop4j.gigflow.database.DatabaseUrl;
import io.github.whop4j.marketplace.Marketplace;
import io.github.whop4j.marketplace.access.Role;
import io.github.whop4j.sandbox.WhopSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** All of GigFlow with a Whop of its own, as {@code mvn -Prun} starts it, on a database of its own. */
public final class TestApp implements AutoCloseable {
    private final DatabaseUrl database = TestCluster.emptyDatabase();
    private final URI base;
    private final App app;

    private TestApp() {
        int port = freePort();
        base = URI.create("http://localhost:" + port);
        Config config = Config.read(Map.of("PORT", Integer.toString(port), "SANDBOX_PORT", "0"), directory());
        app = App.start(new Config(
                config.port(),
                config.appUrl(),
                Optional.of(database),
                config.whop(),
                config.platformFeeBps(),
                config.directory()));
    }

    /** The one for tests that do not mind each other's people and gigs; stopped with the JVM. */
    public static TestApp shared() {
        return Shared.APP;
    }

    /** One for a test alone, which closes it. */
    public static TestApp start() {
        return new TestApp();
    }

    public URI base() {
        return base;
    }

    public Browser browser() {
        return new Browser(base);
    }

    /** A new user. The throttle has tests of its own and would mistake a test class for an attack. */
    public Member join(String name, Role role) {
        asOwner().useHandle(handle -> handle.execute("delete from gigflow.attempt"));
        return Member.join(browser(), name, role);
    }

    public Member admin() {
        asOwner().useHandle(handle -> handle.execute("delete from gigflow.attempt"));
        return Member.demo(browser(), "admin@gigflow.test");
    }

    public Marketplace marketplace() {
        return app.marketplace();
    }

    public WhopSandbox sandbox() {
        return app.sandbox().orElseThrow();
    }

    /** Past Row Level Security and the app's own code. */
    public Jdbi asOwner() {
        return TestCluster.asOwner(database);
    }

    @Override
    public void close() {
        app.close();
    }

    /** The app must know its own address before it listens, as everywhere; a port just closed is still free a moment later. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "gigflow");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        static final TestApp APP = start();
    }
}
