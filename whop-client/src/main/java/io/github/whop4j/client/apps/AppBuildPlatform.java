package io.github.whop4j.client.apps;

import io.github.whop4j.client.OpenEnum;

/** What a build runs on. */
public final class AppBuildPlatform extends OpenEnum {
    private static final Known<AppBuildPlatform> KNOWN = new Known<>(AppBuildPlatform::new);

    /** iOS. */
    public static final AppBuildPlatform IOS = KNOWN.add("ios");

    /** Android. */
    public static final AppBuildPlatform ANDROID = KNOWN.add("android");

    /** A browser. */
    public static final AppBuildPlatform WEB = KNOWN.add("web");

    private AppBuildPlatform(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AppBuildPlatform of(String value) {
        return KNOWN.of(value);
    }
}
