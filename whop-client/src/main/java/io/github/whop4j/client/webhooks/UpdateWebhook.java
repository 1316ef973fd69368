package io.github.whop4j.client.webhooks;

import io.github.whop4j.client.Patch;
import java.util.List;

/**
 * Changes to a webhook. What is not mentioned stays as it is.
 *
 * @param apiVersion the form of the deliveries; {@code v1} has the present signature
 * @param childResourceEvents whether it gets the events of child companies, and only those; a platform needs a second
 *     one for its own
 * @param enabled whether events are sent to it
 * @param events the events it gets
 * @param url where events are sent; {@code localhost} is refused
 */
public record UpdateWebhook(
        Patch<WebhookApiVersion> apiVersion,
        Patch<Boolean> childResourceEvents,
        Patch<Boolean> enabled,
        Patch<List<WebhookEventName>> events,
        Patch<String> url) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<WebhookApiVersion> apiVersion = Patch.absent();
        private Patch<Boolean> childResourceEvents = Patch.absent();
        private Patch<Boolean> enabled = Patch.absent();
        private Patch<List<WebhookEventName>> events = Patch.absent();
        private Patch<String> url = Patch.absent();

        private Builder() {}

        /**
         * The form of the deliveries.
         *
         * @param apiVersion {@code v1} has the present signature
         */
        public Builder apiVersion(WebhookApiVersion apiVersion) {
            this.apiVersion = Patch.set(apiVersion);
            return this;
        }

        /** {@return this, and empties what {@link #apiVersion(WebhookApiVersion)} sets} */
        public Builder clearApiVersion() {
            apiVersion = Patch.clear();
            return this;
        }

        /**
         * Whether it gets the events of child companies, and only those.
         *
         * @param childResourceEvents a platform needs a second one for its own
         */
        public Builder childResourceEvents(boolean childResourceEvents) {
            this.childResourceEvents = Patch.set(childResourceEvents);
            return this;
        }

        /** {@return this, and empties what {@link #childResourceEvents(boolean)} sets} */
        public Builder clearChildResourceEvents() {
            childResourceEvents = Patch.clear();
            return this;
        }

        /**
         * Whether events are sent to it.
         *
         * @param enabled {@code true} for yes
         */
        public Builder enabled(boolean enabled) {
            this.enabled = Patch.set(enabled);
            return this;
        }

        /** {@return this, and empties what {@link #enabled(boolean)} sets} */
        public Builder clearEnabled() {
            enabled = Patch.clear();
            return this;
        }

        /**
         * The events it gets.
         *
         * @param events constants, or words of your own through {@code of}
         */
        public Builder events(List<WebhookEventName> events) {
            this.events = Patch.set(List.copyOf(events));
            return this;
        }

        /** {@return this, and empties what {@link #events(List)} sets} */
        public Builder clearEvents() {
            events = Patch.clear();
            return this;
        }

        /**
         * Where events are sent.
         *
         * @param url {@code localhost} is refused
         */
        public Builder url(String url) {
            this.url = Patch.set(url);
            return this;
        }

        /** {@return this, and empties what {@link #url(String)} sets} */
        public Builder clearUrl() {
            url = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateWebhook build() {
            return new UpdateWebhook(apiVersion, childResourceEvents, enabled, events, url);
        }
    }
}
