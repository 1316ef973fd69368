package io.github.whop4j.benchmarks.get;

import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.payments.Payment;
import java.net.URI;

/** This library. */
public final class Whop4j implements Get {
    private final WhopClient client;

    /** For {@link Get#of}. */
    public Whop4j(String server) {
        client = WhopClient.builder()
                .apiKey("apik_benchmark")
                .environment(Environment.local(URI.create(server)))
                .build();
    }

    @Override
    public Object get() {
        Payment payment = client.payments().retrieve(Answer.ID);
        return Answer.checked(payment, payment.id());
    }
}
