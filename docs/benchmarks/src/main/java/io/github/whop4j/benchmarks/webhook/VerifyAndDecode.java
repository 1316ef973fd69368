package io.github.whop4j.benchmarks.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.net.Webhook;
import io.github.whop4j.benchmarks.json.JacksonRecords;
import io.github.whop4j.benchmarks.json.Payments;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.webhooks.EventTypes;
import io.github.whop4j.client.webhooks.WebhookVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What an endpoint does: from bytes and headers to a payment that can be trusted. */
@State(Scope.Benchmark)
public class VerifyAndDecode {
    private static final String PAYMENT = new String(Payments.json(), StandardCharsets.UTF_8);

    private final WebhookVerifier whop4j = Verifiers.whop4j();
    private final com.standardwebhooks.Webhook standard = Verifiers.standardWebhooks();
    private final ObjectMapper jackson = JacksonRecords.mapper();
    private final Delivery ours = Delivery.of(("{\"id\":\"msg_2KWPBgLlAfxdpx2AI54pPJ85f4W\",\"api_version\":\"v1\","
                    + "\"timestamp\":\"2026-03-14T14:09:58.120Z\",\"type\":\"payment.succeeded\","
                    + "\"company_id\":\"biz_pT4s8XfLw2\",\"data\":" + PAYMENT + "}")
            .getBytes(StandardCharsets.UTF_8));
    /** The same payment, in the envelope Stripe sends. */
    private final Delivery stripes = Delivery.of(("{\"id\":\"evt_1NG8Du2eZvKYlo2CUI79vXWy\",\"object\":\"event\","
                    + "\"api_version\":\"2025-01-27.acacia\",\"created\":1773497398,\"livemode\":false,"
                    + "\"pending_webhooks\":1,\"type\":\"charge.succeeded\",\"data\":{\"object\":" + PAYMENT + "}}")
            .getBytes(StandardCharsets.UTF_8));

    /** Whop's envelope as a record for Jackson. */
    public record Envelope(
            String id, String apiVersion, Instant timestamp, String type, String companyId, Payment data) {}

    /** Checks first that ours and Jackson's payment have the same amount, and that Stripe finds its event. */
    public VerifyAndDecode() {
        try {
            if (!String.valueOf(whop4j().total())
                    .equals(String.valueOf(jacksonRecords().total()))) {
                throw new IllegalStateException("two amounts");
            }
            if (!stripe().getType().equals("charge.succeeded")) {
                throw new IllegalStateException("another event");
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public Payment whop4j() {
        return whop4j.verify(ours.body(), ours::header)
                .event()
                .data(EventTypes.PAYMENT_SUCCEEDED)
                .orElseThrow();
    }

    @Benchmark
    public Payment jacksonRecords() throws WebhookVerificationException, IOException {
        String text = ours.text();
        standard.verify(text, ours.headers());
        return jackson.readValue(text, Envelope.class).data();
    }

    /** Stripe's event holds a tree; making a type of it would come on top. */
    @Benchmark
    public Event stripe() throws SignatureVerificationException {
        return Webhook.constructEvent(stripes.text(), stripes.stripeSignature(), Delivery.SECRET);
    }
}
