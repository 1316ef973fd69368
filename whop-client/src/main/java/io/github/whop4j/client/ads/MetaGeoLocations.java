package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places to show ads in, or to keep them out of.
 *
 * @param cities the cities
 * @param countries the countries
 * @param locationTypes how people have to belong to a place; as Meta writes it
 * @param regions the regions
 * @param zips the postal codes
 */
public record MetaGeoLocations(
        @Nullable List<MetaGeoTarget> cities,
        @Nullable List<String> countries,
        @Nullable List<String> locationTypes,
        @Nullable List<MetaGeoTarget> regions,
        @Nullable List<MetaGeoTarget> zips) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable List<MetaGeoTarget> cities;
        private @Nullable List<String> countries;
        private @Nullable List<String> locationTypes;
        private @Nullable List<MetaGeoTarget> regions;
        private @Nullable List<MetaGeoTarget> zips;

        private Builder() {}

        /**
         * The cities.
         *
         * @param cities all of them
         */
        public Builder cities(List<MetaGeoTarget> cities) {
            this.cities = List.copyOf(cities);
            return this;
        }

        /**
         * The countries.
         *
         * @param countries all of them
         */
        public Builder countries(List<String> countries) {
            this.countries = List.copyOf(countries);
            return this;
        }

        /**
         * How people have to belong to a place.
         *
         * @param locationTypes as Meta writes it
         */
        public Builder locationTypes(List<String> locationTypes) {
            this.locationTypes = List.copyOf(locationTypes);
            return this;
        }

        /**
         * The regions.
         *
         * @param regions all of them
         */
        public Builder regions(List<MetaGeoTarget> regions) {
            this.regions = List.copyOf(regions);
            return this;
        }

        /**
         * The postal codes.
         *
         * @param zips all of them
         */
        public Builder zips(List<MetaGeoTarget> zips) {
            this.zips = List.copyOf(zips);
            return this;
        }

        /** {@return an immutable value of what was set} */
        public MetaGeoLocations build() {
            return new MetaGeoLocations(cities, countries, locationTypes, regions, zips);
        }
    }
}
