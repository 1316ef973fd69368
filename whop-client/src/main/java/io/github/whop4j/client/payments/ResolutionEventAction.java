package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** A step of a complaint. */
public final class ResolutionEventAction extends OpenEnum {
    private static final Known<ResolutionEventAction> KNOWN = new Known<>(ResolutionEventAction::new);

    /** The buyer complained. */
    public static final ResolutionEventAction CREATED = KNOWN.add("created");

    /** A user answered. */
    public static final ResolutionEventAction RESPONDED = KNOWN.add("responded");

    /** The seller gave the money back. */
    public static final ResolutionEventAction ACCEPTED = KNOWN.add("accepted");

    /** The seller refused. */
    public static final ResolutionEventAction DENIED = KNOWN.add("denied");

    /** A user asked Whop to look again. */
    public static final ResolutionEventAction APPEALED = KNOWN.add("appealed");

    /** The buyer gave it up. */
    public static final ResolutionEventAction WITHDREW = KNOWN.add("withdrew");

    /** A user was asked for more. */
    public static final ResolutionEventAction REQUESTED_MORE_INFO = KNOWN.add("requested_more_info");

    /** It was passed on to be decided. */
    public static final ResolutionEventAction ESCALATED = KNOWN.add("escalated");

    /** The buyer took it to the bank. */
    public static final ResolutionEventAction DISPUTE_OPENED = KNOWN.add("dispute_opened");

    /** The bank decided for the buyer. */
    public static final ResolutionEventAction DISPUTE_CUSTOMER_WON = KNOWN.add("dispute_customer_won");

    /** The bank decided for the seller. */
    public static final ResolutionEventAction DISPUTE_MERCHANT_WON = KNOWN.add("dispute_merchant_won");

    private ResolutionEventAction(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ResolutionEventAction of(String value) {
        return KNOWN.of(value);
    }
}
