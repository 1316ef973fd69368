package io.github.whop4j.benchmarks.get;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Customer;

/** The client of the payments platform most people know, on the JDK's HttpURLConnection and Gson. */
public final class Stripe implements Get {
    private final StripeClient client;

    /** For {@link Get#of}. */
    public Stripe(String server) {
        client = StripeClient.builder()
                .setApiKey("sk_benchmark")
                .setApiBase(server)
                .build();
    }

    @Override
    public Object get() throws StripeException {
        Customer customer = client.v1().customers().retrieve(Answer.ID);
        return Answer.checked(customer, customer.getId());
    }
}
