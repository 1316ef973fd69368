package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.api.Api;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The first request to the first sandbox of a JVM waits mostly for the contract to be read. A second thread begins with it as
 * soon as the sandbox has started; earlier it would only be in the way.
 */
final class ContractPreloader {
    private static final AtomicBoolean STARTED = new AtomicBoolean();

    private ContractPreloader() {}

    static void start() {
        if (STARTED.compareAndSet(false, true)) {
            Thread thread = new Thread(Api::prepare, "whop-sandbox-contract");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
