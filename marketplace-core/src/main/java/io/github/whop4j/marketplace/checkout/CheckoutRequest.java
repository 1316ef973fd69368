package io.github.whop4j.marketplace.checkout;

import java.util.List;
import java.util.UUID;

/**
 * What a buyer chose: ids and quantities, never prices.
 *
 * @param gigId a published gig
 * @param packageId one of its current packages
 * @param quantity 1 to 10
 * @param extras each at most once
 */
public record CheckoutRequest(UUID gigId, UUID packageId, int quantity, List<Extra> extras) {
    /**
     * A chosen extra.
     *
     * @param id one of the gig's current extras
     * @param quantity 1 to its maximum
     */
    public record Extra(UUID id, int quantity) {}
}
