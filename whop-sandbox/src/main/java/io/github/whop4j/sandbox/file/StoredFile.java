package io.github.whop4j.sandbox.file;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file, or a place for one.
 *
 * @param id {@code file_…}
 * @param ownerId whose it is, {@code user_…} or {@code biz_…}
 * @param filename as its owner named it
 * @param contentType what the ending of its name says it is
 * @param visibility public or private
 * @param key part of the addresses that let bytes in and private bytes out
 * @param uploadUntil when the place for the bytes is given up
 * @param size how many bytes it has, or null before they came
 */
public record StoredFile(
        String id,
        String ownerId,
        String filename,
        String contentType,
        String visibility,
        String key,
        Instant uploadUntil,
        @Nullable Long size) {
    /**
     * Whether its bytes have come.
     *
     * @return true once and for all
     */
    public boolean isReady() {
        return size != null;
    }

    /**
     * Whether everybody may read it.
     *
     * @return false when it needs its key
     */
    public boolean isPublic() {
        return visibility.equals("public");
    }

    StoredFile filled(long bytes) {
        return new StoredFile(id, ownerId, filename, contentType, visibility, key, uploadUntil, bytes);
    }
}
