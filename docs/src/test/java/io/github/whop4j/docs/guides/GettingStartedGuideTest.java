package io.github.whop4j.docs.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.Environment;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.accounts.Company;
import io.github.whop4j.client.accounts.CreateCompany;
import io.github.whop4j.client.accounts.UpdateCompany;
import io.github.whop4j.client.checkout.CheckoutConfiguration;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentStatus;
import io.github.whop4j.sandbox.WhopSandbox;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** docs/client/getting-started.md */
class GettingStartedGuideTest {
    @Test
    void namesTheVariableThatIsMissing() {
        assumeThat(System.getenv("WHOP_API_KEY")).isNull();
        assertThatThrownBy(GettingStartedGuideTest::fromEnvironment)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WHOP_API_KEY");
    }

    @Test
    void sellsALogo() {
        try (WhopSandbox sandbox = WhopSandbox.start();
                WhopClient whop = local(sandbox.baseUri())) {
            Company seller = seller(whop, WhopSandbox.PLATFORM_COMPANY);
            String checkoutId = checkout(whop, seller);
            String paymentId = sandbox.pay(checkoutId, SandboxFixture.GOOD_CARD);
            assertThat(paid(whop, paymentId)).isEqualTo("40.00 usd");
            change(whop, seller.id());
            assertThat(whop.companies().retrieve(seller.id()).description()).isEqualTo("Logos in two days");
            assertThat(quick(whop, paymentId).id()).isEqualTo(paymentId);
        }
    }

    private static WhopClient fromEnvironment() {
        // show
        WhopClient whop = WhopClient.fromEnvironment();
        // end
        return whop;
    }

    private static WhopClient local(URI localWhop) {
        // show
        WhopClient whop = WhopClient.builder()
                .apiKey("apik_sandbox")
                .environment(Environment.local(localWhop)) // URI.create("http://localhost:4010")
                .build();
        // end
        return whop;
    }

    private static Company seller(WhopClient whop, String platformId) {
        // show
        Company seller = whop.companies()
                .create(CreateCompany.builder("Selma draws")
                        .parentCompanyId(platformId) // "biz_sandbox"
                        .email("selma@example.com")
                        .build());
        System.out.println(seller.id());
        // end
        return seller;
    }

    private static String checkout(WhopClient whop, Company seller) {
        // show
        CheckoutPlan logo = CheckoutPlan.builder(seller.id(), Currency.USD)
                .planType(PlanType.ONE_TIME)
                .initialPrice(new BigDecimal("40.00"))
                .applicationFeeAmount(new BigDecimal("4.00"))
                .product(CheckoutProduct.builder("logo", "A logo").build())
                .build();
        CheckoutConfiguration checkout = whop.checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forPlan(logo).build());
        System.out.println("Pay at " + checkout.purchaseUrl());
        // end
        return checkout.id();
    }

    private static String paid(WhopClient whop, String paymentId) {
        // show
        Payment payment = whop.payments().retrieve(paymentId);
        boolean paid = PaymentStatus.PAID.equals(payment.status());
        String price = payment.total() + " " + payment.currency();
        // end
        return paid ? price : "not paid";
    }

    private static void change(WhopClient whop, String sellerId) {
        // show
        whop.companies()
                .update(
                        sellerId,
                        UpdateCompany.builder()
                                .description("Logos in two days")
                                .clearTargetAudience()
                                .build());
        // end
    }

    private static Payment quick(WhopClient whop, String paymentId) {
        // show
        RequestOptions quick =
                RequestOptions.builder().timeout(Duration.ofSeconds(5)).build();
        Payment payment = whop.payments().retrieve(paymentId, quick);
        // end
        return payment;
    }
}
