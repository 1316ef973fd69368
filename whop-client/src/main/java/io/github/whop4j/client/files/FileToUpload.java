package io.github.whop4j.client.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be stored at Whop, from a disk or from memory.
 *
 * @param filename its name
 * @param content the bytes; must be able to be sent again after a broken attempt
 * @param visibility who may read it; Whop's own choice if null
 * @param timeout for all of it: making the file, sending the bytes, and waiting until Whop is done with them
 * @param progress hears how far it is
 */
public record FileToUpload(
        String filename,
        RequestBody content,
        @Nullable FileVisibility visibility,
        Duration timeout,
        UploadProgress progress) {

    /**
     * A file on this machine, under its own name.
     *
     * @param path of a file that can be read
     * @return a builder
     * @throws IllegalArgumentException if there is no such file, or it cannot be read
     */
    public static Builder builder(Path path) {
        Path name = path.getFileName();
        if (name == null || !Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new IllegalArgumentException("There is no file to be read at " + path + ". Check the path.");
        }
        return new Builder(name.toString(), RequestBody.create(path.toFile(), (MediaType) null));
    }

    /**
     * A file from memory.
     *
     * @param filename its name, with the ending Whop may tell its kind by
     * @return a builder
     */
    public static Builder builder(String filename, byte[] bytes) {
        return new Builder(filename, RequestBody.create(bytes.clone()));
    }

    /**
     * A file from anywhere.
     *
     * @param filename its name, with the ending Whop may tell its kind by
     * @param content the bytes; must be able to be sent again after a broken attempt
     * @return a builder
     */
    public static Builder builder(String filename, RequestBody content) {
        return new Builder(filename, content);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String filename;
        private final RequestBody content;
        private @Nullable FileVisibility visibility;
        private Duration timeout = Duration.ofMinutes(10);
        private UploadProgress progress = (sent, total) -> {};

        private Builder(String filename, RequestBody content) {
            if (filename.isBlank()) {
                throw new IllegalArgumentException("A file needs a name, such as logo.png.");
            }
            if (content.isOneShot()) {
                throw new IllegalArgumentException(
                        "The content can be sent only once, so a broken connection would lose"
                                + " it: give a body made from bytes or a file.");
            }
            this.filename = filename;
            this.content = content;
        }

        /**
         * Who may read it.
         *
         * @param visibility one of its constants, or a word of your own through {@code of}
         */
        public Builder visibility(FileVisibility visibility) {
            this.visibility = visibility;
            return this;
        }

        /**
         * Limits all of it; ten minutes if not set.
         *
         * @param timeout more than zero
         */
        public Builder timeout(Duration timeout) {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("The timeout must be longer than zero, not " + timeout);
            }
            this.timeout = timeout;
            return this;
        }

        /**
         * Hears how far it is.
         *
         * @param progress called while the bytes go out
         */
        public Builder progress(UploadProgress progress) {
            this.progress = progress;
            return this;
        }

        /** {@return an immutable value of what was set} */
        public FileToUpload build() {
            return new FileToUpload(filename, content, visibility, timeout, progress);
        }
    }
}
