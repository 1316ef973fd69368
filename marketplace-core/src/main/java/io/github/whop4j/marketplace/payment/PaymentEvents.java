package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.webhook.EventHandler;
import io.github.whop4j.marketplace.webhook.Handled;
import io.github.whop4j.marketplace.webhook.IncomingEvent;

/** Whop's events about payments, refunds and disputes; each only says which payment to read again. */
final class PaymentEvents implements EventHandler {
    private static final String ALERT = "dispute_alert.created";

    private final Transactions transactions;
    private final Convergence convergence;
    private final PaymentNotices notices;

    PaymentEvents(Transactions transactions, Convergence convergence, PaymentNotices notices) {
        this.transactions = transactions;
        this.convergence = convergence;
        this.notices = notices;
    }

    @Override
    public boolean knows(String type) {
        return type.startsWith("payment.")
                || type.startsWith("refund.")
                || type.startsWith("dispute.")
                || type.equals(ALERT);
    }

    @Override
    public Handled handle(IncomingEvent event) {
        String payment = event.type().startsWith("payment.") ? event.resourceId() : event.paymentId();
        if (payment == null) {
            return Handled.IGNORED;
        }
        if (event.type().equals(ALERT)) {
            transactions.run(Convergence.SELF, () -> notices.disputeAlert(event.id(), payment));
        }
        return convergence.converge(payment).result() == Convergence.Result.TRUE_HERE ? Handled.DONE : Handled.IGNORED;
    }
}
