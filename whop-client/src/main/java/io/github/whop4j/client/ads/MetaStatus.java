package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Whether an ad group is switched on at Meta. */
public final class MetaStatus extends OpenEnum {
    private static final Known<MetaStatus> KNOWN = new Known<>(MetaStatus::new);

    /** Switched on. */
    public static final MetaStatus ACTIVE = KNOWN.add("ACTIVE");

    /** Paused. */
    public static final MetaStatus PAUSED = KNOWN.add("PAUSED");

    private MetaStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MetaStatus of(String value) {
        return KNOWN.of(value);
    }
}
