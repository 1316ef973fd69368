package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** Where the identity check (KYC) of a person or business stands. */
public final class VerificationStatus extends OpenEnum {
    private static final Known<VerificationStatus> KNOWN = new Known<>(VerificationStatus::new);

    /** Something is missing. */
    public static final VerificationStatus REQUIRES_INPUT = KNOWN.add("requires_input");

    /** Being checked. */
    public static final VerificationStatus PROCESSING = KNOWN.add("processing");

    /** Passed. */
    public static final VerificationStatus VERIFIED = KNOWN.add("verified");

    /** Withdrawn. */
    public static final VerificationStatus CANCELED = KNOWN.add("canceled");

    /** Made, not begun. */
    public static final VerificationStatus CREATED = KNOWN.add("created");

    /** Begun. */
    public static final VerificationStatus STARTED = KNOWN.add("started");

    /** Handed in. */
    public static final VerificationStatus SUBMITTED = KNOWN.add("submitted");

    /** Passed. */
    public static final VerificationStatus APPROVED = KNOWN.add("approved");

    /** Not passed. */
    public static final VerificationStatus DECLINED = KNOWN.add("declined");

    /** Parts have to be handed in again. */
    public static final VerificationStatus RESUBMISSION_REQUESTED = KNOWN.add("resubmission_requested");

    /** Not finished in time. */
    public static final VerificationStatus EXPIRED = KNOWN.add("expired");

    /** Given up half way. */
    public static final VerificationStatus ABANDONED = KNOWN.add("abandoned");

    /** A person looks at it. */
    public static final VerificationStatus REVIEW = KNOWN.add("review");

    /** The company has to do something. */
    public static final VerificationStatus ACTION_REQUIRED = KNOWN.add("action_required");

    private VerificationStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static VerificationStatus of(String value) {
        return KNOWN.of(value);
    }
}
