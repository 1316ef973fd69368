package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** What counts as a result of ads. */
public final class AdResultLabel extends OpenEnum {
    private static final Known<AdResultLabel> KNOWN = new Known<>(AdResultLabel::new);

    /** Installing the app. */
    public static final AdResultLabel APP_INSTALLS = KNOWN.add("app_installs");

    /** Beginning a conversation. */
    public static final AdResultLabel MESSAGING_CONVERSATIONS_STARTED = KNOWN.add("messaging_conversations_started");

    /** Doing something with a post. */
    public static final AdResultLabel POST_ENGAGEMENT = KNOWN.add("post_engagement");

    /** Answering to an event. */
    public static final AdResultLabel EVENT_RESPONSES = KNOWN.add("event_responses");

    /** Being shown an ad. */
    public static final AdResultLabel IMPRESSIONS = KNOWN.add("impressions");

    /** Buying on the website. */
    public static final AdResultLabel WEBSITE_PURCHASES = KNOWN.add("website_purchases");

    /** Seeing the page the ad leads to. */
    public static final AdResultLabel LANDING_PAGE_VIEWS = KNOWN.add("landing_page_views");

    /** Leaving details. */
    public static final AdResultLabel LEADS = KNOWN.add("leads");

    /** Clicking the link. */
    public static final AdResultLabel LINK_CLICKS = KNOWN.add("link_clicks");

    /** Making a call of some quality. */
    public static final AdResultLabel QUALITY_CALLS = KNOWN.add("quality_calls");

    /** Booking an appointment. */
    public static final AdResultLabel APPOINTMENTS_BOOKED = KNOWN.add("appointments_booked");

    /** Buying in a conversation. */
    public static final AdResultLabel MESSAGING_PURCHASES = KNOWN.add("messaging_purchases");

    /** Liking the page. */
    public static final AdResultLabel PAGE_LIKES = KNOWN.add("page_likes");

    /** Visiting the Instagram profile. */
    public static final AdResultLabel INSTAGRAM_PROFILE_VISITS = KNOWN.add("instagram_profile_visits");

    /** Seeing an ad, counted once for each person. */
    public static final AdResultLabel REACH = KNOWN.add("reach");

    /** Setting a reminder. */
    public static final AdResultLabel REMINDERS_SET = KNOWN.add("reminders_set");

    /** Subscribing. */
    public static final AdResultLabel NEW_SUBSCRIBERS = KNOWN.add("new_subscribers");

    /** Watching the video. */
    public static final AdResultLabel VIDEO_VIEWS = KNOWN.add("video_views");

    /** Signing up. */
    public static final AdResultLabel REGISTRATIONS = KNOWN.add("registrations");

    /** Looking at content. */
    public static final AdResultLabel CONTENT_VIEWS = KNOWN.add("content_views");

    /** Searching. */
    public static final AdResultLabel SEARCHES = KNOWN.add("searches");

    /** Making an appointment on the website. */
    public static final AdResultLabel WEBSITE_SCHEDULES = KNOWN.add("website_schedules");

    /** Handing in an application on the website. */
    public static final AdResultLabel WEBSITE_SUBMIT_APPLICATIONS = KNOWN.add("website_submit_applications");

    /** Something of the company's own. */
    public static final AdResultLabel CUSTOM = KNOWN.add("custom");

    private AdResultLabel(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AdResultLabel of(String value) {
        return KNOWN.of(value);
    }
}
