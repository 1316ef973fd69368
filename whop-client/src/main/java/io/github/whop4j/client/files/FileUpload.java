package io.github.whop4j.client.files;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that is about to be uploaded, and where its bytes go.
 *
 * @param id such as {@code file_…}
 * @param contentType its media type
 * @param filename its name when it was uploaded
 * @param size how large it is, as Whop writes it
 * @param uploadHeaders the headers to send with the bytes
 * @param uploadStatus where the upload stands
 * @param uploadUrl where to send the bytes, with an HTTP PUT
 * @param url where it can be read; may stop working after a while
 * @param visibility who may read it
 */
public record FileUpload(
        String id,
        @Nullable String contentType,
        @Nullable String filename,
        @Nullable String size,
        @Nullable Map<String, @Nullable Object> uploadHeaders,
        @Nullable UploadStatus uploadStatus,
        @Nullable String uploadUrl,
        @Nullable String url,
        @Nullable FileVisibility visibility) {}
