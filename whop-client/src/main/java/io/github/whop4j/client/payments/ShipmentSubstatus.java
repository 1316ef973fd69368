package io.github.whop4j.client.payments;

import io.github.whop4j.client.OpenEnum;

/** Where a parcel stands, in more detail. */
public final class ShipmentSubstatus extends OpenEnum {
    private static final Known<ShipmentSubstatus> KNOWN = new Known<>(ShipmentSubstatus::new);

    /** The address was corrected. */
    public static final ShipmentSubstatus ADDRESS_CORRECTION = KNOWN.add("address_correction");

    /** It reached the place it goes to. */
    public static final ShipmentSubstatus ARRIVED_AT_DESTINATION = KNOWN.add("arrived_at_destination");

    /** It reached a depot of the carrier. */
    public static final ShipmentSubstatus ARRIVED_AT_FACILITY = KNOWN.add("arrived_at_facility");

    /** It reached the place where it can be picked up. */
    public static final ShipmentSubstatus ARRIVED_AT_PICKUP_LOCATION = KNOWN.add("arrived_at_pickup_location");

    /** The carrier needs to know more. */
    public static final ShipmentSubstatus AWAITING_INFORMATION = KNOWN.add("awaiting_information");

    /** Called off. */
    public static final ShipmentSubstatus SUBSTATUS_CANCELLED = KNOWN.add("substatus_cancelled");

    /** It was damaged. */
    public static final ShipmentSubstatus DAMAGED = KNOWN.add("damaged");

    /** It is late. */
    public static final ShipmentSubstatus DELAYED = KNOWN.add("delayed");

    /** Something went wrong at the delivery. */
    public static final ShipmentSubstatus DELIVERY_EXCEPTION = KNOWN.add("delivery_exception");

    /** It left a depot of the carrier. */
    public static final ShipmentSubstatus DEPARTED_FACILITY = KNOWN.add("departed_facility");

    /** It left the first depot. */
    public static final ShipmentSubstatus DEPARTED_ORIGIN_FACILITY = KNOWN.add("departed_origin_facility");

    /** It is no longer followed. */
    public static final ShipmentSubstatus EXPIRED = KNOWN.add("expired");

    /** It could not be delivered. */
    public static final ShipmentSubstatus SUBSTATUS_FAILURE = KNOWN.add("substatus_failure");

    /** It is held back. */
    public static final ShipmentSubstatus HELD = KNOWN.add("held");

    /** On its way. */
    public static final ShipmentSubstatus SUBSTATUS_IN_TRANSIT = KNOWN.add("substatus_in_transit");

    /** The label was made. */
    public static final ShipmentSubstatus LABEL_CREATED = KNOWN.add("label_created");

    /** It was lost. */
    public static final ShipmentSubstatus LOST = KNOWN.add("lost");

    /** It was sent the wrong way. */
    public static final ShipmentSubstatus MISSORTED = KNOWN.add("missorted");

    /** In the last vehicle, to arrive soon. */
    public static final ShipmentSubstatus SUBSTATUS_OUT_FOR_DELIVERY = KNOWN.add("substatus_out_for_delivery");

    /** The last depot received it. */
    public static final ShipmentSubstatus RECEIVED_AT_DESTINATION_FACILITY =
            KNOWN.add("received_at_destination_facility");

    /** The first depot received it. */
    public static final ShipmentSubstatus RECEIVED_AT_ORIGIN_FACILITY = KNOWN.add("received_at_origin_facility");

    /** The buyer did not accept it. */
    public static final ShipmentSubstatus REFUSED = KNOWN.add("refused");

    /** It goes back. */
    public static final ShipmentSubstatus RETURN = KNOWN.add("return");

    /** News without a word of its own. */
    public static final ShipmentSubstatus STATUS_UPDATE = KNOWN.add("status_update");

    /** Another carrier delivers it. */
    public static final ShipmentSubstatus TRANSFERRED_TO_DESTINATION_CARRIER =
            KNOWN.add("transferred_to_destination_carrier");

    /** Something went wrong on the way. */
    public static final ShipmentSubstatus TRANSIT_EXCEPTION = KNOWN.add("transit_exception");

    /** Not known. */
    public static final ShipmentSubstatus SUBSTATUS_UNKNOWN = KNOWN.add("substatus_unknown");

    /** The weather holds it up. */
    public static final ShipmentSubstatus WEATHER_DELAY = KNOWN.add("weather_delay");

    private ShipmentSubstatus(String value, boolean known) {
        super(value, known);
    }

    /**
     * Any word, known or not.
     *
     * @param value as Whop writes it
     * @return the constant for a known word
     */
    public static ShipmentSubstatus of(String value) {
        return KNOWN.of(value);
    }
}
