package io.github.whop4j.benchmarks.webhook;

import com.standardwebhooks.Webhook;
import io.github.whop4j.client.webhooks.WebhookSecret;
import io.github.whop4j.client.webhooks.WebhookVerifier;

/** The libraries, each made once with the one secret. */
final class Verifiers {
    private Verifiers() {}

    static WebhookVerifier whop4j() {
        return WebhookVerifier.builder()
                .secret(WebhookSecret.standard(Delivery.SECRET))
                .build();
    }

    static Webhook standardWebhooks() {
        try {
            return new Webhook(Delivery.SECRET);
        } catch (com.standardwebhooks.exceptions.EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }

    static com.svix.Webhook svix() {
        try {
            return new com.svix.Webhook(Delivery.SECRET);
        } catch (com.svix.exceptions.EmptyWebhookSecretException e) {
            throw new IllegalStateException(e);
        }
    }
}
