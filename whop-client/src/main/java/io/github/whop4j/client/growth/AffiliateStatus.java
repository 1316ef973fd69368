package io.github.whop4j.client.growth;

import io.github.whop4j.client.OpenEnum;

/** Whether an affiliate still brings buyers. */
public final class AffiliateStatus extends OpenEnum {
    private static final Known<AffiliateStatus> KNOWN = new Known<>(AffiliateStatus::new);

    /** They do. */
    public static final AffiliateStatus ACTIVE = KNOWN.add("active");

    /** Put away. */
    public static final AffiliateStatus ARCHIVED = KNOWN.add("archived");

    /** Gone. */
    public static final AffiliateStatus DELETED = KNOWN.add("deleted");

    private AffiliateStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AffiliateStatus of(String value) {
        return KNOWN.of(value);
    }
}
