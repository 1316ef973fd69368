package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** What the seller may do next about a complaint. */
public final class MerchantResolutionAction extends OpenEnum {
    private static final Known<MerchantResolutionAction> KNOWN = new Known<>(MerchantResolutionAction::new);

    /** Give the money back. */
    public static final MerchantResolutionAction ACCEPT = KNOWN.add("accept");

    /** Refuse. */
    public static final MerchantResolutionAction DENY = KNOWN.add("deny");

    /** Ask the buyer. */
    public static final MerchantResolutionAction REQUEST_MORE_INFO = KNOWN.add("request_more_info");

    /** Ask Whop to look again. */
    public static final MerchantResolutionAction APPEAL = KNOWN.add("appeal");

    /** Answer. */
    public static final MerchantResolutionAction RESPOND = KNOWN.add("respond");

    private MerchantResolutionAction(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static MerchantResolutionAction of(String value) {
        return KNOWN.of(value);
    }
}
