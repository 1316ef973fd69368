package io.github.whop4j.marketplace.webhook;

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
        throw new UnsupportedOperationException();
    }
}
