package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** The scheme of a card. */
public final class CardBrand extends OpenEnum {
    private static final Known<CardBrand> KNOWN = new Known<>(CardBrand::new);

    /** Mastercard. */
    public static final CardBrand MASTERCARD = KNOWN.add("mastercard");

    /** Visa. */
    public static final CardBrand VISA = KNOWN.add("visa");

    /** American Express. */
    public static final CardBrand AMEX = KNOWN.add("amex");

    /** Discover. */
    public static final CardBrand DISCOVER = KNOWN.add("discover");

    /** UnionPay. */
    public static final CardBrand UNIONPAY = KNOWN.add("unionpay");

    /** JCB. */
    public static final CardBrand JCB = KNOWN.add("jcb");

    /** Diners Club. */
    public static final CardBrand DINERS = KNOWN.add("diners");

    /** Link by Stripe. */
    public static final CardBrand LINK = KNOWN.add("link");

    /** Maestro. */
    public static final CardBrand MAESTRO = KNOWN.add("maestro");

    /** Whop itself does not know. */
    public static final CardBrand UNKNOWN = KNOWN.add("unknown");

    static {
        KNOWN.addAll("troy visadankort visabancontact china_union_pay rupay jcbrupay elo tarjeta_naranja cirrus");
        KNOWN.addAll("nspk_mir verve ebt private_label local_brand uatp wexcard uzcard meeza hrg_store_card girocard");
        KNOWN.addAll("fuel_card dankort carnet atm_card china_union_payuzcard codensa cabal hipercard jcblankapay cmi");
    }

    private CardBrand(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static CardBrand of(String value) {
        return KNOWN.of(value);
    }
}
