package io.github.whop4j.client.files;

import org.jspecify.annotations.Nullable;

/**
 * A file at Whop.
 *
 * @param id such as {@code file_…}
 * @param contentType its media type
 * @param filename its name when it was uploaded
 * @param size how large it is, as Whop writes it
 * @param uploadStatus where the upload stands
 * @param url where it can be read; may stop working after a while
 * @param visibility who may read it
 */
public record StoredFile(
        String id,
        @Nullable String contentType,
        @Nullable String filename,
        @Nullable String size,
        @Nullable UploadStatus uploadStatus,
        @Nullable String url,
        @Nullable FileVisibility visibility) {}
