package io.github.whop4j.benchmarks.webhook;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import io.github.whop4j.client.webhooks.VerifiedDelivery;
import io.github.whop4j.client.webhooks.WebhookVerifier;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes and headers of a delivery to the certainty that it is genuine and recent. */
@State(Scope.Benchmark)
public class Verification {
    private static final long TOLERANCE_SECONDS = 300;

    @Param({"1", "10", "100"})
    public int kilobytes = 1;

    private final WebhookVerifier whop4j = Verifiers.whop4j();
    private final com.standardwebhooks.Webhook standard = Verifiers.standardWebhooks();
    private final com.svix.Webhook svix = Verifiers.svix();
    private Delivery delivery = Delivery.of(new byte[1]);

    /** Checks first that every library takes the genuine delivery and none the forged one. */
    @Setup
    public void sign() throws Exception {
        byte[] body = new byte[kilobytes * 1024];
        // Plain ASCII, the kindest text for those who need a string.
        Arrays.fill(body, (byte) 'x');
        for (Callable<?> one :
                Arrays.<Callable<?>>asList(this::whop4j, this::standardWebhooks, this::svix, this::stripe)) {
            delivery = Delivery.of(body);
            one.call();
            delivery = delivery.forged();
            requireRefusal(one);
        }
        delivery = Delivery.of(body);
    }

    private static void requireRefusal(Callable<?> one) {
        try {
            one.call();
        } catch (Exception refused) {
            return;
        }
        throw new IllegalStateException("A forged delivery was accepted");
    }

    @Benchmark
    public VerifiedDelivery whop4j() {
        return whop4j.verify(delivery.body(), delivery::header);
    }

    @Benchmark
    public boolean standardWebhooks() throws com.standardwebhooks.exceptions.WebhookVerificationException {
        standard.verify(delivery.text(), delivery.headers());
        return true;
    }

    @Benchmark
    public boolean svix() throws com.svix.exceptions.WebhookVerificationException {
        svix.verify(delivery.text(), delivery.headers());
        return true;
    }

    @Benchmark
    public boolean stripe() throws SignatureVerificationException {
        return Webhook.Signature.verifyHeader(
                delivery.text(), delivery.stripeSignature(), Delivery.SECRET, TOLERANCE_SECONDS);
    }
}
