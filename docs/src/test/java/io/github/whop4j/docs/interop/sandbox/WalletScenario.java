package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.CreatePlan;
import io.github.whop4j.client.checkout.CreateProduct;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.checkout.UpdatePlan;
import io.github.whop4j.client.memberships.Member;
import io.github.whop4j.client.memberships.MemberQuery;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentMethod;
import io.github.whop4j.client.payments.PaymentMethodQuery;
import io.github.whop4j.client.payments.PaymentStatus;
import io.github.whop4j.client.payments.PaymentWithPlanId;
import io.github.whop4j.client.payments.SetupIntent;
import io.github.whop4j.client.payments.SetupIntentQuery;
import io.github.whop4j.client.payments.SetupIntentStatus;
import java.math.BigDecimal;

/** Saved payment methods: off-session charges, a decline, a retry, a void. */
final class WalletScenario {
    private WalletScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        String seller = local.seller("Wallet");
        String setup = whop.checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forSetup(seller).build())
                .id();
        local.control("/checkouts/" + setup + "/setup", "{\"card\":\"4000000000000002\"}");
        SetupIntent intent = known(whop.setupIntents()
                        .list(SetupIntentQuery.builder(seller).build()))
                .items()
                .get(0);
        assertThat(known(whop.setupIntents().retrieve(intent.id())).status()).isEqualTo(SetupIntentStatus.SUCCEEDED);
        Member member = whop.members()
                .list(MemberQuery.builder().companyId(seller).build())
                .items()
                .get(0);
        PaymentMethod method = known(whop.paymentMethods()
                        .list(PaymentMethodQuery.builder().companyId(seller).build()))
                .items()
                .get(0);
        assertThat(known(whop.paymentMethods().retrieve(method.id())).id()).isEqualTo(method.id());

        PaymentWithPlanId charge = PaymentWithPlanId.builder(seller, member.id(), method.id(), plan(whop, seller))
                .build();
        Payment declined = known(whop.payments().create(charge));
        assertThat(known(whop.payments().retrieve(declined.id())).status()).isEqualTo(PaymentStatus.OPEN);
        Payment givenUp = known(whop.payments().create(charge));
        assertThat(known(whop.payments().voidPayment(givenUp.id())).status()).isEqualTo(PaymentStatus.VOID);
        local.control("/payment_methods/" + method.id(), "{\"card\":\"4242424242424242\"}");
        known(whop.payments().retry(declined.id()));
        assertThat(known(whop.payments().retrieve(declined.id())).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(known(whop.payments().retrieve(givenUp.id())).status()).isEqualTo(PaymentStatus.VOID);
    }

    private static String plan(WhopClient whop, String seller) {
        String product = whop.products()
                .create(CreateProduct.builder(seller, "Hours").build())
                .id();
        String plan = whop.plans()
                .create(CreatePlan.builder(seller, product)
                        .planType(PlanType.ONE_TIME)
                        .initialPrice(new BigDecimal("80.00"))
                        .build())
                .id();
        known(whop.plans().update(plan, UpdatePlan.builder().title("An hour").build()));
        return plan;
    }
}
