package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Where an attempt to save a payment method stands. */
public final class SetupIntentStatus extends OpenEnum {
    private static final Known<SetupIntentStatus> KNOWN = new Known<>(SetupIntentStatus::new);

    /** Under way. */
    public static final SetupIntentStatus PROCESSING = KNOWN.add("processing");

    /** The payment method is saved. */
    public static final SetupIntentStatus SUCCEEDED = KNOWN.add("succeeded");

    /** Withdrawn; nothing was saved. */
    public static final SetupIntentStatus CANCELED = KNOWN.add("canceled");

    /** The buyer has to do something. */
    public static final SetupIntentStatus REQUIRES_ACTION = KNOWN.add("requires_action");

    private SetupIntentStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static SetupIntentStatus of(String value) {
        return KNOWN.of(value);
    }
}
