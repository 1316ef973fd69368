package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Environment;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.Company;
import io.github.whop4j.client.accounts.CreateCompany;
import io.github.whop4j.client.checkout.CheckoutConfiguration;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.webhooks.EventTypes;
import io.github.whop4j.client.webhooks.WebhookEvent;
import io.github.whop4j.client.webhooks.WebhookSecret;
import io.github.whop4j.client.webhooks.WebhookSigner;
import io.github.whop4j.client.webhooks.WebhookVerifier;
import io.github.whop4j.sandbox.WhopSandbox;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README shows is the code below, and works. */
class ReadmeTest {
    @Test
    void opensACheckoutWithAFee() {
        try (WhopSandbox sandbox = WhopSandbox.start()) {
            CheckoutConfiguration checkout =
                    checkout("apik_sandbox", "biz_sandbox", Environment.local(sandbox.baseUri()));
            assertThat(checkout.purchaseUrl()).startsWith(sandbox.baseUri().toString());
            sandbox.pay(checkout.id(), "4242 4242 4242 4242");
            assertThat(sandbox.ledger()).contains("12.35");
        }
    }

    @Test
    void readsAWebhook() {
        byte[] body =
                "{\"type\": \"payment.succeeded\", \"data\": {\"id\": \"pay_1\"}}".getBytes(StandardCharsets.UTF_8);
        Map<String, List<String>> headers =
                WebhookSigner.whop("ws_0123456789abcdef").sign("msg_1", Instant.now(), body).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        assertThat(webhook("ws_0123456789abcdef", body, headers).resourceId()).isEqualTo("pay_1");
    }

    @Test
    void showsExactlyThisCode() {
        Guide.assertShows("README.md", ReadmeTest.class);
    }

    private static CheckoutConfiguration checkout(String apiKey, String platformId, Environment environment) {
        // show
        WhopClient whop =
                WhopClient.builder().apiKey(apiKey).environment(environment).build();
        Company seller = whop.companies()
                .create(CreateCompany.builder("Selma draws")
                        .parentCompanyId(platformId)
                        .email("selma@example.com")
                        .build());
        CheckoutPlan logo = CheckoutPlan.builder(seller.id(), Currency.USD)
                .planType(PlanType.ONE_TIME)
                .initialPrice(new BigDecimal("123.45"))
                .applicationFeeAmount(new BigDecimal("12.35"))
                .product(CheckoutProduct.builder("logo", "A logo").build())
                .build();
        CheckoutConfiguration checkout = whop.checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forPlan(logo).build());
        // end
        whop.close();
        return checkout;
    }

    private static WebhookEvent webhook(String secret, byte[] body, Map<String, List<String>> headers) {
        // show
        WebhookVerifier webhooks =
                WebhookVerifier.builder().secret(WebhookSecret.whop(secret)).build();
        WebhookEvent event = webhooks.verify(body, headers).event();
        event.data(EventTypes.PAYMENT_SUCCEEDED).ifPresent(payment -> System.out.println(payment.id() + " is paid"));
        // end
        return event;
    }
}
