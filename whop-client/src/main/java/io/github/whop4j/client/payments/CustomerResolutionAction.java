package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** What the buyer may do next about a complaint. */
public final class CustomerResolutionAction extends OpenEnum {
    private static final Known<CustomerResolutionAction> KNOWN = new Known<>(CustomerResolutionAction::new);

    /** Answer. */
    public static final CustomerResolutionAction RESPOND = KNOWN.add("respond");

    /** Ask Whop to decide. */
    public static final CustomerResolutionAction APPEAL = KNOWN.add("appeal");

    /** Give it up. */
    public static final CustomerResolutionAction WITHDRAW = KNOWN.add("withdraw");

    private CustomerResolutionAction(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CustomerResolutionAction of(String value) {
        return KNOWN.of(value);
    }
}
