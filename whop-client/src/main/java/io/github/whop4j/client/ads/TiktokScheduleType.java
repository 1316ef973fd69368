package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Whether an ad group at TikTok has an end. */
public final class TiktokScheduleType extends OpenEnum {
    private static final Known<TiktokScheduleType> KNOWN = new Known<>(TiktokScheduleType::new);

    /** It runs from a start to an end. */
    public static final TiktokScheduleType SCHEDULE_START_END = KNOWN.add("SCHEDULE_START_END");

    /** It runs from now on. */
    public static final TiktokScheduleType SCHEDULE_FROM_NOW = KNOWN.add("SCHEDULE_FROM_NOW");

    private TiktokScheduleType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokScheduleType of(String value) {
        return KNOWN.of(value);
    }
}
