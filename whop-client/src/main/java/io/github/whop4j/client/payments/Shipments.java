package io.github.whop4j.client.payments;

import io.github.whop4j.client.Page;
import io.github.whop4j.client.RequestOptions;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Shipments: parcels on their way to buyers. */
public interface Shipments {
    /**
     * Makes a shipment of a parcel the seller has sent, to follow it. Needs {@code shipment:create},
     * {@code payment:basic:read}.
     *
     * @param options what differs for this call
     */
    @POST("shipments")
    Shipment create(@Body CreateShipment request, @Tag RequestOptions options);

    /**
     * As {@link #create(CreateShipment, RequestOptions)}, with nothing special about the call.
     *
     * @param request what to follow
     * @return the new shipment
     */
    default Shipment create(CreateShipment request) {
        return create(request, RequestOptions.none());
    }

    /**
     * Reads one shipment. Needs {@code shipment:basic:read}, {@code payment:basic:read}.
     *
     * @param options what differs for this call
     */
    @GET("shipments/{id}")
    Shipment retrieve(@Path("id") String id, @Tag RequestOptions options);

    /**
     * As {@link #retrieve(String, RequestOptions)}, with nothing special about the call.
     *
     * @param id the id of the shipment
     * @return the shipment
     */
    default Shipment retrieve(String id) {
        return retrieve(id, RequestOptions.none());
    }

    /**
     * Lists shipments. Needs {@code shipment:basic:read}, {@code payment:basic:read}.
     *
     * @param query which ones
     * @param options what differs for this call
     * @return the first page
     */
    @GET("shipments")
    Page<Shipment> list(@Tag ShipmentQuery query, @Tag RequestOptions options);

    /**
     * As {@link #list(ShipmentQuery, RequestOptions)}, with nothing special about the call.
     *
     * @param query which ones
     * @return the first page
     */
    default Page<Shipment> list(ShipmentQuery query) {
        return list(query, RequestOptions.none());
    }

    /**
     * As {@link #list(ShipmentQuery)}, with no filter.
     *
     * @return the first page
     */
    default Page<Shipment> list() {
        return list(ShipmentQuery.builder().build());
    }
}
