package io.github.whop4j.docs.guides;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.CreateCompany;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.sandbox.WhopSandbox;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A sandbox with one connected company and a client of it. */
final class SandboxFixture implements AutoCloseable {
    static final String GOOD_CARD = "4242 4242 4242 4242";

    final WhopSandbox sandbox = WhopSandbox.start();
    final Environment environment = Environment.local(sandbox.baseUri());
    final WhopClient whop = WhopClient.builder()
            .apiKey(WhopSandbox.API_KEY)
            .environment(environment)
            .build();
    final String sellerId = whop.companies()
            .create(CreateCompany.builder("Selma draws")
                    .parentCompanyId(WhopSandbox.PLATFORM_COMPANY)
                    .email("selma@example.com")
                    .build())
            .id();

    String checkout(String price) {
        CheckoutPlan plan = CheckoutPlan.builder(sellerId, Currency.USD)
                .planType(PlanType.ONE_TIME)
                .initialPrice(new BigDecimal(price))
                .product(CheckoutProduct.builder("logo", "A logo").build())
                .build();
        return whop.checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forPlan(plan).build())
                .id();
    }

    String paid(String price) {
        return sandbox.pay(checkout(price), GOOD_CARD);
    }

    /** Adds a fault rule; docs/sandbox/faults.md lists the fields. */
    void fault(String json) throws Exception {
        send(HttpRequest.newBuilder().POST(BodyPublishers.ofString(json)));
    }

    /** Removes all fault rules. */
    void clearFaults() throws Exception {
        send(HttpRequest.newBuilder().DELETE());
    }

    private void send(HttpRequest.Builder request) throws Exception {
        HttpRequest complete =
                request.uri(URI.create(sandbox.baseUri() + "/_sandbox/faults")).build();
        int status = HttpClient.newHttpClient()
                .send(complete, BodyHandlers.discarding())
                .statusCode();
        if (status >= 300) {
            throw new IllegalStateException("A fault was answered with " + status);
        }
    }

    @Override
    public void close() {
        whop.close();
        sandbox.close();
    }
}
