package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What a part of a report is about. */
public final class AdReportLevel extends OpenEnum {
    private static final Known<AdReportLevel> KNOWN = new Known<>(AdReportLevel::new);

    /** A campaign. */
    public static final AdReportLevel CAMPAIGN = KNOWN.add("campaign");

    /** An ad group. */
    public static final AdReportLevel AD_GROUP = KNOWN.add("ad_group");

    /** An ad. */
    public static final AdReportLevel AD = KNOWN.add("ad");

    private AdReportLevel(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdReportLevel of(String value) {
        return KNOWN.of(value);
    }
}
