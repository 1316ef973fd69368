package io.github.whop4j.client;

import org.jspecify.annotations.Nullable;

/** Whop knows the file, but its bytes did not arrive, or Whop could not use them. Uploading again makes a new file. */
public final class FileUploadException extends WhopException {
    private static final long serialVersionUID = 1;

    private final String fileId;

    /**
     * For the client, and for tests that need one.
     *
     * @param fileId the file that stays without its bytes
     * @param reason what happened and what to do, as sentences
     * @param cause what led to it, or null
     * @param call the HTTP call that failed, or null if it was not a single one
     */
    public FileUploadException(String fileId, String reason, @Nullable Throwable cause, @Nullable CallInfo call) {
        super("The upload of " + fileId + " failed: " + reason, cause, call);
        this.fileId = fileId;
    }

    /**
     * The file that stays without its bytes.
     *
     * @return such as {@code file_…}
     */
    public String fileId() {
        return fileId;
    }
}
