package io.github.whop4j.client.apps;

import io.github.whop4j.client.OpenEnum;

/** Where the review of a build stands. */
public final class AppBuildStatus extends OpenEnum {
    private static final Known<AppBuildStatus> KNOWN = new Known<>(AppBuildStatus::new);

    /** Not handed in. */
    public static final AppBuildStatus DRAFT = KNOWN.add("draft");

    /** Being reviewed. */
    public static final AppBuildStatus PENDING = KNOWN.add("pending");

    /** Passed. */
    public static final AppBuildStatus APPROVED = KNOWN.add("approved");

    /** Not passed. */
    public static final AppBuildStatus REJECTED = KNOWN.add("rejected");

    private AppBuildStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AppBuildStatus of(String value) {
        return KNOWN.of(value);
    }
}
