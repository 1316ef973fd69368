package io.github.whop4j.client.files;

import io.github.whop4j.client.OpenEnum;

/** Where an upload stands. */
public final class UploadStatus extends OpenEnum {
    private static final Known<UploadStatus> KNOWN = new Known<>(UploadStatus::new);

    /** The bytes have not arrived. */
    public static final UploadStatus PENDING = KNOWN.add("pending");

    /** Whop works on the bytes. */
    public static final UploadStatus PROCESSING = KNOWN.add("processing");

    /** The file can be used. */
    public static final UploadStatus READY = KNOWN.add("ready");

    /** It did not go through. */
    public static final UploadStatus FAILED = KNOWN.add("failed");

    private UploadStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static UploadStatus of(String value) {
        return KNOWN.of(value);
    }
}
