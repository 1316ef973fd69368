package io.github.whop4j.client.ads;

import io.github.whop4j.client.OpenEnum;

/** Whether an ad group is switched on at TikTok. */
public final class TiktokOperationStatus extends OpenEnum {
    private static final Known<TiktokOperationStatus> KNOWN = new Known<>(TiktokOperationStatus::new);

    /** Switched on. */
    public static final TiktokOperationStatus ENABLE = KNOWN.add("ENABLE");

    /** Switched off. */
    public static final TiktokOperationStatus DISABLE = KNOWN.add("DISABLE");

    private TiktokOperationStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static TiktokOperationStatus of(String value) {
        return KNOWN.of(value);
    }
}
