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

/** Stores a payment together with what it means for its checkout and its order, in one transaction. */
final class PaymentEffects {
    /**
     * Every unpaid state: money that came as agreed is honoured even if the checkout expired, failed before, or another
     * payment of it needs review.
     */
    private static final Set<CheckoutStatus> UNPAID = EnumSet.complementOf(EnumSet.of(CheckoutStatus.PAID));

    private static final String SECOND_PAYMENT = "second_payment";

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

    /**
     * Applies a payment as it was just read. The checkout's row is always locked before the payment's, so that two
     * transactions of one checkout wait for each other and do not deadlock.
     *
     * @param stored whether the payment has a row, which then must still have the version of {@code payment}
     * @throws PaymentChangedException if it was stored or changed since it was read
     */
    void apply(Checkout checkout, boolean stored, Payment payment, PaymentMatch match) {
        if (payment.orderId() != null) {
            store(stored, payment);
            orderSync.apply(payment.orderId(), payment);
        } else if (match instanceof PaymentMatch.Accepted) {
            accept(checkout, stored, payment);
        } else if (match instanceof PaymentMatch.Mismatch mismatch) {
            boolean first = checkouts.move(
                    checkout.id(), UNPAID, CheckoutStatus.NEEDS_REVIEW, mismatch.reason(), clock.instant());
            needsReview(checkout, stored, payment, first ? mismatch.reason() : SECOND_PAYMENT);
        } else if (match instanceof PaymentMatch.Unpaid unpaid) {
            follow(checkout, stored, payment, unpaid.state());
        }
    }

    /** The checkout's row decides between two payments of it: the first one makes the order, the other is looked at. */
    private void accept(Checkout checkout, boolean stored, Payment payment) {
        if (!checkouts.move(checkout.id(), UNPAID, CheckoutStatus.PAID, null, clock.instant())) {
            needsReview(checkout, stored, payment, SECOND_PAYMENT);
            return;
        }
        Order order = orders.createFromPaidCheckout(checkout);
        store(stored, payment.with(order.id(), null));
        orderSync.applyToNew(order.id(), payment);
    }

    private void needsReview(Checkout checkout, boolean stored, Payment payment, String reason) {
        store(stored, payment.with(null, reason));
        if (!reason.equals(payment.reviewReason())) {
            notices.needsReview(checkout, payment, reason);
        }
    }

    private void follow(Checkout checkout, boolean stored, Payment payment, PaymentState state) {
        Instant now = clock.instant();
        boolean failedNow = false;
        if (payment.reviewReason() != null) {
            // What a person had to look at came to nothing, for instance because they sent it back.
            checkouts.move(checkout.id(), Set.of(CheckoutStatus.NEEDS_REVIEW), CheckoutStatus.FAILED, null, now);
        } else if (state == PaymentState.PENDING) {
            Set<CheckoutStatus> from = EnumSet.of(CheckoutStatus.OPEN, CheckoutStatus.FAILED, CheckoutStatus.EXPIRED);
            if (checkouts.move(checkout.id(), from, CheckoutStatus.PENDING, null, now)) {
                checkouts.schedule(checkout.id(), now.plus(policy.pollInterval()));
            }
        } else {
            Set<CheckoutStatus> from = EnumSet.of(CheckoutStatus.OPEN, CheckoutStatus.PENDING);
            boolean moved = checkouts.move(checkout.id(), from, CheckoutStatus.FAILED, null, now);
            failedNow = moved && state == PaymentState.FAILED;
        }
        store(stored, payment.with(null, null));
        if (failedNow) {
            notices.failed(checkout, payment);
        }
    }

    private void store(boolean stored, Payment payment) {
        Instant now = clock.instant();
        boolean written = stored ? payments.update(payment, now) : payments.insert(payment, now);
        if (!written) {
            throw new PaymentChangedException(payment.id());
        }
    }
}
