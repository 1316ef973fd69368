package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What the span of a report is cut into. */
public final class AdReportGranularity extends OpenEnum {
    private static final Known<AdReportGranularity> KNOWN = new Known<>(AdReportGranularity::new);

    /** Days. */
    public static final AdReportGranularity DAILY = KNOWN.add("daily");

    /** Hours. */
    public static final AdReportGranularity HOURLY = KNOWN.add("hourly");

    private AdReportGranularity(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdReportGranularity of(String value) {
        return KNOWN.of(value);
    }
}
