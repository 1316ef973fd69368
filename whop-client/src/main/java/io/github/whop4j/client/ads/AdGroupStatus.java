package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Where an ad group or an ad stands. */
public final class AdGroupStatus extends OpenEnum {
    private static final Known<AdGroupStatus> KNOWN = new Known<>(AdGroupStatus::new);

    /** Running. */
    public static final AdGroupStatus ACTIVE = KNOWN.add("active");

    /** Paused. */
    public static final AdGroupStatus PAUSED = KNOWN.add("paused");

    /** Not running. */
    public static final AdGroupStatus INACTIVE = KNOWN.add("inactive");

    /** Being reviewed. */
    public static final AdGroupStatus IN_REVIEW = KNOWN.add("in_review");

    /** It did not pass the review. */
    public static final AdGroupStatus REJECTED = KNOWN.add("rejected");

    /** Marked as a problem. */
    public static final AdGroupStatus FLAGGED = KNOWN.add("flagged");

    private AdGroupStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdGroupStatus of(String value) {
        return KNOWN.of(value);
    }
}
