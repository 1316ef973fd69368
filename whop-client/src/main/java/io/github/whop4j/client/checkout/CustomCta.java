package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** What the buy button says. */
public final class CustomCta extends OpenEnum {
    private static final Known<CustomCta> KNOWN = new Known<>(CustomCta::new);

    /** Get access. */
    public static final CustomCta GET_ACCESS = KNOWN.add("get_access");

    /** Join. */
    public static final CustomCta JOIN = KNOWN.add("join");

    /** Order now. */
    public static final CustomCta ORDER_NOW = KNOWN.add("order_now");

    /** Shop now. */
    public static final CustomCta SHOP_NOW = KNOWN.add("shop_now");

    /** Call now. */
    public static final CustomCta CALL_NOW = KNOWN.add("call_now");

    /** Donate now. */
    public static final CustomCta DONATE_NOW = KNOWN.add("donate_now");

    /** Contact us. */
    public static final CustomCta CONTACT_US = KNOWN.add("contact_us");

    /** Sign up. */
    public static final CustomCta SIGN_UP = KNOWN.add("sign_up");

    /** Subscribe. */
    public static final CustomCta SUBSCRIBE = KNOWN.add("subscribe");

    /** Purchase. */
    public static final CustomCta PURCHASE = KNOWN.add("purchase");

    /** Get offer. */
    public static final CustomCta GET_OFFER = KNOWN.add("get_offer");

    /** Apply now. */
    public static final CustomCta APPLY_NOW = KNOWN.add("apply_now");

    /** Complete order. */
    public static final CustomCta COMPLETE_ORDER = KNOWN.add("complete_order");

    private CustomCta(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CustomCta of(String value) {
        return KNOWN.of(value);
    }
}
