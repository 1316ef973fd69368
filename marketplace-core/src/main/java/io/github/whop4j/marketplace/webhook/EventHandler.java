package io.github.whop4j.marketplace.webhook;

/**
 * Acts on some types of events. An event may be handed over more than once, late, and out of order: a handler reads the
 * present state from Whop and makes that true here, so that any repetition is harmless.
 */
public interface EventHandler {
    /**
     * Whether this handler is meant.
     *
     * @param type dotted, such as {@code payment.succeeded}
     * @return true if {@link #handle} knows what to do
     */
    boolean knows(String type);

    /**
     * Acts. Whatever it throws makes the inbox try again later.
     *
     * @param event of a known type
     * @return what became of it
     */
    Handled handle(IncomingEvent event);
}
