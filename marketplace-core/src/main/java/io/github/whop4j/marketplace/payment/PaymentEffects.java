package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.checkout.Checkout;
import io.github.whop4j.marketplace.checkout.CheckoutPolicy;
import io.github.whop4j.marketplace.checkout.CheckoutStatus;
import io.github.whop4j.marketplace.checkout.CheckoutStore;
import io.github.whop4j.marketplace.order.Order;
import io.github.whop4j.marketplace.order.OrderLifecycle;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What news of a payment does to its checkout and its order. Runs in the transaction that wrote the news down. */
final class PaymentEffects {
    /**
     * Every unpaid state: money that came as agreed is honoured even if the checkout expired, failed before, or another
     * payment of it needs review.
     */
    private static final Set<CheckoutStatus> UNPAID = EnumSet.complementOf(EnumSet.of(CheckoutStatus.PAID));

    private final CheckoutStore checkouts;
    private final PaymentStore payments;
    private final OrderLifecycle orders;
    private final OrderPaymentSync orderSync;
    private final PaymentNotices notices;
    private final CheckoutPolicy policy;
    private final Clock clock;

    PaymentEffects(
            CheckoutStore checkouts,
            PaymentStore payments,
            OrderLifecycle orders,
            OrderPaymentSync orderSync,
            PaymentNotices notices,
            CheckoutPolicy policy,
            Clock clock) {
        this.checkouts = checkouts;
        this.payments = payments;
        this.orders = orders;
        this.orderSync = orderSync;
        this.notices = notices;
        this.policy = policy;
        this.clock = clock;
    }

    void apply(Checkout checkout, Payment payment, PaymentMatch match) {
        if (payment.orderId() != null) {
            orderSync.apply(payment.orderId(), payment);
        } else if (match instanceof PaymentMatch.Accepted) {
            accept(checkout, payment);
        } else if (match instanceof PaymentMatch.Mismatch mismatch) {
            if (checkouts.move(
                    checkout.id(), UNPAID, CheckoutStatus.NEEDS_REVIEW, mismatch.reason(), clock.instant())) {
                needsReview(checkout, payment, mismatch.reason());
            } else {
                needsReview(checkout, payment, "second_payment");
            }
        } else if (match instanceof PaymentMatch.Unpaid unpaid) {
            follow(checkout, payment, unpaid.state());
        }
    }

    /** The checkout's row decides between two payments of it: the first one makes the order, the other is looked at. */
    private void accept(Checkout checkout, Payment payment) {
        if (!checkouts.move(checkout.id(), UNPAID, CheckoutStatus.PAID, null, clock.instant())) {
            needsReview(checkout, payment, "second_payment");
            return;
        }
        Order order = orders.createFromPaidCheckout(checkout);
        payments.update(payment.with(order.id(), null), clock.instant());
        orderSync.apply(order.id(), payment);
    }

    private void needsReview(Checkout checkout, Payment payment, String reason) {
        if (!reason.equals(payment.reviewReason())) {
            payments.update(payment.with(null, reason), clock.instant());
            notices.needsReview(checkout, payment, reason);
        }
    }

    private void follow(Checkout checkout, Payment payment, PaymentState state) {
        Instant now = clock.instant();
        if (payment.reviewReason() != null) {
            // What a person had to look at came to nothing, for instance because they sent it back.
            payments.update(payment.with(null, null), now);
            checkouts.move(checkout.id(), Set.of(CheckoutStatus.NEEDS_REVIEW), CheckoutStatus.FAILED, null, now);
        } else if (state == PaymentState.PENDING) {
            Set<CheckoutStatus> from = EnumSet.of(CheckoutStatus.OPEN, CheckoutStatus.FAILED, CheckoutStatus.EXPIRED);
            if (checkouts.move(checkout.id(), from, CheckoutStatus.PENDING, null, now)) {
                checkouts.schedule(checkout.id(), now.plus(policy.pollInterval()));
            }
        } else {
            Set<CheckoutStatus> from = EnumSet.of(CheckoutStatus.OPEN, CheckoutStatus.PENDING);
            boolean moved = checkouts.move(checkout.id(), from, CheckoutStatus.FAILED, null, now);
            if (moved && state == PaymentState.FAILED) {
                notices.failed(checkout, payment);
            }
        }
    }
}
