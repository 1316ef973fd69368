package io.github.whop4j.client.files;

import org.jspecify.annotations.Nullable;

/**
 * A file to be uploaded.
 *
 * @param filename its name
 * @param visibility who may read it
 */
public record CreateFile(String filename, @Nullable FileVisibility visibility) {
    /**
     * Starts with what is required.
     *
     * @param filename its name
     * @return a builder
     */
    public static Builder builder(String filename) {
        return new Builder(filename);
    }

    /** Collects the optional parts. */
    public static final class Builder {
        private final String filename;
        private @Nullable FileVisibility visibility;

        private Builder(String filename) {
            this.filename = filename;
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

        /** {@return an immutable value of what was set} */
        public CreateFile build() {
            return new CreateFile(filename, visibility);
        }
    }
}
