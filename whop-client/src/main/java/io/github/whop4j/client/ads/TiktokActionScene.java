package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What people did something with on TikTok. */
public final class TiktokActionScene extends OpenEnum {
    private static final Known<TiktokActionScene> KNOWN = new Known<>(TiktokActionScene::new);

    /** Videos. */
    public static final TiktokActionScene VIDEO_RELATED = KNOWN.add("VIDEO_RELATED");

    /** Creators. */
    public static final TiktokActionScene CREATOR_RELATED = KNOWN.add("CREATOR_RELATED");

    /** Hashtags. */
    public static final TiktokActionScene HASHTAG_RELATED = KNOWN.add("HASHTAG_RELATED");

    /** Live videos. */
    public static final TiktokActionScene LIVE_RELATED = KNOWN.add("LIVE_RELATED");

    private TiktokActionScene(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokActionScene of(String value) {
        return KNOWN.of(value);
    }
}
