package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** What Whop may do next about a complaint. */
public final class PlatformResolutionAction extends OpenEnum {
    private static final Known<PlatformResolutionAction> KNOWN = new Known<>(PlatformResolutionAction::new);

    /** Ask the buyer. */
    public static final PlatformResolutionAction REQUEST_BUYER_INFO = KNOWN.add("request_buyer_info");

    /** Ask the seller. */
    public static final PlatformResolutionAction REQUEST_MERCHANT_INFO = KNOWN.add("request_merchant_info");

    /** Decide for the seller. */
    public static final PlatformResolutionAction MERCHANT_WINS = KNOWN.add("merchant_wins");

    /** Decide for the buyer. */
    public static final PlatformResolutionAction MERCHANT_REFUND = KNOWN.add("merchant_refund");

    private PlatformResolutionAction(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static PlatformResolutionAction of(String value) {
        return KNOWN.of(value);
    }
}
