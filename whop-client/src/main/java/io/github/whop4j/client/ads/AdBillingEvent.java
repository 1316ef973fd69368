package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What is paid for. */
public final class AdBillingEvent extends OpenEnum {
    private static final Known<AdBillingEvent> KNOWN = new Known<>(AdBillingEvent::new);

    /** Being shown. */
    public static final AdBillingEvent IMPRESSIONS = KNOWN.add("impressions");

    /** Clicks. */
    public static final AdBillingEvent CLICKS = KNOWN.add("clicks");

    /** Being shown to people likely to bring results. */
    public static final AdBillingEvent OPTIMIZED_CPM = KNOWN.add("optimized_cpm");

    /** Views of the video. */
    public static final AdBillingEvent VIDEO_VIEWS = KNOWN.add("video_views");

    private AdBillingEvent(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdBillingEvent of(String value) {
        return KNOWN.of(value);
    }
}
