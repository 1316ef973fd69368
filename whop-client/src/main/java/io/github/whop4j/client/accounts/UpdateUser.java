package io.github.whop4j.client.accounts;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;

/**
 * Changes to the profile of a person. What is not mentioned stays as it is.
 *
 * @param bio what they say about themselves
 * @param companyId the company the change is made in; {@code biz_…}
 * @param name as they write it; at most 100 characters
 * @param profilePicture their picture; the id of an uploaded file
 * @param username unique on Whop; at most 42 characters
 */
public record UpdateUser(
        Patch<String> bio,
        Patch<String> companyId,
        Patch<String> name,
        Patch<FileReference> profilePicture,
        Patch<String> username) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<String> bio = Patch.absent();
        private Patch<String> companyId = Patch.absent();
        private Patch<String> name = Patch.absent();
        private Patch<FileReference> profilePicture = Patch.absent();
        private Patch<String> username = Patch.absent();

        private Builder() {}

        /**
         * What they say about themselves.
         *
         * @param bio as text
         */
        public Builder bio(String bio) {
            this.bio = Patch.set(bio);
            return this;
        }

        /** {@return this, and empties what {@link #bio(String)} sets} */
        public Builder clearBio() {
            bio = Patch.clear();
            return this;
        }

        /**
         * The company the change is made in.
         *
         * @param companyId {@code biz_…}
         */
        public Builder companyId(String companyId) {
            this.companyId = Patch.set(companyId);
            return this;
        }

        /** {@return this, and empties what {@link #companyId(String)} sets} */
        public Builder clearCompanyId() {
            companyId = Patch.clear();
            return this;
        }

        /**
         * As they write it.
         *
         * @param name at most 100 characters
         */
        public Builder name(String name) {
            this.name = Patch.set(name);
            return this;
        }

        /** {@return this, and empties what {@link #name(String)} sets} */
        public Builder clearName() {
            name = Patch.clear();
            return this;
        }

        /**
         * Their picture.
         *
         * @param profilePicture the id of an uploaded file
         */
        public Builder profilePicture(String profilePicture) {
            this.profilePicture = Patch.set(new FileReference(profilePicture));
            return this;
        }

        /** {@return this, and empties what {@link #profilePicture(String)} sets} */
        public Builder clearProfilePicture() {
            profilePicture = Patch.clear();
            return this;
        }

        /**
         * Unique on Whop.
         *
         * @param username at most 42 characters
         */
        public Builder username(String username) {
            this.username = Patch.set(username);
            return this;
        }

        /** {@return this, and empties what {@link #username(String)} sets} */
        public Builder clearUsername() {
            username = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateUser build() {
            return new UpdateUser(bio, companyId, name, profilePicture, username);
        }
    }
}
