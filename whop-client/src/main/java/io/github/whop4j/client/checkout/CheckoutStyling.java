package io.github.whop4j.client.checkout;

import org.jspecify.annotations.Nullable;

/**
 * The look of a checkout page.
 *
 * @param backgroundColor of the page; {@code #rrggbb}
 * @param borderStyle of buttons and fields
 * @param buttonColor of the pay button; {@code #rrggbb}
 * @param fontFamily of all text
 */
public record CheckoutStyling(
        @Nullable String backgroundColor,
        @Nullable CheckoutShape borderStyle,
        @Nullable String buttonColor,
        @Nullable CheckoutFont fontFamily) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String backgroundColor;
        private @Nullable CheckoutShape borderStyle;
        private @Nullable String buttonColor;
        private @Nullable CheckoutFont fontFamily;

        private Builder() {}

        /**
         * Of the page.
         *
         * @param backgroundColor {@code #rrggbb}
         */
        public Builder backgroundColor(String backgroundColor) {
            this.backgroundColor = backgroundColor;
            return this;
        }

        /**
         * Of buttons and fields.
         *
         * @param borderStyle one of its constants, or a word of your own through {@code of}
         */
        public Builder borderStyle(CheckoutShape borderStyle) {
            this.borderStyle = borderStyle;
            return this;
        }

        /**
         * Of the pay button.
         *
         * @param buttonColor {@code #rrggbb}
         */
        public Builder buttonColor(String buttonColor) {
            this.buttonColor = buttonColor;
            return this;
        }

        /**
         * Of all text.
         *
         * @param fontFamily one of its constants, or a word of your own through {@code of}
         */
        public Builder fontFamily(CheckoutFont fontFamily) {
            this.fontFamily = fontFamily;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CheckoutStyling build() {
            return new CheckoutStyling(backgroundColor, borderStyle, buttonColor, fontFamily);
        }
    }
}
