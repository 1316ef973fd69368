package io.github.whop4j.client.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WebhookVerificationException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One verifier, one signer and one router for all threads of an application. */
@Timeout(60)
class ThreadSafetyTest {

    private static final int THREADS = 32;
    private static final int DELIVERIES = 200;
    private static final String OLD = "ws_0123456789abcdef";
    private static final String NEW = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private final WebhookVerifier verifier = WebhookVerifier.builder()
            .secret(WebhookSecret.whop("ws_of_another"))
            .secret(WebhookSecret.whop(OLD))
            .secret(WebhookSecret.standard(NEW))
            .clock(Clock.fixed(Fixtures.NOW, ZoneOffset.UTC))
            .build();
    private final List<WebhookSigner> signers = List.of(WebhookSigner.whop(OLD), WebhookSigner.standard(NEW));
    private final AtomicInteger paid = new AtomicInteger();
    private final WebhookRouter router = WebhookRouter.builder()
            .on(EventTypes.PAYMENT_SUCCEEDED, (payment, event) -> {
                assertThat(payment.id()).isEqualTo(event.resourceId());
                paid.incrementAndGet();
            })
            .replayStore(ReplayStore.inMemory())
            .build();

    @Test
    void manyThreadsShareThemAndEveryAnswerIsRight() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<?>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                results.add(threads.submit(() -> {
                    go.await();
                    deliver(number);
                    return null;
                }));
            }
            go.countDown();
            for (Future<?> result : results) {
                result.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(paid).hasValue(THREADS * DELIVERIES);
    }

    private void deliver(int thread) {
        for (int i = 0; i < DELIVERIES; i++) {
            String id = "msg_" + thread + "_" + i;
            // bodies of many lengths, so that a state shared by mistake shows
            String data = "{\"id\":\"pay_" + thread + "_" + i + "\",\"failure_message\":\"" + "x".repeat(i) + "\"}";
            String body = Fixtures.envelope("payment.succeeded", data);
            Delivery genuine = Delivery.signed(signers.get(i % 2), id, Fixtures.NOW, body);
            VerifiedDelivery delivery = verifier.verify(genuine.body(), genuine.headers()::get);
            assertThat(delivery.id()).isEqualTo(id);
            assertThat(router.route(delivery)).isTrue();
            assertThat(router.route(delivery)).isFalse();

            Delivery forged = genuine.withBody(body.replace("pay_", "pay-").getBytes(UTF_8));
            assertThat(isRefused(forged)).isTrue();
        }
    }

    private boolean isRefused(Delivery forged) {
        try {
            verifier.verify(forged.body(), forged.headers()::get);
            return false;
        } catch (WebhookVerificationException refused) {
            return true;
        }
    }
}
