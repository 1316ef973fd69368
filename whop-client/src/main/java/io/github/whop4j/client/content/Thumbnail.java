package io.github.whop4j.client.content;

import org.jspecify.annotations.Nullable;

/**
 * A picture, as it was uploaded and as it is shown.
 *
 * @param id its id
 * @param contentType its media type
 * @param filename its name when it was uploaded
 * @param optimizedUrl where a version made for showing can be loaded
 * @param sourceUrl where the picture as uploaded can be loaded
 */
public record Thumbnail(
        String id,
        @Nullable String contentType,
        @Nullable String filename,
        @Nullable String optimizedUrl,
        @Nullable String sourceUrl) {}
