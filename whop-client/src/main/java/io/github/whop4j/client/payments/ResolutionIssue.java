package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** What a buyer complains about. */
public final class ResolutionIssue extends OpenEnum {
    private static final Known<ResolutionIssue> KNOWN = new Known<>(ResolutionIssue::new);

    /** A renewal they forgot to cancel. */
    public static final ResolutionIssue FORGOT_TO_CANCEL = KNOWN.add("forgot_to_cancel");

    /** Nothing came. */
    public static final ResolutionIssue ITEM_NOT_RECEIVED = KNOWN.add("item_not_received");

    /** Something else came. */
    public static final ResolutionIssue SIGNIFICANTLY_NOT_AS_DESCRIBED = KNOWN.add("significantly_not_as_described");

    /** They did not buy it. */
    public static final ResolutionIssue UNAUTHORIZED_TRANSACTION = KNOWN.add("unauthorized_transaction");

    /** It is not good enough. */
    public static final ResolutionIssue PRODUCT_UNACCEPTABLE = KNOWN.add("product_unacceptable");

    private ResolutionIssue(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ResolutionIssue of(String value) {
        return KNOWN.of(value);
    }
}
