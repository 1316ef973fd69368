package io.github.whop4j.gigflow.checkout;

import io.github.whop4j.marketplace.checkout.Checkout;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code POST /api/checkout/create}.
 *
 * @param checkoutId ours
 * @param sessionId Whop's checkout configuration {@code ch_…}, for the embed
 * @param purchaseUrl Whop's hosted checkout, for those without the embed
 * @param totalCents what the buyer will pay, as the server priced it
 * @param feeCents what the platform keeps of it
 */
public record CheckoutJson(
        UUID checkoutId,
        @Nullable String sessionId,
        @Nullable URI purchaseUrl,
        long totalCents,
        long feeCents) {
    static CheckoutJson of(Checkout checkout) {
        return new CheckoutJson(
                checkout.id(),
                checkout.sessionId(),
                checkout.purchaseUrl(),
                checkout.terms().total().minorUnits(),
                checkout.terms().fee().minorUnits());
    }
}
