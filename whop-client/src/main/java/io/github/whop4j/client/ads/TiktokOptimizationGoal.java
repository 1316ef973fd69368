package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What to get as much of as possible at TikTok. */
public final class TiktokOptimizationGoal extends OpenEnum {
    private static final Known<TiktokOptimizationGoal> KNOWN = new Known<>(TiktokOptimizationGoal::new);

    /** Clicks. */
    public static final TiktokOptimizationGoal CLICK = KNOWN.add("CLICK");

    /** Conversions. */
    public static final TiktokOptimizationGoal CONVERT = KNOWN.add("CONVERT");

    /** Installs of the app. */
    public static final TiktokOptimizationGoal INSTALL = KNOWN.add("INSTALL");

    /** Things people do in the app. */
    public static final TiktokOptimizationGoal IN_APP_EVENT = KNOWN.add("IN_APP_EVENT");

    /** People who see the ad. */
    public static final TiktokOptimizationGoal REACH = KNOWN.add("REACH");

    /** Times the ad is shown. */
    public static final TiktokOptimizationGoal SHOW = KNOWN.add("SHOW");

    /** Views of the video. */
    public static final TiktokOptimizationGoal VIDEO_VIEW = KNOWN.add("VIDEO_VIEW");

    /** Engaged views of the video. */
    public static final TiktokOptimizationGoal ENGAGED_VIEW = KNOWN.add("ENGAGED_VIEW");

    /** Engaged views of the video, of fifteen seconds. */
    public static final TiktokOptimizationGoal ENGAGED_VIEW_FIFTEEN = KNOWN.add("ENGAGED_VIEW_FIFTEEN");

    /** People who leave their details. */
    public static final TiktokOptimizationGoal LEAD_GENERATION = KNOWN.add("LEAD_GENERATION");

    /** People who leave their details and are likely to become customers. */
    public static final TiktokOptimizationGoal PREFERRED_LEAD = KNOWN.add("PREFERRED_LEAD");

    /** Conversations. */
    public static final TiktokOptimizationGoal CONVERSATION = KNOWN.add("CONVERSATION");

    /** Followers. */
    public static final TiktokOptimizationGoal FOLLOWERS = KNOWN.add("FOLLOWERS");

    /** Views of the profile. */
    public static final TiktokOptimizationGoal PROFILE_VIEWS = KNOWN.add("PROFILE_VIEWS");

    /** Visits of the page. */
    public static final TiktokOptimizationGoal PAGE_VISIT = KNOWN.add("PAGE_VISIT");

    /** The worth of what people buy. */
    public static final TiktokOptimizationGoal VALUE = KNOWN.add("VALUE");

    /** The worth of what people buy, as TikTok finds best. */
    public static final TiktokOptimizationGoal AUTOMATIC_VALUE_OPTIMIZATION = KNOWN.add("AUTOMATIC_VALUE_OPTIMIZATION");

    /** Views of the page the ad leads to. */
    public static final TiktokOptimizationGoal TRAFFIC_LANDING_PAGE_VIEW = KNOWN.add("TRAFFIC_LANDING_PAGE_VIEW");

    /** Visits of the place the ad leads to. */
    public static final TiktokOptimizationGoal DESTINATION_VISIT = KNOWN.add("DESTINATION_VISIT");

    /** Viewers of a live video. */
    public static final TiktokOptimizationGoal MT_LIVE_ROOM = KNOWN.add("MT_LIVE_ROOM");

    /** Clicks on products in a live video. */
    public static final TiktokOptimizationGoal PRODUCT_CLICK_IN_LIVE = KNOWN.add("PRODUCT_CLICK_IN_LIVE");

    private TiktokOptimizationGoal(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokOptimizationGoal of(String value) {
        return KNOWN.of(value);
    }
}
