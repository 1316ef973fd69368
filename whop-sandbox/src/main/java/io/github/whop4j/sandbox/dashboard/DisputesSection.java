package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.pages.Moment;
import io.github.whop4j.sandbox.state.Dispute;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Price;
import java.util.List;
import java.util.Objects;

/** The newest disputes; those that are open wait for the bank's word. */
final class DisputesSection {
    private final State state;

    DisputesSection(State state) {
        this.state = state;
    }

    Html show() {
        return Section.of(
                "disputes",
                "Disputes",
                Html.of("""
                        <th>Dispute</th><th>Payment</th><th>Company</th><th class="number">Amount</th>\
                        <th>Answer by</th><th>Status</th><th>Do</th>"""),
                Newest.of(state.disputes().all()).map(this::row));
    }

    private Html row(Dispute dispute) {
        return Html.of(
                """
                <tr><td><code>{}</code><br><span class="soft">{}</span></td><td><code>{}</code></td><td>{}</td>
                <td class="number">{}</td><td>{}</td><td>{}</td>
                <td><div class="toolbar">{}</div></td></tr>""",
                dispute.id(),
                Objects.requireNonNullElse(dispute.reason(), "").replace('_', ' '),
                dispute.paymentId(),
                state.companies().get(dispute.companyId()).title(),
                Price.show(dispute.amount(), dispute.currency()),
                Moment.show(dispute.needsResponseBy()),
                dispute.status().replace('_', ' '),
                Html.join(buttons(dispute)));
    }

    private static List<Html> buttons(Dispute dispute) {
        if (!dispute.open()) {
            return List.of();
        }
        String path = "/disputes/" + dispute.id();
        return List.of(Button.of(path + "/win", "Win", dispute.id()), Button.of(path + "/lose", "Lose", dispute.id()));
    }
}
