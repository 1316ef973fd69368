package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.http.Router;
import io.github.whop4j.sandbox.http.Server;
import io.github.whop4j.sandbox.oauth.OAuthApp;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.StateFile;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A local Whop. It speaks Whop's API under {@code /api/v1}, shows the pages a person would click, sends signed webhooks and
 * can be broken on purpose. One line starts it:
 *
 * <pre>{@code
 * try (WhopSandbox sandbox = WhopSandbox.start()) {
 *     // API at sandbox.baseUri() + "/api/v1", key WhopSandbox.API_KEY
 * }
 * }</pre>
 *
 * <p>It is for development and tests: ids and tokens are predictable, it listens on the loopback interface only, and no
 * money exists in it.
 */
public final class WhopSandbox implements AutoCloseable {
    /** The API key of the platform company. */
    public static final String API_KEY = "apik_sandbox";

    /** The platform company. */
    public static final String PLATFORM_COMPANY = State.PLATFORM;

    /** The secret that webhooks are signed with unless an endpoint was given its own. */
    public static final String WEBHOOK_SECRET = "ws_sandbox";

    /** The OAuth application people sign in to. */
    public static final String OAUTH_APP = "app_sandbox";

    /** Its client secret, for clients that send one. */
    public static final String OAUTH_SECRET = "secret_sandbox";

    private final Server server;

    private WhopSandbox(Builder builder) {
        StateFile file = builder.stateFile == null ? null : StateFile.open(builder.stateFile);
        State state = new State(file, builder.clock);
        Router router = new Router();
        server = Server.bind(builder.port, router, (request, next) -> next.handle(request));
        OAuthApp app = new OAuthApp(OAUTH_APP, OAUTH_SECRET, "Sandbox app", builder.redirectUris);
        Rooms.furnish(state, app, server.baseUri(), router);
        server.start();
    }

    /**
     * Starts a sandbox on a free port, in memory, on the system clock.
     *
     * @return the running sandbox
     */
    public static WhopSandbox start() {
        return builder().start();
    }

    /**
     * Starts to describe a sandbox.
     *
     * @return a builder with the defaults of {@link #start()}
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where it listens.
     *
     * @return as in {@code http://localhost:4010}, without a slash at the end
     */
    public URI baseUri() {
        return server.baseUri();
    }

    /** Stops it; what it must remember is in the state file already. */
    @Override
    public void close() {
        server.close();
    }

    /** Describes a sandbox before it starts. */
    public static final class Builder {
        private int port;
        private Clock clock = Clock.systemUTC();
        private @Nullable Path stateFile;
        private List<String> redirectUris = List.of();

        private Builder() {}

        /**
         * Where to listen.
         *
         * @param port the port; 0, the default, for any free one
         * @return this builder
         */
        public Builder port(int port) {
            this.port = port;
            return this;
        }

        /**
         * The time. It can also be advanced while running.
         *
         * @param clock the clock to go by; the system's by default
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /**
         * Keeps the state over restarts.
         *
         * @param stateFile the file, made when it does not exist; memory only by default
         * @return this builder
         */
        public Builder stateFile(Path stateFile) {
            this.stateFile = stateFile;
            return this;
        }

        /**
         * Where sign-in may send people back to, each matched exactly. Without any, every path of {@code http://localhost}
         * and {@code http://127.0.0.1} is allowed on every port.
         *
         * @param redirectUris absolute http or https URLs without a fragment
         * @return this builder
         */
        public Builder redirectUris(String... redirectUris) {
            this.redirectUris = List.of(redirectUris);
            return this;
        }

        /**
         * Starts it.
         *
         * @return the running sandbox
         * @throws java.io.UncheckedIOException when the port is taken
         * @throws IllegalStateException when the state file is damaged
         */
        public WhopSandbox start() {
            return new WhopSandbox(this);
        }
    }
}
