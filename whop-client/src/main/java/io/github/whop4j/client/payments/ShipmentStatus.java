package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Where a parcel stands. */
public final class ShipmentStatus extends OpenEnum {
    private static final Known<ShipmentStatus> KNOWN = new Known<>(ShipmentStatus::new);

    /** Not known. */
    public static final ShipmentStatus UNKNOWN = KNOWN.add("unknown");

    /** Announced to the carrier, not handed over. */
    public static final ShipmentStatus PRE_TRANSIT = KNOWN.add("pre_transit");

    /** On its way. */
    public static final ShipmentStatus IN_TRANSIT = KNOWN.add("in_transit");

    /** In the last vehicle, to arrive soon. */
    public static final ShipmentStatus OUT_FOR_DELIVERY = KNOWN.add("out_for_delivery");

    /** Delivered. */
    public static final ShipmentStatus DELIVERED = KNOWN.add("delivered");

    /** Waiting to be picked up by the buyer. */
    public static final ShipmentStatus AVAILABLE_FOR_PICKUP = KNOWN.add("available_for_pickup");

    /** On its way back to the seller. */
    public static final ShipmentStatus RETURN_TO_SENDER = KNOWN.add("return_to_sender");

    /** It could not be delivered. */
    public static final ShipmentStatus FAILURE = KNOWN.add("failure");

    /** Called off. */
    public static final ShipmentStatus CANCELLED = KNOWN.add("cancelled");

    /** It could not be followed. */
    public static final ShipmentStatus ERROR = KNOWN.add("error");

    private ShipmentStatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ShipmentStatus of(String value) {
        return KNOWN.of(value);
    }
}
