package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** Whether the identity of a person or business was confirmed. */
public final class IdentityProfileStatus extends OpenEnum {
    private static final Known<IdentityProfileStatus> KNOWN = new Known<>(IdentityProfileStatus::new);

    /** The check has not begun. */
    public static final IdentityProfileStatus NOT_STARTED = KNOWN.add("not_started");

    /** Being checked. */
    public static final IdentityProfileStatus PENDING = KNOWN.add("pending");

    /** Confirmed. */
    public static final IdentityProfileStatus APPROVED = KNOWN.add("approved");

    /** Not confirmed. */
    public static final IdentityProfileStatus REJECTED = KNOWN.add("rejected");

    private IdentityProfileStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static IdentityProfileStatus of(String value) {
        return KNOWN.of(value);
    }
}
