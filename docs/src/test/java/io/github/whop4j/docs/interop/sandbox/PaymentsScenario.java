package io.github.whop4j.docs.interop.sandbox;

import static io.github.whop4j.docs.interop.sandbox.KnownValues.known;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.client.Currency;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.checkout.CheckoutConfiguration;
import io.github.whop4j.client.checkout.CheckoutConfigurationQuery;
import io.github.whop4j.client.payments.Dispute;
import io.github.whop4j.client.payments.DisputeAlertQuery;
import io.github.whop4j.client.payments.DisputeQuery;
import io.github.whop4j.client.payments.DisputeStatus;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentFee;
import io.github.whop4j.client.payments.PaymentQuery;
import io.github.whop4j.client.payments.PaymentStatus;
import io.github.whop4j.client.payments.Refund;
import io.github.whop4j.client.payments.RefundPayment;
import io.github.whop4j.client.payments.RefundQuery;
import io.github.whop4j.client.payments.UpdateDisputeEvidence;
import java.math.BigDecimal;
import java.util.List;

/** A payment: fees, partial refund, dispute alert, one lost and one won dispute. */
final class PaymentsScenario {
    private PaymentsScenario() {}

    static void run(RecordedSandbox local) {
        WhopClient whop = local.whop;
        String seller = local.seller("Payments");
        String id = local.paid(seller, "100.00");
        List<CheckoutConfiguration> checkouts = known(whop.checkoutConfigurations()
                        .list(CheckoutConfigurationQuery.builder(seller).build()))
                .items();
        assertThat(known(whop.checkoutConfigurations().retrieve(checkouts.get(0).id()))
                        .companyId())
                .isEqualTo(seller);

        Payment payment = known(whop.payments().retrieve(id));
        assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(payment.total()).isEqualByComparingTo("100.00");
        assertThat(payment.currency()).isEqualTo(Currency.USD);
        assertThat(known(whop.payments()
                        .list(PaymentQuery.builder().companyId(seller).build())))
                .extracting(Payment::id)
                .containsExactly(id);
        // 2.7 % and 0.30
        assertThat(known(whop.payments().listFees(id)))
                .extracting(PaymentFee::amount)
                .usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal("3.00"));

        assertThat(known(whop.payments().refund(id, RefundPayment.partial(new BigDecimal("30.00"))))
                        .refundedAmount())
                .isEqualByComparingTo("30.00");
        Refund refund = whop.refunds()
                .list(RefundQuery.builder().paymentId(id).build())
                .items()
                .get(0);
        assertThat(known(whop.refunds().retrieve(refund.id())).amount()).isEqualByComparingTo("30.00");

        local.control("/payments/" + id + "/dispute_alert", "{}");
        disputes(local, whop, seller, id);
        String alert = known(whop.disputeAlerts()
                        .list(DisputeAlertQuery.builder(seller).build()))
                .items()
                .get(0)
                .id();
        assertThat(known(whop.disputeAlerts().retrieve(alert)).id()).isEqualTo(alert);
    }

    private static void disputes(RecordedSandbox local, WhopClient whop, String seller, String payment) {
        String lost = local.control("/payments/" + payment + "/dispute", "{\"amount\":20.00}");
        String won = local.control("/payments/" + payment + "/dispute", "{\"amount\":10.00}");
        known(whop.disputes()
                .updateEvidence(
                        won,
                        UpdateDisputeEvidence.builder().notes("It was sent").build()));
        assertThat(known(whop.disputes().submitEvidence(won)).status()).isEqualTo(DisputeStatus.UNDER_REVIEW);
        local.control("/disputes/" + won + "/win", "{}");
        local.control("/disputes/" + lost + "/lose", "{}");
        assertThat(known(whop.disputes().retrieve(won)).status()).isEqualTo(DisputeStatus.WON);
        assertThat(known(whop.disputes().list(DisputeQuery.builder(seller).build())))
                .extracting(Dispute::status)
                .containsExactlyInAnyOrder(DisputeStatus.WON, DisputeStatus.LOST);
    }
}
