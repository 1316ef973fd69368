package io.github.whop4j.client.payments;

import io.github.whop4j.client.common.Reference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A parcel on its way to a buyer, as its carrier reports it.
 *
 * @param id its id
 * @param carrier who carries it
 * @param createdAt when it was made
 * @param deliveryEstimate when it should arrive
 * @param payment what was paid for it
 * @param service the carrier's service
 * @param status where it stands
 * @param substatus the same in more detail
 * @param trackingCode what the carrier finds it by
 * @param updatedAt when it last changed
 */
public record Shipment(
        String id,
        @Nullable ShipmentCarrier carrier,
        @Nullable Instant createdAt,
        @Nullable Instant deliveryEstimate,
        @Nullable Reference payment,
        @Nullable String service,
        @Nullable ShipmentStatus status,
        @Nullable ShipmentSubstatus substatus,
        @Nullable String trackingCode,
        @Nullable Instant updatedAt) {}
