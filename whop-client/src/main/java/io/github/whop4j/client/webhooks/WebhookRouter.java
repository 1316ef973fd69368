package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.WhopDecodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends each event to the handler of its type:
 *
 * <pre>{@code
 * WebhookRouter router = WebhookRouter.builder()
 *         .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> ...)
 *         .on(EventTypes.REFUND_UPDATED, (refund, event) -> ...)
 *         .otherwise(event -> log.info("not handled: {}", event))
 *         .replayStore(store)
 *         .build();
 * router.route(verifier.verify(body, headers));
 * }</pre>
 *
 * <p>A type has one handler, not several: with two, the first could have done its part when the second throws, and the
 * retry would run the first again. Who has two things to do calls both in one handler, in one transaction.
 *
 * <p>Safe for use by many threads, as far as its handlers are.
 */
public final class WebhookRouter {

    /** In the order they were named, which decides when two keys share a spelling. */
    private final List<Route<?>> routes;

    private final Consumer<WebhookEvent> otherwise;
    private final @Nullable UnreadableHandler unreadable;
    private final ReplayStore store;

    /** Handles events whose data does not fit the type of their handler. */
    @FunctionalInterface
    public interface UnreadableHandler {
        /**
         * Handles one such event.
         *
         * @param event its {@link WebhookEvent#resourceId()} and {@link WebhookEvent#dataJson()} still answer
         * @param reason what does not fit
         */
        void handle(WebhookEvent event, WhopDecodingException reason);
    }

    private record Route<T>(EventType<T> type, WebhookHandler<T> handler) {
        void take(WebhookEvent event, @Nullable UnreadableHandler unreadable) {
            T data;
            try {
                data = event.data(type).orElseThrow();
            } catch (WhopDecodingException reason) {
                if (unreadable == null) {
                    throw reason;
                }
                unreadable.handle(event, reason);
                return;
            }
            handler.handle(data, event);
        }
    }

    private WebhookRouter(Builder builder) {
        this.routes = List.copyOf(builder.routes.values());
        this.otherwise = builder.otherwise;
        this.unreadable = builder.unreadable;
        this.store = builder.store;
    }

    /**
     * Starts without handlers; events no one handles are passed over.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Handles a delivery in this thread, unless the replay store knows that it was handled before. Answer 2xx when this
     * returns, whatever it returns, and 5xx when it throws: then nothing is remembered and Whop delivers again, three times
     * within about seventy seconds.
     *
     * @param delivery a verified delivery
     * @return false if it was handled before; always true without a replay store
     * @throws WhopDecodingException when the body is no event, or when there is a handler but the data cannot be read for it
     */
    public boolean route(VerifiedDelivery delivery) {
        return store.runOnce(delivery.id(), () -> route(delivery.event()));
    }

    /**
     * Calls the handler of the event's type, in this thread, without asking the replay store. For events that were verified
     * and stored before and are handled now.
     *
     * @throws WhopDecodingException when there is a handler but the data cannot be read for it
     */
    public void route(WebhookEvent event) {
        for (Route<?> route : routes) {
            if (event.is(route.type())) {
                route.take(event, unreadable);
                return;
            }
        }
        otherwise.accept(event);
    }

    /** Collects handlers. For one thread; the routers it builds are independent of it. */
    public static final class Builder {

        private final Map<EventType<?>, Route<?>> routes = new LinkedHashMap<>();
        private Consumer<WebhookEvent> otherwise = event -> {};
        private @Nullable UnreadableHandler unreadable;
        private ReplayStore store = (id, work) -> {
            work.run();
            return true;
        };

        private Builder() {}

        /**
         * Names the handler for a type. When two types share a spelling, as one of {@link EventTypes} and a key of your own
         * for the same event do, the one named first takes the event.
         *
         * @param <T> what the event's data is read as
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
         */
        public Builder otherwise(Consumer<WebhookEvent> handler) {
            this.otherwise = handler;
            return this;
        }

        /**
         * Names what to do with an event that has a handler but whose data does not fit the handler's type, as that of a
         * webhook pinned to another API version may not. A good answer is to read the thing from the API by its id.
         *
         * @param handler what to do; by default the {@link WhopDecodingException} reaches the caller that routed the event
         */
        public Builder unreadable(UnreadableHandler handler) {
            this.unreadable = handler;
            return this;
        }

        /**
         * Names who remembers which deliveries were handled; asked by {@link WebhookRouter#route(VerifiedDelivery)} only.
         *
         * @param store over your database, or {@link ReplayStore#inMemory()}; by default every delivery is handled
         */
        public Builder replayStore(ReplayStore store) {
            this.store = store;
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
