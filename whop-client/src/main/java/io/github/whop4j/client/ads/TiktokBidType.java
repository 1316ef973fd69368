package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** How to bid at TikTok. */
public final class TiktokBidType extends OpenEnum {
    private static final Known<TiktokBidType> KNOWN = new Known<>(TiktokBidType::new);

    /** Without a bid of your own. */
    public static final TiktokBidType BID_TYPE_NO_BID = KNOWN.add("BID_TYPE_NO_BID");

    /** With a bid of your own. */
    public static final TiktokBidType BID_TYPE_CUSTOM = KNOWN.add("BID_TYPE_CUSTOM");

    private TiktokBidType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokBidType of(String value) {
        return KNOWN.of(value);
    }
}
