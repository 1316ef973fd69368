package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.ledger.Claims;
import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.pages.Moment;
import io.github.whop4j.sandbox.state.Payment;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Price;
import java.util.ArrayList;
import java.util.List;

/** The newest payments. */
final class PaymentsSection {
    private final State state;

    PaymentsSection(State state) {
        this.state = state;
    }

    Html show() {
        return Section.of(
                "payments",
                "Payments",
                Html.of("""
                        <th>Payment</th><th>Company</th><th class="number">Total</th><th class="number">Application fee</th>\
                        <th class="number">Given back</th><th>Status</th><th>Do</th>"""),
                Newest.of(state.payments().all()).map(this::row));
    }

    private Html row(Payment payment) {
        Payment.Split split = payment.split();
        return Html.of(
                """
                <tr><td><code>{}</code><br><span class="soft">{}</span></td><td>{}</td>
                <td class="number">{}</td><td class="number">{}</td><td class="number">{}</td>
                <td>{}<br><span class="soft">{}</span></td>
                <td><div class="toolbar">{}</div></td></tr>""",
                payment.id(),
                Moment.show(payment.createdAt()),
                state.companies().get(payment.companyId()).title(),
                Price.show(split.total(), payment.currency()),
                Price.show(split.applicationFee(), payment.currency()),
                Price.show(payment.refunded(), payment.currency()),
                payment.status(),
                payment.substatus().replace('_', ' '),
                Html.join(buttons(payment)));
    }

    /** What can be done to a payment now; each further button is one more line. */
    private List<Html> buttons(Payment payment) {
        List<Html> each = new ArrayList<>();
        if (payment.paidAt() != null
                && payment.refunded().compareTo(payment.split().total()) < 0) {
            each.add(Button.of("/payments/" + payment.id() + "/refund", "Refund", payment.id()));
        }
        if (payment.paidAt() != null && Claims.left(state, payment).signum() > 0) {
            each.add(Button.of("/payments/" + payment.id() + "/dispute", "Dispute", payment.id()));
        }
        if (payment.retryable()) {
            each.add(Button.of("/payments/" + payment.id() + "/retry", "Retry", payment.id()));
        }
        if (payment.voidable()) {
            each.add(Button.of("/payments/" + payment.id() + "/void", "Void", payment.id()));
        }
        return each;
    }
}
