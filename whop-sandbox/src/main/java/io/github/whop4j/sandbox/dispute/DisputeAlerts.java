package io.github.whop4j.sandbox.dispute;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.ledger.Currencies;
import io.github.whop4j.sandbox.state.Dispute;
import io.github.whop4j.sandbox.state.DisputeAlert;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.DisputeView;
import io.github.whop4j.sandbox.webhook.Webhooks;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Banks warning of disputes. A warning moves no money and opens no dispute. */
public final class DisputeAlerts {
    /** Every {@code DisputeAlertType} of the contract. */
    public static final List<String> TYPES = List.of("dispute", "dispute_rdr", "fraud");

    private final State state;
    private final Webhooks webhooks;

    /**
     * Opens the office.
     *
     * @param state where the warnings are kept
     * @param webhooks who is told
     */
    public DisputeAlerts(State state, Webhooks webhooks) {
        this.state = state;
        this.webhooks = webhooks;
    }

    /**
     * A bank warns about a payment. Sends {@code dispute_alert.created}. The warning names the payment's latest dispute, if
     * there is one.
     *
     * @param paymentId {@code pay_…}
     * @param asked how much it is about, in major units; null for the whole payment
     * @param type one of {@link #TYPES}
     * @throws WhopError 404 when there is no such payment, 400 when it was not paid, for an unknown type, or for more than was
     *     paid
     */
    public DisputeAlert warn(String paymentId, @Nullable BigDecimal asked, String type) {
        if (!TYPES.contains(type)) {
            throw WhopError.invalid("alert_type must be one of " + TYPES + ", not " + type + ".");
        }
        return state.store().change(() -> {
            Payment payment = Disputes.paid(state, paymentId);
            BigDecimal total = payment.split().total();
            BigDecimal amount = asked == null ? total : Currencies.amount("amount", asked, payment.currency());
            if (amount.signum() == 0 || amount.compareTo(total) > 0) {
                throw WhopError.invalid("amount must be more than 0 and at most " + total + ", not " + amount + ".");
            }
            String disputeId = state.disputesByPayment().of(paymentId).stream()
                    .map(Dispute::id)
                    .reduce((older, newer) -> newer)
                    .orElse(null);
            DisputeAlert alert = state.disputeAlerts()
                    .put(new DisputeAlert(
                            state.ids().next("dspa"),
                            paymentId,
                            payment.companyId(),
                            disputeId,
                            type,
                            payment.currency(),
                            amount,
                            state.clock().instant()));
            webhooks.emit("dispute_alert.created", alert.companyId(), DisputeView.alert(state, alert));
            return alert;
        });
    }
}
