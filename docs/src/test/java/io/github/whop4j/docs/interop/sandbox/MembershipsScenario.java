package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.checkout.CheckoutPlan;
import io.github.whop4j.client.checkout.CheckoutProduct;
import io.github.whop4j.client.checkout.CreateCheckoutConfiguration;
import io.github.whop4j.client.checkout.PlanType;
import io.github.whop4j.client.memberships.AddFreeDays;
import io.github.whop4j.client.memberships.CancelMembership;
import io.github.whop4j.client.memberships.CancellationMode;
import io.github.whop4j.client.memberships.Member;
import io.github.whop4j.client.memberships.MemberQuery;
import io.github.whop4j.client.memberships.Membership;
import io.github.whop4j.client.memberships.MembershipQuery;
import io.github.whop4j.client.memberships.UpdateMembership;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;

/** A membership: bought, paused, resumed, cancelled and uncancelled, ended at once. */
final class MembershipsScenario {
    private MembershipsScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        String seller = local.seller("Memberships");
        subscribe(local, seller);
        Membership bought = known(whop.memberships()
                        .list(MembershipQuery.builder().companyId(seller).build()))
                .items()
                .get(0);
        String id = bought.id();
        assertThat(known(whop.memberships()
                                .update(
                                        id,
                                        UpdateMembership.builder()
                                                .metadata(Map.of("seat", "7"))
                                                .build()))
                        .metadata())
                .containsEntry("seat", "7");
        Membership longer = known(whop.memberships().addFreeDays(id, new AddFreeDays(3)));
        assertThat(Duration.between(bought.renewalPeriodEnd(), longer.renewalPeriodEnd()))
                .isEqualTo(Duration.ofDays(3));
        assertThat(known(whop.memberships().pause(id)).paymentCollectionPaused())
                .isTrue();
        assertThat(known(whop.memberships().resume(id)).paymentCollectionPaused())
                .isFalse();
        assertThat(known(whop.memberships().cancel(id)).cancelAtPeriodEnd()).isTrue();
        assertThat(known(whop.memberships().uncancel(id)).cancelAtPeriodEnd()).isFalse();
        known(whop.memberships()
                .cancel(
                        id,
                        CancelMembership.builder()
                                .cancellationMode(CancellationMode.IMMEDIATE)
                                .build()));
        assertThat(known(whop.memberships().retrieve(id)).canceledAt()).isNotNull();

        Member member = known(whop.members()
                        .list(MemberQuery.builder().companyId(seller).build()))
                .items()
                .get(0);
        assertThat(known(whop.members().retrieve(member.id())).usdTotalSpent()).isEqualByComparingTo("40.00");
    }

    private static void subscribe(RecordedSandbox local, String seller) {
        CheckoutPlan plan = CheckoutPlan.builder(seller, Currency.USD)
                .planType(PlanType.RENEWAL)
                .initialPrice(new BigDecimal("20.00"))
                .renewalPrice(new BigDecimal("20.00"))
                .product(CheckoutProduct.builder("club", "A club").build())
                .build();
        String checkout = local.whop
                .checkoutConfigurations()
                .create(CreateCheckoutConfiguration.forPlan(plan).build())
                .id();
        local.sandbox.pay(checkout, "4242 4242 4242 4242");
    }
}
