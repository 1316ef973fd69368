package io.github.whop4j.gigflow;

import io.github.whop4j.gigflow.demo.DemoPeople;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Starts GigFlow and leaves it running until the process is interrupted. */
final class Main {
    private static final Path DIRECTORY = Path.of(".gigflow");

    private Main() {}

    public static void main(String[] arguments) {
        try {
            Config config = Config.read(System.getenv(), DIRECTORY);
            App app = App.start(config);
            Runtime.getRuntime().addShutdownHook(new Thread(app::close, "gigflow-stop"));
            System.out.println("GigFlow is ready at " + config.appUrl());
            if (config.whop().mode() == WhopMode.LOCAL) {
                System.out.println(DemoPeople.HOW_TO_SIGN_IN);
            }
        } catch (InvalidConfigException | IllegalStateException | UncheckedIOException e) {
            fail(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Main.class).error("start-up failed", e);
            fail("GigFlow did not start: " + e.getMessage());
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
