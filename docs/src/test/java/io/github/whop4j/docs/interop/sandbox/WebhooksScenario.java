package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.webhooks.CreateWebhook;
import io.github.whop4j.client.webhooks.CreatedWebhook;
import io.github.whop4j.client.webhooks.UpdateWebhook;
import io.github.whop4j.client.webhooks.Webhook;
import io.github.whop4j.client.webhooks.WebhookEventName;
import io.github.whop4j.client.webhooks.WebhookQuery;
import java.util.List;

/** A webhook endpoint: created, changed, read and deleted. */
final class WebhooksScenario {
    private WebhooksScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        String seller = local.seller("Webhooks");
        CreatedWebhook created = known(whop.webhooks()
                .create(CreateWebhook.builder("http://localhost:1/hooks")
                        .resourceId(seller)
                        .events(List.of(WebhookEventName.PAYMENT_SUCCEEDED))
                        .build()));
        assertThat(known(whop.webhooks().retrieve(created.id())).events())
                .containsExactly(WebhookEventName.PAYMENT_SUCCEEDED);
        assertThat(known(whop.webhooks()
                                .update(
                                        created.id(),
                                        UpdateWebhook.builder().enabled(false).build()))
                        .enabled())
                .isFalse();
        assertThat(known(whop.webhooks().list(WebhookQuery.builder(seller).build())))
                .extracting(Webhook::id)
                .containsExactly(created.id());
        assertThat(whop.webhooks().delete(created.id())).isTrue();
    }
}
