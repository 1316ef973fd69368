package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What to get as much of as possible. */
public final class AdOptimizationGoal extends OpenEnum {
    private static final Known<AdOptimizationGoal> KNOWN = new Known<>(AdOptimizationGoal::new);

    /** Conversions. */
    public static final AdOptimizationGoal CONVERSIONS = KNOWN.add("conversions");

    /** Clicks on the link. */
    public static final AdOptimizationGoal LINK_CLICKS = KNOWN.add("link_clicks");

    /** Views of the page the ad leads to. */
    public static final AdOptimizationGoal LANDING_PAGE_VIEWS = KNOWN.add("landing_page_views");

    /** People who see the ad. */
    public static final AdOptimizationGoal REACH = KNOWN.add("reach");

    /** Times the ad is shown. */
    public static final AdOptimizationGoal IMPRESSIONS = KNOWN.add("impressions");

    /** Installs of the app. */
    public static final AdOptimizationGoal APP_INSTALLS = KNOWN.add("app_installs");

    /** Views of the video. */
    public static final AdOptimizationGoal VIDEO_VIEWS = KNOWN.add("video_views");

    /** People who leave their details. */
    public static final AdOptimizationGoal LEAD_GENERATION = KNOWN.add("lead_generation");

    /** The worth of what people buy. */
    public static final AdOptimizationGoal VALUE = KNOWN.add("value");

    /** People who like the page. */
    public static final AdOptimizationGoal PAGE_LIKES = KNOWN.add("page_likes");

    /** Conversations. */
    public static final AdOptimizationGoal CONVERSATIONS = KNOWN.add("conversations");

    /** People who remember the ad. */
    public static final AdOptimizationGoal AD_RECALL_LIFT = KNOWN.add("ad_recall_lift");

    /** Views of the video for two seconds without a break. */
    public static final AdOptimizationGoal TWO_SECOND_CONTINUOUS_VIDEO_VIEWS =
            KNOWN.add("two_second_continuous_video_views");

    /** People who do something with the post. */
    public static final AdOptimizationGoal POST_ENGAGEMENT = KNOWN.add("post_engagement");

    /** Answers to the event. */
    public static final AdOptimizationGoal EVENT_RESPONSES = KNOWN.add("event_responses");

    /** Reminders that people set. */
    public static final AdOptimizationGoal REMINDERS_SET = KNOWN.add("reminders_set");

    /** People who leave their details and are likely to become customers. */
    public static final AdOptimizationGoal QUALITY_LEAD = KNOWN.add("quality_lead");

    private AdOptimizationGoal(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdOptimizationGoal of(String value) {
        return KNOWN.of(value);
    }
}
