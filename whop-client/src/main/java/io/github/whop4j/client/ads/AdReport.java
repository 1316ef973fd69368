package io.github.whop4j.client.ads;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ads did in a span of time, and what they cost.
 *
 * @param breakdown the same for every campaign, ad group or ad
 * @param granularity the same for every day or hour
 * @param summary the whole span
 */
public record AdReport(
        List<Breakdown> breakdown,
        List<Bucket> granularity,
        @Nullable Summary summary) {

    /**
     * The part of a report that is about one campaign, ad group or ad.
     *
     * @param id its id
     * @param granularity the same for every day or hour
     * @param level whether it is a campaign, an ad group or an ad
     * @param name its name
     * @param summary the whole span
     */
    public record Breakdown(
            String id,
            List<Bucket> granularity,
            @Nullable AdReportLevel level,
            @Nullable String name,
            @Nullable Summary summary) {}

    /**
     * The part of a report that is about one day or hour.
     *
     * @param bucketStart when it begins
     * @param clicks how often ads were clicked
     * @param granularity whether it is a day or an hour
     * @param impressions how often ads were shown
     * @param reach how many people saw ads
     * @param resultCount how many results there were
     * @param resultLabelKey what counts as a result
     * @param resultLabelOverride a name for the results in place of the usual one
     * @param spend what was spent, in decimal major units (10.50)
     * @param spendCurrency of what was spent
     * @param statDate the day it belongs to
     * @param statHour the hour of the day, if it is an hour
     */
    public record Bucket(
            @Nullable Instant bucketStart,
            @Nullable Long clicks,
            @Nullable AdReportGranularity granularity,
            @Nullable Long impressions,
            @Nullable Long reach,
            @Nullable Long resultCount,
            @Nullable AdResultLabel resultLabelKey,
            @Nullable String resultLabelOverride,
            @Nullable BigDecimal spend,
            @Nullable Currency spendCurrency,
            @Nullable Instant statDate,
            @Nullable Integer statHour) {}

    /**
     * The sums of a report.
     *
     * @param clicks how often ads were clicked
     * @param costPerResult what a result cost, as Whop computes it
     * @param cpc what a click cost, in decimal major units (10.50)
     * @param cpm what a thousand impressions cost, in decimal major units (10.50)
     * @param ctr clicks in relation to impressions, as Whop computes it
     * @param frequency how often a person saw ads, on average
     * @param impressions how often ads were shown
     * @param reach how many people saw ads
     * @param resultCount how many results there were
     * @param resultLabelKey what counts as a result
     * @param resultLabelOverride a name for the results in place of the usual one
     * @param roas what came in, in relation to what was spent, as Whop computes it
     * @param spend what was spent, in decimal major units (10.50)
     * @param spendCurrency of what was spent
     */
    public record Summary(
            @Nullable Long clicks,
            @Nullable BigDecimal costPerResult,
            @Nullable BigDecimal cpc,
            @Nullable BigDecimal cpm,
            @Nullable BigDecimal ctr,
            @Nullable BigDecimal frequency,
            @Nullable Long impressions,
            @Nullable Long reach,
            @Nullable Long resultCount,
            @Nullable AdResultLabel resultLabelKey,
            @Nullable String resultLabelOverride,
            @Nullable BigDecimal roas,
            @Nullable BigDecimal spend,
            @Nullable Currency spendCurrency) {}
}
