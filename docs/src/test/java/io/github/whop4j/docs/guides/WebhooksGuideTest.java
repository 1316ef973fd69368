package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.whop4j.client.WebhookVerificationException;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentStatus;
import io.github.whop4j.client.webhooks.CreateWebhook;
import io.github.whop4j.client.webhooks.CreatedWebhook;
import io.github.whop4j.client.webhooks.EventType;
import io.github.whop4j.client.webhooks.EventTypes;
import io.github.whop4j.client.webhooks.ReplayStore;
import io.github.whop4j.client.webhooks.VerifiedDelivery;
import io.github.whop4j.client.webhooks.WebhookApiVersion;
import io.github.whop4j.client.webhooks.WebhookEvent;
import io.github.whop4j.client.webhooks.WebhookEventName;
import io.github.whop4j.client.webhooks.WebhookRouter;
import io.github.whop4j.client.webhooks.WebhookSecret;
import io.github.whop4j.client.webhooks.WebhookVerifier;
import io.github.whop4j.sandbox.WhopSandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** docs/client/webhooks.md */
class WebhooksGuideTest {
    private final List<String> converged = new CopyOnWriteArrayList<>();
    private final List<Integer> answered = new CopyOnWriteArrayList<>();
    private final WebhookVerifier verifier = verifier(WhopSandbox.WEBHOOK_SECRET, "ws_0123456789abcdef");

    @Test
    void hearsOfAPaymentOnce() throws IOException {
        try (SandboxFixture fixture = new SandboxFixture()) {
            WebhookRouter router = router(fixture.whop, ReplayStore.inMemory());
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/webhooks/whop", exchange -> receive(exchange, router));
            server.start();
            try {
                fixture.sandbox.deliverWebhooksTo(
                        URI.create("http://localhost:" + server.getAddress().getPort() + "/webhooks/whop"));
                String paymentId = fixture.paid("10.00");
                await().untilAsserted(() -> assertThat(converged).containsExactly(paymentId));
                assertThat(answered).containsOnly(200);
            } finally {
                server.stop(0);
            }
        }
    }

    @Test
    void makesAWebhook() {
        try (SandboxFixture fixture = new SandboxFixture()) {
            CreatedWebhook webhook = create(fixture.whop, fixture.sellerId);
            assertThat(webhook.webhookSecret()).hasToString("Secret[masked]");
            assertThat(fixture.whop.webhooks().retrieve(webhook.id()).url())
                    .isEqualTo("https://shop.example/webhooks/whop");
        }
    }

    @Test
    void readsAnEventOfOnesOwn() {
        WebhookEvent event = WebhookEvent.parseUnverified(
                "{\"type\":\"card.created\",\"data\":{\"id\":\"card_1\",\"last4\":\"4242\"}}");
        assertThat(last4(event)).isEqualTo("4242");
    }

    private static CreatedWebhook create(WhopClient whop, String companyId) {
        // show
        CreatedWebhook webhook = whop.webhooks()
                .create(CreateWebhook.builder("https://shop.example/webhooks/whop")
                        .apiVersion(WebhookApiVersion.V1)
                        .resourceId(companyId)
                        .events(List.of(WebhookEventName.PAYMENT_SUCCEEDED, WebhookEventName.PAYMENT_FAILED))
                        .build());
        // webhook.webhookSecret().reveal() is answered this once: store it now
        // end
        return webhook;
    }

    private static WebhookVerifier verifier(String secret, String sellersSecret) {
        // show
        WebhookVerifier verifier = WebhookVerifier.builder()
                .secret(WebhookSecret.whop(secret)) // of the platform's own webhook
                .secret(WebhookSecret.whop(sellersSecret)) // of the one for connected companies
                .build();
        // end
        return verifier;
    }

    private void receive(HttpExchange request, WebhookRouter router) throws IOException {
        int status;
        // show
        byte[] body = request.getRequestBody().readAllBytes(); // the bytes as they came
        try {
            VerifiedDelivery delivery = verifier.verify(body, request.getRequestHeaders());
            router.route(delivery);
            status = 200; // handled, or handled before
        } catch (WebhookVerificationException e) {
            status = 401; // e.reason() is for your metrics
        } catch (RuntimeException e) {
            status = 500; // Whop delivers it again
        }
        request.sendResponseHeaders(status, -1);
        // end
        answered.add(status);
        request.close();
    }

    private WebhookRouter router(WhopClient whop, ReplayStore store) {
        // show
        WebhookRouter router = WebhookRouter.builder()
                .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> converge(whop, payment.id()))
                .on(EventTypes.REFUND_UPDATED, (refund, event) -> System.out.println(refund.status()))
                .otherwise(event -> System.out.println("not handled: " + event.type()))
                .unreadable((event, reason) -> System.out.println("look at " + event.resourceId()))
                .replayStore(store)
                .build();
        // end
        return router;
    }

    // show
    private void converge(WhopClient whop, String paymentId) {
        Payment payment = whop.payments().retrieve(paymentId);
        if (PaymentStatus.PAID.equals(payment.status())) {
            converged.add(payment.id()); // mark the order paid, if it is not yet
        }
    }
    // end

    // show
    record Card(String id, @Nullable String last4) {}

    static final EventType<Card> CARD_CREATED = EventType.of("card.created", Card.class);
    // end

    private static String last4(WebhookEvent event) {
        // show
        String last4 = event.data(CARD_CREATED).map(Card::last4).orElse("none");
        // end
        return last4;
    }
}
