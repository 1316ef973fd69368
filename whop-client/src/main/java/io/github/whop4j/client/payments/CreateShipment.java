package io.github.whop4j.client.payments;

/**
 * A parcel to be followed.
 *
 * @param companyId who sends it; {@code biz_…}
 * @param paymentId what was paid for it; {@code pay_…}
 * @param trackingCode what the carrier finds it by
 */
public record CreateShipment(String companyId, String paymentId, String trackingCode) {}
