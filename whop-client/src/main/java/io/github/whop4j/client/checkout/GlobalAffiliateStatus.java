package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** Whether any affiliate may promote a product. */
public final class GlobalAffiliateStatus extends OpenEnum {
    private static final Known<GlobalAffiliateStatus> KNOWN = new Known<>(GlobalAffiliateStatus::new);

    /** Any affiliate may. */
    public static final GlobalAffiliateStatus ENABLED = KNOWN.add("enabled");

    /** Only those invited. */
    public static final GlobalAffiliateStatus DISABLED = KNOWN.add("disabled");

    private GlobalAffiliateStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static GlobalAffiliateStatus of(String value) {
        return KNOWN.of(value);
    }
}
