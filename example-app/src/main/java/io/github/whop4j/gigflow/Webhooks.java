package io.github.whop4j.gigflow;

import io.github.whop4j.client.webhooks.WebhookSecret;
import io.github.whop4j.client.webhooks.WebhookVerifier;
import io.github.whop4j.client.webhooks.WebhookVerifierBuilder;
import java.time.Clock;

/** The verifier for the secrets GigFlow was given. */
final class Webhooks {
    private Webhooks() {}

    /** A platform has two endpoints at Whop, one for itself and one for its sellers, each with its own secret. */
    static WebhookVerifier verifier(WhopConfig config, Clock clock) {
        WebhookVerifierBuilder builder =
                WebhookVerifier.builder().clock(clock).secret(WebhookSecret.whop(config.webhookSecret()));
        config.connectedWebhookSecret().map(WebhookSecret::whop).ifPresent(builder::secret);
        return builder.build();
    }
}
