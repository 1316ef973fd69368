package io.github.whop4j.client.ads;

import org.jspecify.annotations.Nullable;

/**
 * The person who did it, by what you know of them.
 *
 * @param anonymousId your own id for a person you do not know
 * @param birthdate the day of birth
 * @param city the city
 * @param country the country
 * @param email the e-mail address
 * @param externalId your own id for the person
 * @param firstName the first name
 * @param gender the gender
 * @param lastName the last name
 * @param memberId the person as a member of the company; {@code mber_…}
 * @param membershipId the access they have; {@code mem_…}
 * @param name the full name
 * @param phone the phone number
 * @param postalCode the postal code
 * @param state the state or region
 * @param userId the person; {@code user_…}
 * @param username the name they go by
 */
public record ConversionUser(
        @Nullable String anonymousId,
        @Nullable String birthdate,
        @Nullable String city,
        @Nullable String country,
        @Nullable String email,
        @Nullable String externalId,
        @Nullable String firstName,
        @Nullable ConversionGender gender,
        @Nullable String lastName,
        @Nullable String memberId,
        @Nullable String membershipId,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String postalCode,
        @Nullable String state,
        @Nullable String userId,
        @Nullable String username) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private @Nullable String anonymousId;
        private @Nullable String birthdate;
        private @Nullable String city;
        private @Nullable String country;
        private @Nullable String email;
        private @Nullable String externalId;
        private @Nullable String firstName;
        private @Nullable ConversionGender gender;
        private @Nullable String lastName;
        private @Nullable String memberId;
        private @Nullable String membershipId;
        private @Nullable String name;
        private @Nullable String phone;
        private @Nullable String postalCode;
        private @Nullable String state;
        private @Nullable String userId;
        private @Nullable String username;

        private Builder() {}

        /**
         * Your own id for a person you do not know.
         *
         * @param anonymousId as text
         */
        public Builder anonymousId(String anonymousId) {
            this.anonymousId = anonymousId;
            return this;
        }

        /**
         * The day of birth.
         *
         * @param birthdate as text
         */
        public Builder birthdate(String birthdate) {
            this.birthdate = birthdate;
            return this;
        }

        /**
         * The city.
         *
         * @param city as text
         */
        public Builder city(String city) {
            this.city = city;
            return this;
        }

        /**
         * The country.
         *
         * @param country as text
         */
        public Builder country(String country) {
            this.country = country;
            return this;
        }

        /**
         * The e-mail address.
         *
         * @param email as text
         */
        public Builder email(String email) {
            this.email = email;
            return this;
        }

        /**
         * Your own id for the person.
         *
         * @param externalId as text
         */
        public Builder externalId(String externalId) {
            this.externalId = externalId;
            return this;
        }

        /**
         * The first name.
         *
         * @param firstName as text
         */
        public Builder firstName(String firstName) {
            this.firstName = firstName;
            return this;
        }

        /**
         * The gender.
         *
         * @param gender one of its constants, or a word of your own through {@code of}
         */
        public Builder gender(ConversionGender gender) {
            this.gender = gender;
            return this;
        }

        /**
         * The last name.
         *
         * @param lastName as text
         */
        public Builder lastName(String lastName) {
            this.lastName = lastName;
            return this;
        }

        /**
         * The person as a member of the company.
         *
         * @param memberId {@code mber_…}
         */
        public Builder memberId(String memberId) {
            this.memberId = memberId;
            return this;
        }

        /**
         * The access they have.
         *
         * @param membershipId {@code mem_…}
         */
        public Builder membershipId(String membershipId) {
            this.membershipId = membershipId;
            return this;
        }

        /**
         * The full name.
         *
         * @param name as text
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * The phone number.
         *
         * @param phone as text
         */
        public Builder phone(String phone) {
            this.phone = phone;
            return this;
        }

        /**
         * The postal code.
         *
         * @param postalCode as text
         */
        public Builder postalCode(String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        /**
         * The state or region.
         *
         * @param state as text
         */
        public Builder state(String state) {
            this.state = state;
            return this;
        }

        /**
         * The person.
         *
         * @param userId {@code user_…}
         */
        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        /**
         * The name they go by.
         *
         * @param username as text
         */
        public Builder username(String username) {
            this.username = username;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public ConversionUser build() {
            return new ConversionUser(
                    anonymousId,
                    birthdate,
                    city,
                    country,
                    email,
                    externalId,
                    firstName,
                    gender,
                    lastName,
                    memberId,
                    membershipId,
                    name,
                    phone,
                    postalCode,
                    state,
                    userId,
                    username);
        }
    }
}
