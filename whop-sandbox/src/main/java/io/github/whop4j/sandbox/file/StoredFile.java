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
 * @param processedAt when Whop is done with the bytes; null before they came, and when that took no time
 * @param failed whether it could not make a file of them; null is no
 */
public record StoredFile(
        String id,
        String ownerId,
        String filename,
        String contentType,
        String visibility,
        String key,
        Instant uploadUntil,
        @Nullable Long size,
        @Nullable Instant processedAt,
        @Nullable Boolean failed) {
    /**
     * Whether its bytes have come.
     *
     * @return true once and for all
     */
    boolean hasBytes() {
        return size != null;
    }

    /**
     * What has become of it.
     *
     * @param now the time
     * @return {@code UploadStatus} of the contract: pending, processing, ready or failed
     */
    public String uploadStatus(Instant now) {
        if (!hasBytes()) {
            return "pending";
        }
        if (processedAt != null && now.isBefore(processedAt)) {
            return "processing";
        }
        return Boolean.TRUE.equals(failed) ? "failed" : "ready";
    }

    /**
     * Whether it can be read and sent along.
     *
     * @param now the time
     * @return true once and for all
     */
    public boolean isReady(Instant now) {
        return uploadStatus(now).equals("ready");
    }

    /**
     * Whether every user may read it.
     *
     * @return false when it needs its key
     */
    public boolean isPublic() {
        return visibility.equals("public");
    }

    StoredFile filled(long bytes, @Nullable Instant doneAt, boolean fails) {
        return new StoredFile(id, ownerId, filename, contentType, visibility, key, uploadUntil, bytes, doneAt, fails);
    }
}
