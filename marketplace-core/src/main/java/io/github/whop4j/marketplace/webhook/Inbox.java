package io.github.whop4j.marketplace.webhook;

import io.github.whop4j.marketplace.problem.Pending;

/** Stores deliveries durably, then handles them with retries. */
public final class Inbox {
    Inbox() {}

    /**
     * Stores a delivery. When this returns, the event survives a crash.
     *
     * @param event a delivery whose signature was verified
     * @return false if this id was stored before; nothing is written then
     */
    public boolean receive(IncomingEvent event) {
        return Pending.<Boolean>here("Inbox.receive");
    }
}
