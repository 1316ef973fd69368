package io.github.whop4j.client.checkout;

import io.github.whop4j.client.OpenEnum;

/** The letters of a checkout page. */
public final class CheckoutFont extends OpenEnum {
    private static final Known<CheckoutFont> KNOWN = new Known<>(CheckoutFont::new);

    /** The visitor's own. */
    public static final CheckoutFont SYSTEM = KNOWN.add("system");

    /** Roboto. */
    public static final CheckoutFont ROBOTO = KNOWN.add("roboto");

    /** Open Sans. */
    public static final CheckoutFont OPEN_SANS = KNOWN.add("open_sans");

    private CheckoutFont(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CheckoutFont of(String value) {
        return KNOWN.of(value);
    }
}
