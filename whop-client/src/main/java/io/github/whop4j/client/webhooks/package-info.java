/**
 * Webhooks in two steps: {@link io.github.whop4j.client.webhooks.WebhookVerifier} proves that Whop sent these bytes, then
 * {@link io.github.whop4j.client.webhooks.VerifiedDelivery#event()} reads them as a typed event.
 */
@NullMarked
package io.github.whop4j.client.webhooks;

import org.jspecify.annotations.NullMarked;
