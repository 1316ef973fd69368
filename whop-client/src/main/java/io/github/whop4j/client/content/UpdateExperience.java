package io.github.whop4j.client.content;

import io.github.whop4j.client.Patch;
import io.github.whop4j.client.common.FileReference;
import io.github.whop4j.client.files.FileVisibility;

/**
 * Changes to an experience. What is not mentioned stays as it is.
 *
 * @param accessLevel who may see it
 * @param isPublic whether anyone may see it
 * @param logo its picture; the id of an uploaded file
 * @param name its name
 * @param order its place; as Whop writes it
 * @param sectionId the section it is shown in; its id
 */
public record UpdateExperience(
        Patch<FileVisibility> accessLevel,
        Patch<Boolean> isPublic,
        Patch<FileReference> logo,
        Patch<String> name,
        Patch<String> order,
        Patch<String> sectionId) {
    /** {@return a builder that starts with nothing} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private Patch<FileVisibility> accessLevel = Patch.absent();
        private Patch<Boolean> isPublic = Patch.absent();
        private Patch<FileReference> logo = Patch.absent();
        private Patch<String> name = Patch.absent();
        private Patch<String> order = Patch.absent();
        private Patch<String> sectionId = Patch.absent();

        private Builder() {}

        /**
         * Who may see it.
         *
         * @param accessLevel one of its constants, or a word of your own through {@code of}
         */
        public Builder accessLevel(FileVisibility accessLevel) {
            this.accessLevel = Patch.set(accessLevel);
            return this;
        }

        /** {@return this, and empties what {@link #accessLevel(FileVisibility)} sets} */
        public Builder clearAccessLevel() {
            accessLevel = Patch.clear();
            return this;
        }

        /**
         * Whether anyone may see it.
         *
         * @param isPublic {@code true} for yes
         */
        public Builder isPublic(boolean isPublic) {
            this.isPublic = Patch.set(isPublic);
            return this;
        }

        /** {@return this, and empties what {@link #isPublic(boolean)} sets} */
        public Builder clearIsPublic() {
            isPublic = Patch.clear();
            return this;
        }

        /**
         * Its picture.
         *
         * @param logo the id of an uploaded file
         */
        public Builder logo(String logo) {
            this.logo = Patch.set(new FileReference(logo));
            return this;
        }

        /** {@return this, and empties what {@link #logo(String)} sets} */
        public Builder clearLogo() {
            logo = Patch.clear();
            return this;
        }

        /**
         * Its name.
         *
         * @param name as text
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
         * Its place.
         *
         * @param order as Whop writes it
         */
        public Builder order(String order) {
            this.order = Patch.set(order);
            return this;
        }

        /** {@return this, and empties what {@link #order(String)} sets} */
        public Builder clearOrder() {
            order = Patch.clear();
            return this;
        }

        /** The section it is shown in. */
        public Builder sectionId(String sectionId) {
            this.sectionId = Patch.set(sectionId);
            return this;
        }

        /** {@return this, and empties what {@link #sectionId(String)} sets} */
        public Builder clearSectionId() {
            sectionId = Patch.clear();
            return this;
        }

        /** {@return an immutable value of what was set} */
        public UpdateExperience build() {
            return new UpdateExperience(accessLevel, isPublic, logo, name, order, sectionId);
        }
    }
}
