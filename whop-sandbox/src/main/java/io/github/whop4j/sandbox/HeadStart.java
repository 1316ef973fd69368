package io.github.whop4j.sandbox;

import io.github.whop4j.sandbox.api.Api;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The first sandbox of a JVM waits mostly for classes to load and for the contract to be read. A second thread does a part of
 * that meanwhile; whoever needs it before it is there waits for it as before.
 */
final class HeadStart {
    private static final AtomicBoolean TAKEN = new AtomicBoolean();

    private HeadStart() {}

    static void take() {
        if (TAKEN.compareAndSet(false, true)) {
            Thread thread = new Thread(Api::prepare, "whop-sandbox-head-start");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
