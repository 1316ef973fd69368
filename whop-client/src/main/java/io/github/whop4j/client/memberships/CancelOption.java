package io.github.whop4j.client.memberships;

import io.github.whop4j.client.OpenEnum;

/** Why a buyer cancelled. */
public final class CancelOption extends OpenEnum {
    private static final Known<CancelOption> KNOWN = new Known<>(CancelOption::new);

    /** It cost too much. */
    public static final CancelOption TOO_EXPENSIVE = KNOWN.add("too_expensive");

    /** They go to another provider. */
    public static final CancelOption SWITCHING = KNOWN.add("switching");

    /** Something was missing. */
    public static final CancelOption MISSING_FEATURES = KNOWN.add("missing_features");

    /** It did not work well. */
    public static final CancelOption TECHNICAL_ISSUES = KNOWN.add("technical_issues");

    /** They were not treated well. */
    public static final CancelOption BAD_EXPERIENCE = KNOWN.add("bad_experience");

    /** Something else. */
    public static final CancelOption OTHER = KNOWN.add("other");

    /** It was a test. */
    public static final CancelOption TESTING = KNOWN.add("testing");

    private CancelOption(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CancelOption of(String value) {
        return KNOWN.of(value);
    }
}
