package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.OpenEnum;
import io.github.whop4j.client.RequestOptions;
import io.github.whop4j.client.WhopClient;
import io.github.whop4j.client.common.RoutedReference;
import io.github.whop4j.client.payments.Payment;
import io.github.whop4j.client.payments.PaymentQuery;
import io.github.whop4j.client.payments.RefundPayment;
import io.github.whop4j.marketplace.payment.PaymentGateway;
import io.github.whop4j.marketplace.payment.PaymentSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payments at Whop. */
public final class WhopPayments implements PaymentGateway {
    /** As large as Whop allows: fewer requests. */
    private static final int PAGE = 100;

    private final WhopClient whop;

    /**
     * Over a client.
     *
     * @param whop with the platform's key
     */
    public WhopPayments(WhopClient whop) {
        this.whop = whop;
    }

    @Override
    public Optional<PaymentSnapshot> retrieve(String paymentId) {
        return WhopErrors.ifThere("read a payment", () -> whop.payments().retrieve(paymentId))
                .map(WhopPayments::fact);
    }

    @Override
    public List<PaymentSnapshot> ofSession(String companyId, String sessionId) {
        return all(PaymentQuery.builder().companyId(companyId).checkoutConfigurationIds(List.of(sessionId)));
    }

    @Override
    public List<PaymentSnapshot> changedSince(String companyId, Instant since) {
        return all(PaymentQuery.builder().companyId(companyId).updatedAfter(since));
    }

    @Override
    public PaymentSnapshot refund(String paymentId, String idempotencyKey) {
        return fact(WhopErrors.to(
                "refund the payment",
                () -> whop.payments()
                        .refund(paymentId, RefundPayment.full(), RequestOptions.withIdempotencyKey(idempotencyKey))));
    }

    private List<PaymentSnapshot> all(PaymentQuery.Builder query) {
        return WhopErrors.to(
                "list payments",
                () -> whop.payments().list(query.first(PAGE).build()).stream()
                        .map(WhopPayments::fact)
                        .toList());
    }

    private static PaymentSnapshot fact(Payment payment) {
        Payment.ApplicationFee fee = payment.applicationFee();
        RoutedReference company = payment.company();
        return new PaymentSnapshot(
                payment.id(),
                word(payment.status()),
                word(payment.substatus()),
                company == null ? null : company.id(),
                Amounts.exact(payment.total(), payment.currency()).orElse(null),
                Amounts.exact(payment.amountAfterFees(), payment.currency()).orElse(null),
                fee == null ? null : Amounts.exact(fee.amount(), fee.currency()).orElse(null),
                Amounts.exact(payment.refundedAmount(), payment.currency()).orElse(null),
                payment.checkoutConfigurationId(),
                checkoutId(payment.metadata()),
                payment.createdAt());
    }

    private static @Nullable String word(@Nullable OpenEnum word) {
        return word == null ? null : word.value();
    }

    /** Any caller with a key can write metadata: what is no id of ours counts as nothing. */
    private static @Nullable UUID checkoutId(@Nullable Map<String, ?> metadata) {
        Object value = metadata == null ? null : metadata.get("checkout_id");
        try {
            return value instanceof String text ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
