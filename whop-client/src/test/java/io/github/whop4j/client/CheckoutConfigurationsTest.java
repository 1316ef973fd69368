package io.github.whop4j.client;

import static io.github.whop4j.client.WhopServer.body;
import static io.github.whop4j.client.WhopServer.json;
import static io.github.whop4j.client.WhopServer.line;
import static io.github.whop4j.client.WhopServer.taken;
import static io.github.whop4j.client.WhopServer.tree;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.checkout.CheckoutConfiguration;
import io.github.whop4j.client.checkout.CheckoutConfigurationQuery;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.CheckoutStyling;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.CustomField;
import io.github.whop4j.client.checkout.PaymentMethodConfiguration;
import io.github.whop4j.client.checkout.PaymentMethodType;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.checkout.Visibility;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockWebServer;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class CheckoutConfigurationsTest {
    private static final String CHECKOUT = """
            {"id": "ch_1", "affiliate_code": null, "allow_promo_codes": false, "company_id": "biz_seller",
             "currency": null, "metadata": {"order": "o-1"}, "mode": "payment", "payment_method_configuration": null,
             "plan": {"id": "plan_1", "adaptive_pricing_enabled": false, "billing_period": null, "currency": "usd",
                      "expiration_days": null, "initial_price": 123.45, "plan_type": "one_time",
                      "release_method": "buy_now", "renewal_price": 0.0, "three_ds_level": null,
                      "trial_period_days": null, "visibility": "quick_link"},
             "purchase_url": "https://whop.com/checkout/plan_1/?session=ch_1", "redirect_url": null}
            """;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @Test
    void createsACheckoutForASellerWithThePlatformsFee() {
        server.enqueue(json(CHECKOUT));

        CheckoutConfiguration checkout = WhopServer.client(server)
                .checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forPlan(CheckoutPlan.builder("biz_seller", Currency.USD)
                                .initialPrice(new BigDecimal("123.45"))
                                .applicationFeeAmount(new BigDecimal("12.35"))
                                .planType(PlanType.ONE_TIME)
                                .visibility(Visibility.QUICK_LINK)
                                .forceCreateNewPlan(true)
                                .product(CheckoutProduct.builder("gig-7", "Logo design")
                                        .description("Three drafts")
                                        .build())
                                .customFields(List.of(CustomField.builder("Brief")
                                        .required(true)
                                        .build()))
                                .build())
                        .metadata(Map.of("order", "o-1"))
                        .redirectUrl("https://gigflow.test/checkout/complete")
                        .checkoutStyling(
                                CheckoutStyling.builder().buttonColor("#00aa00").build())
                        .build());

        var request = taken(server);
        assertThat(line(request)).isEqualTo("POST /api/v1/checkout_configurations");
        assertThat(body(request)).isEqualTo(tree("""
                        {"plan": {"company_id": "biz_seller", "currency": "usd", "initial_price": 123.45,
                                  "application_fee_amount": 12.35, "plan_type": "one_time",
                                  "visibility": "quick_link", "force_create_new_plan": true,
                                  "product": {"external_identifier": "gig-7", "title": "Logo design",
                                              "description": "Three drafts"},
                                  "custom_fields": [{"field_type": "text", "name": "Brief", "required": true}]},
                         "mode": "payment", "metadata": {"order": "o-1"}, "redirect_url": "https://gigflow.test/checkout/complete",
                         "checkout_styling": {"button_color": "#00aa00"}}
                        """));
        assertThat(checkout.purchaseUrl()).isEqualTo("https://whop.com/checkout/plan_1/?session=ch_1");
        CheckoutConfiguration.Plan plan = Objects.requireNonNull(checkout.plan());
        assertThat(plan.initialPrice()).isEqualTo(new BigDecimal("123.45"));
        assertThat(plan.renewalPrice()).isEqualByComparingTo("0");
        assertThat(plan.currency()).isEqualTo(Currency.USD);
    }

    @Test
    void createsACheckoutForAPlanThatExists() {
        server.enqueue(json(CHECKOUT));

        WhopServer.client(server)
                .checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forPlanId("plan_1")
                        .affiliateCode("mira")
                        .build());

        assertThat(body(taken(server)))
                .isEqualTo(tree("{\"plan_id\":\"plan_1\",\"affiliate_code\":\"mira\",\"mode\":\"payment\"}"));
    }

    @Test
    void createsACheckoutThatOnlySavesAPaymentMethod() {
        server.enqueue(json(CHECKOUT));

        WhopServer.client(server)
                .checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forSetup("biz_seller")
                        .paymentMethodConfiguration(new PaymentMethodConfiguration(
                                List.of(PaymentMethodType.CRYPTO), List.of(PaymentMethodType.CARD), null))
                        .build());

        assertThat(body(taken(server))).isEqualTo(tree("""
                        {"company_id": "biz_seller", "mode": "setup",
                         "payment_method_configuration": {"disabled": ["crypto"], "enabled": ["card"]}}
                        """));
    }

    @Test
    void retrievesOneById() {
        server.enqueue(json(CHECKOUT));

        assertThat(WhopServer.client(server)
                        .checkoutConfigurations()
                        .retrieve("ch_1")
                        .metadata())
                .isEqualTo(Map.of("order", "o-1"));
        assertThat(line(taken(server))).isEqualTo("GET /api/v1/checkout_configurations/ch_1");
    }

    @Test
    void listsThoseOfACompany() {
        server.enqueue(json("{\"data\":[" + CHECKOUT + "],\"page_info\":{\"end_cursor\":null}}"));

        Page<CheckoutConfiguration> page = WhopServer.client(server)
                .checkoutConfigurations()
                .list(CheckoutConfigurationQuery.builder("biz_seller")
                        .planId("plan_1")
                        .build());

        assertThat(page.items()).hasSize(1);
        assertThat(line(taken(server)))
                .isEqualTo("GET /api/v1/checkout_configurations?company_id=biz_seller&plan_id=plan_1&first=50");
    }
}
