package io.github.whop4j.marketplace.checkout;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer to one buyer to pay for agreed terms.
 *
 * @param id ours; in Whop's metadata as {@code checkout_id}
 * @param buyerId who may pay it
 * @param sellerId who is paid
 * @param companyId the seller's company at Whop, which takes the payment
 * @param terms what was agreed
 * @param status where it stands
 * @param sessionId Whop's checkout configuration {@code ch_…}; null until Whop answered
 * @param purchaseUrl Whop's hosted checkout; null until Whop answered
 * @param orderId the order, once paid
 * @param createdAt when it was made
 * @param expiresAt when it stops being polled
 */
public record Checkout(
        UUID id,
        UUID buyerId,
        UUID sellerId,
        String companyId,
        Terms terms,
        CheckoutStatus status,
        @Nullable String sessionId,
        @Nullable URI purchaseUrl,
        @Nullable UUID orderId,
        Instant createdAt,
        Instant expiresAt) {}
