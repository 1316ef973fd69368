package io.github.whop4j.client.webhooks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A webhook to be made.
 *
 * @param url where events are sent; {@code localhost} is refused
 * @param apiVersion the form of the deliveries; {@code v1} has the present signature
 * @param childResourceEvents whether it gets the events of child companies, and only those; a platform needs a second
 *     one for its own
 * @param enabled whether events are sent to it
 * @param events the events it gets
 * @param resourceId whose events it gets; such as {@code biz_…}, needed with the key of a company
 */
public record CreateWebhook(
        String url,
        @Nullable WebhookApiVersion apiVersion,
        @Nullable Boolean childResourceEvents,
        @Nullable Boolean enabled,
        @Nullable List<WebhookEventName> events,
        @Nullable String resourceId) {
    /**
     * Starts with what is required.
     *
     * @param url where events are sent; {@code localhost} is refused
     * @return a builder
     */
    public static Builder builder(String url) {
        return new Builder(url);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String url;
        private @Nullable WebhookApiVersion apiVersion;
        private @Nullable Boolean childResourceEvents;
        private @Nullable Boolean enabled;
        private @Nullable List<WebhookEventName> events;
        private @Nullable String resourceId;

        private Builder(String url) {
            this.url = url;
        }

        /**
         * The form of the deliveries.
         *
         * @param apiVersion {@code v1} has the present signature
         */
        public Builder apiVersion(WebhookApiVersion apiVersion) {
            this.apiVersion = apiVersion;
            return this;
        }

        /**
         * Whether it gets the events of child companies, and only those.
         *
         * @param childResourceEvents a platform needs a second one for its own
         */
        public Builder childResourceEvents(boolean childResourceEvents) {
            this.childResourceEvents = childResourceEvents;
            return this;
        }

        /**
         * Whether events are sent to it.
         *
         * @param enabled {@code true} for yes
         */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * The events it gets.
         *
         * @param events constants, or words of your own through {@code of}
         */
        public Builder events(List<WebhookEventName> events) {
            this.events = List.copyOf(events);
            return this;
        }

        /**
         * Whose events it gets.
         *
         * @param resourceId such as {@code biz_…}, needed with the key of a company
         */
        public Builder resourceId(String resourceId) {
            this.resourceId = resourceId;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateWebhook build() {
            return new CreateWebhook(url, apiVersion, childResourceEvents, enabled, events, resourceId);
        }
    }
}
