package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * What the ads at Meta promote, and what counts as a result.
 *
 * @param customConversionId the custom conversion; its id at Meta
 * @param customEventStr the name of an event of your own
 * @param customEventType the kind of event; as Meta writes it
 * @param pageId the Facebook page; its id at Meta
 * @param pixelId the pixel that counts results; its id at Meta
 * @param whatsappPhoneNumber the WhatsApp number people write to
 */
public record MetaPromotedObject(
        @Nullable String customConversionId,
        @Nullable String customEventStr,
        @Nullable String customEventType,
        @Nullable String pageId,
        @Nullable String pixelId,
        @Nullable String whatsappPhoneNumber) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String customConversionId;
        private @Nullable String customEventStr;
        private @Nullable String customEventType;
        private @Nullable String pageId;
        private @Nullable String pixelId;
        private @Nullable String whatsappPhoneNumber;

        private Builder() {}

        /**
         * The custom conversion.
         *
         * @param customConversionId its id at Meta
         */
        public Builder customConversionId(String customConversionId) {
            this.customConversionId = customConversionId;
            return this;
        }

        /**
         * The name of an event of your own.
         *
         * @param customEventStr as text
         */
        public Builder customEventStr(String customEventStr) {
            this.customEventStr = customEventStr;
            return this;
        }

        /**
         * The kind of event.
         *
         * @param customEventType as Meta writes it
         */
        public Builder customEventType(String customEventType) {
            this.customEventType = customEventType;
            return this;
        }

        /**
         * The Facebook page.
         *
         * @param pageId its id at Meta
         */
        public Builder pageId(String pageId) {
            this.pageId = pageId;
            return this;
        }

        /**
         * The pixel that counts results.
         *
         * @param pixelId its id at Meta
         */
        public Builder pixelId(String pixelId) {
            this.pixelId = pixelId;
            return this;
        }

        /**
         * The WhatsApp number people write to.
         *
         * @param whatsappPhoneNumber as text
         */
        public Builder whatsappPhoneNumber(String whatsappPhoneNumber) {
            this.whatsappPhoneNumber = whatsappPhoneNumber;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public MetaPromotedObject build() {
            return new MetaPromotedObject(
                    customConversionId, customEventStr, customEventType, pageId, pixelId, whatsappPhoneNumber);
        }
    }
}
