package io.github.whop4j.client.content;

import io.github.whop4j.client.common.FileReference;
import org.jspecify.annotations.Nullable;

/**
 * An experience to be made.
 *
 * @param companyId whose it is; {@code biz_…}
 * @param appId the app it is made with; {@code app_…}
 * @param isPublic whether anyone may see it
 * @param logo its picture; the id of an uploaded file
 * @param name its name
 * @param sectionId the section it is shown in; its id
 */
public record CreateExperience(
        String companyId,
        String appId,
        @Nullable Boolean isPublic,
        @Nullable FileReference logo,
        @Nullable String name,
        @Nullable String sectionId) {
    /**
     * Starts with what is required.
     *
     * @param companyId whose it is; {@code biz_…}
     * @param appId the app it is made with; {@code app_…}
     * @return a builder
     */
    public static Builder builder(String companyId, String appId) {
        return new Builder(companyId, appId);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String companyId;
        private final String appId;
        private @Nullable Boolean isPublic;
        private @Nullable FileReference logo;
        private @Nullable String name;
        private @Nullable String sectionId;

        private Builder(String companyId, String appId) {
            this.companyId = companyId;
            this.appId = appId;
        }

        /**
         * Whether anyone may see it.
         *
         * @param isPublic {@code true} for yes
         */
        public Builder isPublic(boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        /**
         * Its picture.
         *
         * @param logo the id of an uploaded file
         */
        public Builder logo(String logo) {
            this.logo = new FileReference(logo);
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

        /** The section it is shown in. */
        public Builder sectionId(String sectionId) {
            this.sectionId = sectionId;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateExperience build() {
            return new CreateExperience(companyId, appId, isPublic, logo, name, sectionId);
        }
    }
}
