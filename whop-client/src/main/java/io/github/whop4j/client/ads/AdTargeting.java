package io.github.whop4j.client.ads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to see the ads, and where.
 *
 * @param ageMax the highest age; in years
 * @param ageMin the lowest age; in years
 * @param countries the countries
 * @param devicePlatforms the devices
 * @param excludeAudienceIds audiences to leave out; their ids
 * @param genders the genders
 * @param includeAudienceIds audiences to reach; their ids
 * @param interestIds what they are interested in; ids of interests
 * @param languages the languages
 * @param placementType whether the places are chosen automatically or by hand
 */
public record AdTargeting(
        @Nullable Integer ageMax,
        @Nullable Integer ageMin,
        @Nullable List<String> countries,
        @Nullable List<AdDevicePlatform> devicePlatforms,
        @Nullable List<String> excludeAudienceIds,
        @Nullable List<AdGender> genders,
        @Nullable List<String> includeAudienceIds,
        @Nullable List<String> interestIds,
        @Nullable List<String> languages,
        @Nullable AdPlacementType placementType) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable Integer ageMax;
        private @Nullable Integer ageMin;
        private @Nullable List<String> countries;
        private @Nullable List<AdDevicePlatform> devicePlatforms;
        private @Nullable List<String> excludeAudienceIds;
        private @Nullable List<AdGender> genders;
        private @Nullable List<String> includeAudienceIds;
        private @Nullable List<String> interestIds;
        private @Nullable List<String> languages;
        private @Nullable AdPlacementType placementType;

        private Builder() {}

        /**
         * The highest age.
         *
         * @param ageMax in years
         */
        public Builder ageMax(int ageMax) {
            this.ageMax = ageMax;
            return this;
        }

        /**
         * The lowest age.
         *
         * @param ageMin in years
         */
        public Builder ageMin(int ageMin) {
            this.ageMin = ageMin;
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
         * The devices.
         *
         * @param devicePlatforms constants, or words of your own through {@code of}
         */
        public Builder devicePlatforms(List<AdDevicePlatform> devicePlatforms) {
            this.devicePlatforms = List.copyOf(devicePlatforms);
            return this;
        }

        /**
         * Audiences to leave out.
         *
         * @param excludeAudienceIds their ids
         */
        public Builder excludeAudienceIds(List<String> excludeAudienceIds) {
            this.excludeAudienceIds = List.copyOf(excludeAudienceIds);
            return this;
        }

        /**
         * The genders.
         *
         * @param genders constants, or words of your own through {@code of}
         */
        public Builder genders(List<AdGender> genders) {
            this.genders = List.copyOf(genders);
            return this;
        }

        /**
         * Audiences to reach.
         *
         * @param includeAudienceIds their ids
         */
        public Builder includeAudienceIds(List<String> includeAudienceIds) {
            this.includeAudienceIds = List.copyOf(includeAudienceIds);
            return this;
        }

        /**
         * What they are interested in.
         *
         * @param interestIds ids of interests
         */
        public Builder interestIds(List<String> interestIds) {
            this.interestIds = List.copyOf(interestIds);
            return this;
        }

        /**
         * The languages.
         *
         * @param languages all of them
         */
        public Builder languages(List<String> languages) {
            this.languages = List.copyOf(languages);
            return this;
        }

        /**
         * Whether the places are chosen automatically or by hand.
         *
         * @param placementType one of its constants, or a word of your own through {@code of}
         */
        public Builder placementType(AdPlacementType placementType) {
            this.placementType = placementType;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public AdTargeting build() {
            return new AdTargeting(
                    ageMax,
                    ageMin,
                    countries,
                    devicePlatforms,
                    excludeAudienceIds,
                    genders,
                    includeAudienceIds,
                    interestIds,
                    languages,
                    placementType);
        }
    }
}
