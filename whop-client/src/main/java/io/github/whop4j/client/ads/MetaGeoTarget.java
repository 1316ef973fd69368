package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * A city, a region or a postal code, as Meta lists it.
 *
 * @param key its key in Meta's list
 * @param country the country it is in
 * @param name its name
 * @param radius how far around it to go
 */
public record MetaGeoTarget(
        String key,
        @Nullable String country,
        @Nullable String name,
        @Nullable Integer radius) {
    /**
     * Starts with what is required.
     *
     * @param key its key in Meta's list
     * @return a builder
     */
    public static Builder builder(String key) {
        return new Builder(key);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String key;
        private @Nullable String country;
        private @Nullable String name;
        private @Nullable Integer radius;

        private Builder(String key) {
            this.key = key;
        }

        /**
         * The country it is in.
         *
         * @param country as text
         */
        public Builder country(String country) {
            this.country = country;
            return this;
        }

        /**
         * Its name.
         *
         * @param name as text
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * How far around it to go.
         *
         * @param radius the number
         */
        public Builder radius(int radius) {
            this.radius = radius;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public MetaGeoTarget build() {
            return new MetaGeoTarget(key, country, name, radius);
        }
    }
}
