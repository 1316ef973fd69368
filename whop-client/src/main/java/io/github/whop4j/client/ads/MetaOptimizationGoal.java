package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What to get as much of as possible at Meta. */
public final class MetaOptimizationGoal extends OpenEnum {
    private static final Known<MetaOptimizationGoal> KNOWN = new Known<>(MetaOptimizationGoal::new);

    /** Nothing. */
    public static final MetaOptimizationGoal NONE = KNOWN.add("NONE");

    /** Installs of the app. */
    public static final MetaOptimizationGoal APP_INSTALLS = KNOWN.add("APP_INSTALLS");

    /** Times the ad is shown. */
    public static final MetaOptimizationGoal IMPRESSIONS = KNOWN.add("IMPRESSIONS");

    /** People who leave their details. */
    public static final MetaOptimizationGoal LEAD_GENERATION = KNOWN.add("LEAD_GENERATION");

    /** People who leave their details and are likely to become customers. */
    public static final MetaOptimizationGoal QUALITY_LEAD = KNOWN.add("QUALITY_LEAD");

    /** Clicks on the link. */
    public static final MetaOptimizationGoal LINK_CLICKS = KNOWN.add("LINK_CLICKS");

    /** Conversions outside Meta. */
    public static final MetaOptimizationGoal OFFSITE_CONVERSIONS = KNOWN.add("OFFSITE_CONVERSIONS");

    /** People who like the page. */
    public static final MetaOptimizationGoal PAGE_LIKES = KNOWN.add("PAGE_LIKES");

    /** People who do something with the post. */
    public static final MetaOptimizationGoal POST_ENGAGEMENT = KNOWN.add("POST_ENGAGEMENT");

    /** People who see the ad. */
    public static final MetaOptimizationGoal REACH = KNOWN.add("REACH");

    /** Views of the page the ad leads to. */
    public static final MetaOptimizationGoal LANDING_PAGE_VIEWS = KNOWN.add("LANDING_PAGE_VIEWS");

    /** The worth of what people buy. */
    public static final MetaOptimizationGoal VALUE = KNOWN.add("VALUE");

    /** Videos watched to the end, or for long enough. */
    public static final MetaOptimizationGoal THRUPLAY = KNOWN.add("THRUPLAY");

    /** Conversations. */
    public static final MetaOptimizationGoal CONVERSATIONS = KNOWN.add("CONVERSATIONS");

    /** Subscribers. */
    public static final MetaOptimizationGoal SUBSCRIBERS = KNOWN.add("SUBSCRIBERS");

    static {
        KNOWN.addAll("AD_RECALL_LIFT ENGAGED_USERS EVENT_RESPONSES QUALITY_CALL VISIT_INSTAGRAM_PROFILE");
        KNOWN.addAll("DERIVED_EVENTS APP_INSTALLS_AND_OFFSITE_CONVERSIONS IN_APP_VALUE MESSAGING_PURCHASE_CONVERSION");
        KNOWN.addAll("REMINDERS_SET MEANINGFUL_CALL_ATTEMPT PROFILE_VISIT PROFILE_AND_PAGE_ENGAGEMENT");
        KNOWN.addAll("TWO_SECOND_CONTINUOUS_VIDEO_VIEWS ENGAGED_REACH ENGAGED_PAGE_VIEWS");
        KNOWN.addAll("MESSAGING_DEEP_CONVERSATION_AND_FOLLOW ADVERTISER_SILOED_VALUE AUTOMATIC_OBJECTIVE");
        KNOWN.addAll("MESSAGING_APPOINTMENT_CONVERSION");
    }

    private MetaOptimizationGoal(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MetaOptimizationGoal of(String value) {
        return KNOWN.of(value);
    }
}
