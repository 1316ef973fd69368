package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Who carries a parcel. */
public final class ShipmentCarrier extends OpenEnum {
    private static final Known<ShipmentCarrier> KNOWN = new Known<>(ShipmentCarrier::new);

    /** Amazon Shipping. */
    public static final ShipmentCarrier AMAZON_SHIPPING = KNOWN.add("amazon_shipping");

    /** Australia Post. */
    public static final ShipmentCarrier AUSTRALIA_POST = KNOWN.add("australia_post");

    /** Canada Post. */
    public static final ShipmentCarrier CANADA_POST = KNOWN.add("canada_post");

    /** Deutsche Post. */
    public static final ShipmentCarrier DEUTSCHE_POST = KNOWN.add("deutsche_post");

    /** DHL Express. */
    public static final ShipmentCarrier DHL_EXPRESS = KNOWN.add("dhl_express");

    /** DHL Paket. */
    public static final ShipmentCarrier DHL_PAKET = KNOWN.add("dhl_paket");

    /** DPD in the United Kingdom. */
    public static final ShipmentCarrier DPD_UK = KNOWN.add("dpd_uk");

    /** DPD. */
    public static final ShipmentCarrier DPD = KNOWN.add("dpd");

    /** Evri. */
    public static final ShipmentCarrier EVRI = KNOWN.add("evri");

    /** FedEx. */
    public static final ShipmentCarrier FEDEX = KNOWN.add("fedex");

    /** OnTrac. */
    public static final ShipmentCarrier ONTRAC = KNOWN.add("ontrac");

    /** PostNL. */
    public static final ShipmentCarrier POST_NL = KNOWN.add("post_nl");

    /** Royal Mail. */
    public static final ShipmentCarrier ROYAL_MAIL = KNOWN.add("royal_mail");

    /** UPS. */
    public static final ShipmentCarrier UPS = KNOWN.add("ups");

    /** USPS. */
    public static final ShipmentCarrier USPS = KNOWN.add("usps");

    static {
        KNOWN.addAll("accurate amazon_mws apc asendia_usa axlehire_v3 better_trucks canpar columbus_last_mile");
        KNOWN.addAll("chronopost cloud_sort courier_express couriers_please cs_logistics dai_post deutsche_post_uk");
        KNOWN.addAll("dhl_ecommerce_asia dhl_ecs door_dash dpd_nl epost_global estafeta fastway fedex_cross_border");
        KNOWN.addAll("fedex_default fedex_mailview fedex_smartpost first_choice first_mile flexport gio gio_express");
        KNOWN.addAll("gso hailify henry interlink_express jet kuroneko_yamato la_post lasership_v2 loomis_express lso");
        KNOWN.addAll("optima osm_worldwide parcelforce parcll passport_global purolator quick omni_parcel sendle");
        KNOWN.addAll("sf_express smart_kargo sonic spee_dee swyft tforce uds ups_iparcel ups_mail_innovations veho");
        KNOWN.addAll("yanwen");
    }

    private ShipmentCarrier(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ShipmentCarrier of(String value) {
        return KNOWN.of(value);
    }
}
