package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What is paid for at TikTok. */
public final class TiktokBillingEvent extends OpenEnum {
    private static final Known<TiktokBillingEvent> KNOWN = new Known<>(TiktokBillingEvent::new);

    /** Clicks. */
    public static final TiktokBillingEvent CPC = KNOWN.add("CPC");

    /** Being shown. */
    public static final TiktokBillingEvent CPM = KNOWN.add("CPM");

    /** Being shown to people likely to bring results. */
    public static final TiktokBillingEvent OCPM = KNOWN.add("OCPM");

    /** Views of the video. */
    public static final TiktokBillingEvent CPV = KNOWN.add("CPV");

    private TiktokBillingEvent(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokBillingEvent of(String value) {
        return KNOWN.of(value);
    }
}
