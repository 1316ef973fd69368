package io.github.whop4j.client.apps;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One build of the code of an app.
 *
 * @param id its id
 * @param checksum to check the file with
 * @param createdAt when it was made
 * @param fileUrl where the file can be loaded
 * @param isProduction whether people get this one
 * @param platform what it runs on
 * @param reviewMessage what the review said
 * @param status where its review stands
 * @param supportedAppViewTypes the views it has
 */
public record AppBuild(
        String id,
        @Nullable String checksum,
        @Nullable Instant createdAt,
        @Nullable String fileUrl,
        @Nullable Boolean isProduction,
        @Nullable AppBuildPlatform platform,
        @Nullable String reviewMessage,
        @Nullable AppBuildStatus status,
        List<AppViewType> supportedAppViewTypes) {}
