package io.github.whop4j.sandbox;

import java.util.List;
import java.util.Map;

/** Runs a sandbox alone, as its environment says; {@code --help} lists what that can say. */
public final class SandboxMain {
    private static final String SLF4J_VERBOSITY = "slf4j.internal.verbosity";

    private SandboxMain() {}

    /**
     * Starts the sandbox and leaves it running until the process is interrupted.
     *
     * @param arguments none, or {@code --help}
     */
    public static void main(String[] arguments) {
        if (System.getProperty(SLF4J_VERBOSITY) == null) {
            // Run alone there is no logging library, and no need to hear about that three times.
            System.setProperty(SLF4J_VERBOSITY, "ERROR");
        }
        List<String> asked = List.of(arguments);
        if (asked.contains("--help") || asked.contains("-h")) {
            System.out.print(Settings.help());
            return;
        }
        try {
            if (!asked.isEmpty()) {
                throw new IllegalArgumentException("The sandbox takes no arguments but --help, not " + asked
                        + ": its settings come from the environment.");
            }
            Settings.unknown(System.getenv()).forEach(System.err::println);
            WhopSandbox sandbox = start(System.getenv());
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "sandbox-stop"));
            System.out.printf(
                    "Whop sandbox is ready at %s (API key %s, company %s, webhook secret %s)%n",
                    sandbox.baseUri(), sandbox.apiKey(), WhopSandbox.PLATFORM_COMPANY, sandbox.webhookSecret());
        } catch (RuntimeException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    static WhopSandbox start(Map<String, String> environment) {
        return Settings.read(environment).start();
    }
}
