package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Where a complaint to Whop stands. */
public final class ResolutionStatus extends OpenEnum {
    private static final Known<ResolutionStatus> KNOWN = new Known<>(ResolutionStatus::new);

    /** The seller has to answer. */
    public static final ResolutionStatus MERCHANT_RESPONSE_NEEDED = KNOWN.add("merchant_response_needed");

    /** The buyer has to answer. */
    public static final ResolutionStatus CUSTOMER_RESPONSE_NEEDED = KNOWN.add("customer_response_needed");

    /** Whop asked the seller for more. */
    public static final ResolutionStatus MERCHANT_INFO_NEEDED = KNOWN.add("merchant_info_needed");

    /** Whop asked the buyer for more. */
    public static final ResolutionStatus CUSTOMER_INFO_NEEDED = KNOWN.add("customer_info_needed");

    /** Whop decides. */
    public static final ResolutionStatus UNDER_PLATFORM_REVIEW = KNOWN.add("under_platform_review");

    /** Decided for the buyer. */
    public static final ResolutionStatus CUSTOMER_WON = KNOWN.add("customer_won");

    /** Decided for the seller. */
    public static final ResolutionStatus MERCHANT_WON = KNOWN.add("merchant_won");

    /** The buyer gave it up. */
    public static final ResolutionStatus CUSTOMER_WITHDREW = KNOWN.add("customer_withdrew");

    private ResolutionStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ResolutionStatus of(String value) {
        return KNOWN.of(value);
    }
}
