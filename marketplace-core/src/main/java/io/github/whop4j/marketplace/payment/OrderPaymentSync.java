package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.order.OrderLifecycle;
import java.time.Clock;
import java.util.UUID;

/**
 * What the state of a payment says about the order it made. The state as it is now, not the event that told of it: an
 * order whose payment is plainly paid is not in dispute, whatever was missed in between.
 */
final class OrderPaymentSync {
    private final OrderLifecycle orders;
    private final RefundCompletion refunds;
    private final PaymentNotices notices;
    private final Clock clock;

    OrderPaymentSync(OrderLifecycle orders, RefundCompletion refunds, PaymentNotices notices, Clock clock) {
        this.orders = orders;
        this.refunds = refunds;
        this.notices = notices;
        this.clock = clock;
    }

    /** For an order that this payment has just made: it has no dispute to win. */
    void applyToNew(UUID orderId, Payment payment) {
        if (payment.state() == PaymentState.PAID) {
            countRefunds(orderId, payment.refunded());
        } else {
            apply(orderId, payment);
        }
    }

    void apply(UUID orderId, Payment payment) {
        Money back = payment.refunded();
        switch (payment.state()) {
            case REFUNDED -> {
                orders.refunded(orderId, back.compareTo(payment.total()) < 0 ? payment.total() : back);
                refunds.succeeded(orderId, clock.instant());
            }
            case PARTIALLY_REFUNDED -> orders.refunded(orderId, back);
            case DISPUTED -> {
                countRefunds(orderId, back);
                orders.paymentDisputed(orderId);
            }
            case LOST -> {
                // The opening may have been missed; an order can only lose what it disputes.
                orders.paymentDisputed(orderId);
                orders.disputeLost(orderId);
            }
            case PAID -> {
                countRefunds(orderId, back);
                orders.disputeWon(orderId);
            }
            case FLAGGED -> {
                countRefunds(orderId, back);
                orders.disputeWon(orderId);
                notices.flagged(orderId, payment);
            }
            case PENDING, FAILED, NEEDS_REVIEW -> notices.unclear(orderId, payment);
        }
    }

    private void countRefunds(UUID orderId, Money back) {
        if (back.isPositive()) {
            orders.refunded(orderId, back);
        }
    }
}
