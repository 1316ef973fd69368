package io.github.whop4j.client.apps;

import io.github.whop4j.client.common.FileReference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A build to be handed in.
 *
 * @param attachment the code; the id of an uploaded file
 * @param checksum to check the file with
 * @param platform what it runs on
 * @param aiPromptId the AI prompt it was made with; its id
 * @param appId the app; {@code app_…}
 * @param supportedAppViewTypes the views it has
 */
public record CreateAppBuild(
        FileReference attachment,
        String checksum,
        AppBuildPlatform platform,
        @Nullable String aiPromptId,
        @Nullable String appId,
        @Nullable List<AppViewType> supportedAppViewTypes) {
    /**
     * Starts with what is required.
     *
     * @param attachment the code; the id of an uploaded file
     * @param checksum to check the file with
     * @param platform what it runs on
     * @return a builder
     */
    public static Builder builder(String attachment, String checksum, AppBuildPlatform platform) {
        return new Builder(attachment, checksum, platform);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final FileReference attachment;
        private final String checksum;
        private final AppBuildPlatform platform;
        private @Nullable String aiPromptId;
        private @Nullable String appId;
        private @Nullable List<AppViewType> supportedAppViewTypes;

        private Builder(String attachment, String checksum, AppBuildPlatform platform) {
            this.attachment = new FileReference(attachment);
            this.checksum = checksum;
            this.platform = platform;
        }

        /** The AI prompt it was made with. */
        public Builder aiPromptId(String aiPromptId) {
            this.aiPromptId = aiPromptId;
            return this;
        }

        /**
         * The app.
         *
         * @param appId {@code app_…}
         */
        public Builder appId(String appId) {
            this.appId = appId;
            return this;
        }

        /**
         * The views it has.
         *
         * @param supportedAppViewTypes constants, or words of your own through {@code of}
         */
        public Builder supportedAppViewTypes(List<AppViewType> supportedAppViewTypes) {
            this.supportedAppViewTypes = List.copyOf(supportedAppViewTypes);
            return this;
        }

        /** {@return an immutable value of what was set} */
        public CreateAppBuild build() {
            return new CreateAppBuild(attachment, checksum, platform, aiPromptId, appId, supportedAppViewTypes);
        }
    }
}
