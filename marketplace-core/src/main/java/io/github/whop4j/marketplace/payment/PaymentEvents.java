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
    private final PaymentReconciler reconciler;
    private final PaymentNotices notices;

    PaymentEvents(Transactions transactions, PaymentReconciler reconciler, PaymentNotices notices) {
        this.transactions = transactions;
        this.reconciler = reconciler;
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
            transactions.run(PaymentReconciler.SELF, () -> notices.disputeAlert(event.id(), payment));
        }
        return reconciler.reconcile(payment).result() == PaymentReconciler.Result.TRUE_HERE
                ? Handled.DONE
                : Handled.IGNORED;
    }
}
