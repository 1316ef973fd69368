package io.github.whop4j.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a sandbox alone. Environment: {@code SANDBOX_PORT} (4010), {@code SANDBOX_STATE} (a file to keep the state in; memory
 * only when unset), {@code SANDBOX_WEBHOOK_URL} (where to send events; nowhere when unset).
 */
public final class SandboxMain {
    private static final int DEFAULT_PORT = 4010;
    private static final String SLF4J_VERBOSITY = "slf4j.internal.verbosity";

    private SandboxMain() {}

    /**
     * Starts the sandbox and leaves it running until the process is interrupted.
     *
     * @param arguments none are read
     */
    public static void main(String[] arguments) {
        if (System.getProperty(SLF4J_VERBOSITY) == null) {
            // Run alone there is no logging library, and no need to hear about that three times.
            System.setProperty(SLF4J_VERBOSITY, "ERROR");
        }
        try {
            WhopSandbox sandbox = start(System.getenv());
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
            System.out.printf(
                    "Whop sandbox is ready at %s (API key %s, company %s, webhook secret %s)%n",
                    sandbox.baseUri(), WhopSandbox.API_KEY, WhopSandbox.PLATFORM_COMPANY, WhopSandbox.WEBHOOK_SECRET);
        } catch (RuntimeException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    static WhopSandbox start(Map<String, String> environment) {
        WhopSandbox.Builder builder = WhopSandbox.builder().port(port(environment.get("SANDBOX_PORT")));
        String state = environment.get("SANDBOX_STATE");
        if (state != null && !state.isBlank()) {
            builder.stateFile(Path.of(state));
        }
        String webhookUrl = environment.get("SANDBOX_WEBHOOK_URL");
        if (webhookUrl != null && !webhookUrl.isBlank()) {
            builder.webhookUrl(address(webhookUrl.strip()));
        }
        return builder.start();
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "SANDBOX_WEBHOOK_URL must be an http or https address, not \"" + text + "\".", malformed);
        }
    }

    private static int port(@Nullable String text) {
        try {
            int port = text == null || text.isBlank() ? DEFAULT_PORT : Integer.parseInt(text.strip());
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, together with numbers that are no port.
        }
        throw new IllegalArgumentException("SANDBOX_PORT must be a port (0 to 65535), not \"" + text + "\".");
    }
}
