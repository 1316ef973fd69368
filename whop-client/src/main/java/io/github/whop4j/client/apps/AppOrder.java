package io.github.whop4j.client.apps;

import io.github.whop4j.client.OpenEnum;

/** What a list of apps is sorted by. */
public final class AppOrder extends OpenEnum {
    private static final Known<AppOrder> KNOWN = new Known<>(AppOrder::new);

    /** When it was made. */
    public static final AppOrder CREATED_AT = KNOWN.add("created_at");

    /** When it could first be found. */
    public static final AppOrder DISCOVERABLE_AT = KNOWN.add("discoverable_at");

    /** Installs in the last 30 days. */
    public static final AppOrder TOTAL_INSTALLS_LAST_30_DAYS = KNOWN.add("total_installs_last_30_days");

    /** Installs in the last 7 days. */
    public static final AppOrder TOTAL_INSTALLS_LAST_7_DAYS = KNOWN.add("total_installs_last_7_days");

    /** The time spent in it. */
    public static final AppOrder TIME_SPENT = KNOWN.add("time_spent");

    /** The time spent in it in the last 24 hours. */
    public static final AppOrder TIME_SPENT_LAST_24_HOURS = KNOWN.add("time_spent_last_24_hours");

    /** People who use it in a day. */
    public static final AppOrder DAILY_ACTIVE_USERS = KNOWN.add("daily_active_users");

    /** How many AI prompts it had. */
    public static final AppOrder AI_PROMPT_COUNT = KNOWN.add("ai_prompt_count");

    /** What its AI has cost in US dollars. */
    public static final AppOrder TOTAL_AI_COST_USD = KNOWN.add("total_ai_cost_usd");

    /** How many tokens its AI has used. */
    public static final AppOrder TOTAL_AI_TOKENS = KNOWN.add("total_ai_tokens");

    /** When it last had an AI prompt. */
    public static final AppOrder LAST_AI_PROMPT_AT = KNOWN.add("last_ai_prompt_at");

    /** The average rating of its AI. */
    public static final AppOrder AI_AVERAGE_RATING = KNOWN.add("ai_average_rating");

    private AppOrder(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AppOrder of(String value) {
        return KNOWN.of(value);
    }
}
