package io.github.whop4j.client.common;

import org.jspecify.annotations.Nullable;

/**
 * A file that hangs on something else, such as the evidence of a dispute.
 *
 * @param id such as {@code file_…}
 * @param contentType its media type
 * @param filename its name when it was uploaded
 * @param url where it can be read; may stop working after a while
 */
public record Attachment(
        String id,
        @Nullable String contentType,
        @Nullable String filename,
        @Nullable String url) {}
