package io.github.whop4j.client.growth;

import io.github.whop4j.client.OpenEnum;

/** Which payments of a buyer the affiliate gets a part of. */
public final class AffiliateAppliesToPayments extends OpenEnum {
    private static final Known<AffiliateAppliesToPayments> KNOWN = new Known<>(AffiliateAppliesToPayments::new);

    /** The first one only. */
    public static final AffiliateAppliesToPayments FIRST_PAYMENT = KNOWN.add("first_payment");

    /** All of them. */
    public static final AffiliateAppliesToPayments ALL_PAYMENTS = KNOWN.add("all_payments");

    private AffiliateAppliesToPayments(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static AffiliateAppliesToPayments of(String value) {
        return KNOWN.of(value);
    }
}
