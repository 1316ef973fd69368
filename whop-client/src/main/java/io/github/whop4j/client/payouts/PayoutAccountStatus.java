package io.github.whop4j.client.payouts;

import io.github.whop4j.client.OpenEnum;

/** Whether a company can be paid out. */
public final class PayoutAccountStatus extends OpenEnum {
    private static final Known<PayoutAccountStatus> KNOWN = new Known<>(PayoutAccountStatus::new);

    /** It can. */
    public static final PayoutAccountStatus CONNECTED = KNOWN.add("connected");

    /** Switched off. */
    public static final PayoutAccountStatus DISABLED = KNOWN.add("disabled");

    /** The company has to do something. */
    public static final PayoutAccountStatus ACTION_REQUIRED = KNOWN.add("action_required");

    /** Its identity is being checked. */
    public static final PayoutAccountStatus PENDING_VERIFICATION = KNOWN.add("pending_verification");

    /** Its identity check did not pass. */
    public static final PayoutAccountStatus VERIFICATION_FAILED = KNOWN.add("verification_failed");

    /** It has not begun. */
    public static final PayoutAccountStatus NOT_STARTED = KNOWN.add("not_started");

    private PayoutAccountStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PayoutAccountStatus of(String value) {
        return KNOWN.of(value);
    }
}
