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
}
