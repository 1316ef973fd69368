package io.github.whop4j.client.apps;

import io.github.whop4j.client.OpenEnum;

/** A place where an app shows itself. */
public final class AppViewType extends OpenEnum {
    private static final Known<AppViewType> KNOWN = new Known<>(AppViewType::new);

    /** Where members use it. */
    public static final AppViewType HUB = KNOWN.add("hub");

    /** Where people find it. */
    public static final AppViewType DISCOVER = KNOWN.add("discover");

    /** A company's dashboard, in short. */
    public static final AppViewType DASH = KNOWN.add("dash");

    /** A company's dashboard. */
    public static final AppViewType DASHBOARD = KNOWN.add("dashboard");

    /** Figures about a company. */
    public static final AppViewType ANALYTICS = KNOWN.add("analytics");

    /** Its skills for an AI. */
    public static final AppViewType SKILLS = KNOWN.add("skills");

    /** Its OpenAPI description. */
    public static final AppViewType OPENAPI = KNOWN.add("openapi");

    private AppViewType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AppViewType of(String value) {
        return KNOWN.of(value);
    }
}
