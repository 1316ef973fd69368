package io.github.whop4j.client;

/**
 * A currency, in lower case as Whop writes it. Amounts beside it are decimal and in its major unit: 10.50 is ten
 * dollars and fifty cents.
 */
public final class Currency extends OpenEnum {
    private static final Known<Currency> KNOWN = new Known<>(Currency::new);

    /** US dollar. */
    public static final Currency USD = KNOWN.add("usd");

    /** Euro. */
    public static final Currency EUR = KNOWN.add("eur");

    /** Pound sterling. */
    public static final Currency GBP = KNOWN.add("gbp");

    /** Canadian dollar. */
    public static final Currency CAD = KNOWN.add("cad");

    /** Australian dollar. */
    public static final Currency AUD = KNOWN.add("aud");

    /** New Zealand dollar. */
    public static final Currency NZD = KNOWN.add("nzd");

    /** Singapore dollar. */
    public static final Currency SGD = KNOWN.add("sgd");

    /** Hong Kong dollar. */
    public static final Currency HKD = KNOWN.add("hkd");

    /** Swiss franc. */
    public static final Currency CHF = KNOWN.add("chf");

    /** Swedish krona. */
    public static final Currency SEK = KNOWN.add("sek");

    /** Norwegian krone. */
    public static final Currency NOK = KNOWN.add("nok");

    /** Danish krone. */
    public static final Currency DKK = KNOWN.add("dkk");

    /** Polish złoty. */
    public static final Currency PLN = KNOWN.add("pln");

    /** Czech koruna. */
    public static final Currency CZK = KNOWN.add("czk");

    /** Hungarian forint. */
    public static final Currency HUF = KNOWN.add("huf");

    /** Romanian leu. */
    public static final Currency RON = KNOWN.add("ron");

    /** Japanese yen, which has no smaller unit. */
    public static final Currency JPY = KNOWN.add("jpy");

    /** South Korean won, which has no smaller unit. */
    public static final Currency KRW = KNOWN.add("krw");

    /** Indian rupee. */
    public static final Currency INR = KNOWN.add("inr");

    /** Brazilian real. */
    public static final Currency BRL = KNOWN.add("brl");

    /** Mexican peso. */
    public static final Currency MXN = KNOWN.add("mxn");

    /** South African rand. */
    public static final Currency ZAR = KNOWN.add("zar");

    /** Dirham of the United Arab Emirates. */
    public static final Currency AED = KNOWN.add("aed");

    /** Whop's own balance in US dollars. */
    public static final Currency WHOP_USD = KNOWN.add("whop_usd");

    static {
        KNOWN.addAll("myr eth ape cop thb bgn idr dop php try twd vnd pkr clp uyu ars dzd tnd mad kes kwd");
        KNOWN.addAll("jod all xcd amd bsd bhd bob bam khr crc xof egp etb gmd ghs gtq gyd ils jmd mop mga");
        KNOWN.addAll("mur mdl mnt nad ngn mkd omr pyg pen qar rwf sar rsd lkr tzs ttd uzs rub btc cny usdt");
        KNOWN.addAll("kzt awg xau");
    }

    private Currency(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static Currency of(String value) {
        return KNOWN.of(value);
    }
}
