package io.github.whop4j.sandbox.ledger;

import io.github.whop4j.sandbox.state.Dispute;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.State;
import java.math.BigDecimal;

/** What of a payment can still be asked back. Refunds and disputes together never exceed what was paid. */
public final class Claims {
    private Claims() {}

    /**
     * What is neither given back nor disputed; a dispute that was won by the company counts no more. Inside a read or a change.
     *
     * @param state where the disputes are
     * @param payment a payment that was paid
     * @return major units, zero or more
     */
    public static BigDecimal left(State state, Payment payment) {
        BigDecimal left = payment.split().total().subtract(payment.refunded());
        for (Dispute dispute : state.disputesByPayment().of(payment.id())) {
            if (!dispute.status().equals(Dispute.WON)) {
                left = left.subtract(dispute.amount());
            }
        }
        return left;
    }

    /**
     * What refunds and disputes make of a payment that was paid. A dispute that is open comes first, then one that was lost:
     * a refund beside it does not make it unseen. Inside a read or a change.
     *
     * @param payment the payment, with what was refunded
     * @return {@code FriendlyReceiptStatus} of the contract; what it was when there is neither
     */
    public static String substatus(State state, Payment payment) {
        String open = null;
        boolean lost = false;
        boolean won = false;
        for (Dispute dispute : state.disputesByPayment().of(payment.id())) {
            open = dispute.open() ? "dispute_" + dispute.status() : open;
            lost |= dispute.status().equals(Dispute.LOST);
            won |= dispute.status().equals(Dispute.WON);
        }
        if (open != null || lost) {
            return open == null ? "dispute_lost" : open;
        }
        if (payment.refunded().signum() > 0) {
            return payment.refunded().compareTo(payment.split().total()) < 0 ? "partially_refunded" : "refunded";
        }
        return won ? "dispute_won" : payment.substatus();
    }
}
