package io.github.whop4j.client.webhooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sends each event to the handler of its type:
 *
 * <pre>{@code
 * WebhookRouter router = WebhookRouter.builder()
 *         .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> ...)
 *         .on(EventTypes.REFUND_UPDATED, (refund, event) -> ...)
 *         .build();
 * router.route(verifier.verify(body, headers).event());
 * }</pre>
 */
public final class WebhookRouter {

    /** In the order they were named, which decides when two keys share a spelling. */
    private final List<Route<?>> routes;

    private final Consumer<WebhookEvent> otherwise;

    private record Route<T>(EventType<T> type, WebhookHandler<T> handler) {
        boolean take(WebhookEvent event) {
            return event.data(type)
                    .map(data -> {
                        handler.handle(data, event);
                        return true;
                    })
                    .orElse(false);
        }
    }

    private WebhookRouter(Builder builder) {
        this.routes = List.copyOf(builder.routes.values());
        this.otherwise = builder.otherwise;
    }

    /**
     * Starts without handlers; events nobody handles are passed over.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Calls the handler of the event's type, in this thread.
     *
     * @param event a verified event
     * @throws io.github.whop4j.client.WhopDecodingException when there is a handler but the data cannot be read for it
     */
    public void route(WebhookEvent event) {
        for (Route<?> route : routes) {
            if (route.take(event)) {
                return;
            }
        }
        otherwise.accept(event);
    }

    /** Collects handlers. */
    public static final class Builder {

        private final Map<EventType<?>, Route<?>> routes = new LinkedHashMap<>();
        private Consumer<WebhookEvent> otherwise = event -> {};

        private Builder() {}

        /**
         * Names the handler for a type.
         *
         * @param type one of {@link EventTypes} or a key of your own
         * @param handler what to do
         * @param <T> what the event's data is read as
         * @return this builder
         * @throws IllegalArgumentException when the type has a handler already
         */
        public <T> Builder on(EventType<T> type, WebhookHandler<T> handler) {
            if (routes.putIfAbsent(type, new Route<>(type, handler)) != null) {
                throw new IllegalArgumentException("There is a handler for " + type + " already: join the two in one.");
            }
            return this;
        }

        /**
         * Names what to do with events of every other type, known or not.
         *
         * @param handler what to do; by default nothing
         * @return this builder
         */
        public Builder otherwise(Consumer<WebhookEvent> handler) {
            this.otherwise = handler;
            return this;
        }

        /**
         * Builds the router.
         *
         * @return a router with the handlers so far
         */
        public WebhookRouter build() {
            return new WebhookRouter(this);
        }
    }
}
