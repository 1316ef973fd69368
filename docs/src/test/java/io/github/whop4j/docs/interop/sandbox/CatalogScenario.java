package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.checkout.CreatePlan;
import io.github.whop4j.client.checkout.CreateProduct;
import io.github.whop4j.client.checkout.CreatePromoCode;
import io.github.whop4j.client.checkout.Plan;
import io.github.whop4j.client.checkout.PlanQuery;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.checkout.Product;
import io.github.whop4j.client.checkout.ProductQuery;
import io.github.whop4j.client.checkout.PromoCode;
import io.github.whop4j.client.checkout.PromoCodeQuery;
import io.github.whop4j.client.checkout.PromoType;
import io.github.whop4j.client.checkout.UpdatePlan;
import io.github.whop4j.client.checkout.UpdateProduct;
import java.math.BigDecimal;

/** Products, plans and promo codes. */
final class CatalogScenario {
    private CatalogScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        String seller = local.seller("Catalog");
        Product product = known(whop.products()
                .create(CreateProduct.builder(seller, "Logo")
                        .headline("Drawn by hand")
                        .build()));
        assertThat(known(whop.products()
                                .update(
                                        product.id(),
                                        UpdateProduct.builder().title("A logo").build()))
                        .title())
                .isEqualTo("A logo");
        assertThat(known(whop.products().retrieve(product.id())).headline()).isEqualTo("Drawn by hand");
        assertThat(known(whop.products().list(ProductQuery.builder(seller).build())))
                .extracting(item -> item.id())
                .containsExactly(product.id());

        Plan plan = known(whop.plans()
                .create(CreatePlan.builder(seller, product.id())
                        .planType(PlanType.ONE_TIME)
                        .initialPrice(new BigDecimal("49.90"))
                        .currency(Currency.USD)
                        .build()));
        assertThat(known(whop.plans()
                                .update(
                                        plan.id(),
                                        UpdatePlan.builder().title("Basic").build()))
                        .title())
                .isEqualTo("Basic");
        assertThat(known(whop.plans().retrieve(plan.id())).initialPrice()).isEqualByComparingTo("49.90");
        assertThat(known(whop.plans().list(PlanQuery.builder(seller).build())))
                .extracting(item -> item.id())
                .contains(plan.id());
        promoCode(whop, seller);
        assertThat(whop.plans().delete(plan.id())).isTrue();
        assertThat(whop.products().delete(product.id())).isTrue();
    }

    private static void promoCode(WhopClient whop, String seller) {
        PromoCode code = known(whop.promoCodes()
                .create(CreatePromoCode.builder(
                                seller, new BigDecimal("25"), Currency.USD, "WELCOME", false, 0, PromoType.PERCENTAGE)
                        .unlimitedStock(true)
                        .build()));
        assertThat(known(whop.promoCodes().retrieve(code.id())).code()).isEqualToIgnoringCase("WELCOME");
        assertThat(known(whop.promoCodes().list(PromoCodeQuery.builder(seller).build())))
                .extracting(item -> item.id())
                .containsExactly(code.id());
        assertThat(whop.promoCodes().delete(code.id())).isTrue();
    }
}
