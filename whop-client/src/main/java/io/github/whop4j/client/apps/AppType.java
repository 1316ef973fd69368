package io.github.whop4j.client.apps;

import io.github.whop4j.client.OpenEnum;

/** The kind of an app. */
public final class AppType extends OpenEnum {
    private static final Known<AppType> KNOWN = new Known<>(AppType::new);

    /** For businesses. */
    public static final AppType B2B_APP = KNOWN.add("b2b_app");

    /** For consumers. */
    public static final AppType B2C_APP = KNOWN.add("b2c_app");

    /** For one company. */
    public static final AppType COMPANY_APP = KNOWN.add("company_app");

    /** A part of something else. */
    public static final AppType COMPONENT = KNOWN.add("component");

    private AppType(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AppType of(String value) {
        return KNOWN.of(value);
    }
}
