package io.github.whop4j.client.checkout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which ways to pay a buyer is offered.
 *
 * @param disabled never offered
 * @param enabled offered when possible
 * @param includePlatformDefaults whether the rest is as the platform has set it; otherwise only what is enabled is
 *     offered
 */
public record PaymentMethodConfiguration(
        List<PaymentMethodType> disabled,
        List<PaymentMethodType> enabled,
        @Nullable Boolean includePlatformDefaults) {}
