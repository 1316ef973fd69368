package io.github.whop4j.client.content;

import io.github.whop4j.client.OpenEnum;

/** Whether a video can be played. */
public final class VideoAssetStatus extends OpenEnum {
    private static final Known<VideoAssetStatus> KNOWN = new Known<>(VideoAssetStatus::new);

    /** Not yet; it is being uploaded. */
    public static final VideoAssetStatus UPLOADING = KNOWN.add("uploading");

    /** Not yet; it is being prepared. */
    public static final VideoAssetStatus CREATED = KNOWN.add("created");

    /** It can. */
    public static final VideoAssetStatus READY = KNOWN.add("ready");

    private VideoAssetStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static VideoAssetStatus of(String value) {
        return KNOWN.of(value);
    }
}
