package io.github.whop4j.client.webhooks;

/**
 * Does what an event of one type asks for. May be called more than once for the same event, and must come to the same end.
 *
 * @param <T> what the event's data is read as
 */
@FunctionalInterface
public interface WebhookHandler<T> {

    /**
     * Handles one event. What it throws reaches the caller that routed the event, so that the delivery can be refused and tried
     * again.
     *
     * @param data what happened
     * @param event the event around it
     */
    void handle(T data, WebhookEvent event);
}
