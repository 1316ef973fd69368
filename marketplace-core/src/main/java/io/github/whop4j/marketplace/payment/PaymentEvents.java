package io.github.whop4j.marketplace.payment;

import io.github.whop4j.marketplace.access.Transactions;
import io.github.whop4j.marketplace.webhook.EventHandler;
import io.github.whop4j.marketplace.webhook.Handled;
import io.github.whop4j.marketplace.webhook.IncomingEvent;
import java.util.List;

/** Whop's events about payments, refunds, disputes and cases; each only says which payment to read again. */
final class PaymentEvents implements EventHandler {
    private static final String ALERT = "dispute_alert.created";
    private static final String PAYMENT = "payment.";
    private static final List<String> ABOUT_A_PAYMENT =
            List.of(PAYMENT, "refund.", "dispute.", "resolution_center_case.", ALERT);

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
        return ABOUT_A_PAYMENT.stream().anyMatch(type::startsWith);
    }

    @Override
    public Handled handle(IncomingEvent event) {
        String payment = event.type().startsWith(PAYMENT) ? event.resourceId() : event.paymentId();
        if (payment == null) {
            return Handled.IGNORED;
        }
        if (event.type().equals(ALERT)) {
            transactions.run(Convergence.SELF, () -> notices.disputeAlert(event.id(), payment));
        }
        return convergence.converge(payment).result() == Convergence.Result.TRUE_HERE ? Handled.DONE : Handled.IGNORED;
    }
}
