package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.pages.Moment;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Withdrawal;
import io.github.whop4j.sandbox.view.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The newest withdrawals; those on their way wait for the bank's word. */
final class WithdrawalsSection {
    private final State state;

    WithdrawalsSection(State state) {
        this.state = state;
    }

    Html show() {
        return Section.of(
                "withdrawals",
                "Withdrawals",
                Html.of(
                        "<th>Withdrawal</th><th>Company</th><th class=\"number\">Amount</th><th>Status</th><th>Do</th>"),
                Newest.of(state.withdrawals().all()).map(this::row));
    }

    private Html row(Withdrawal withdrawal) {
        return Html.of(
                """
                <tr><td><code>{}</code><br><span class="soft">{}</span></td><td>{}</td><td class="number">{}</td>
                <td>{}<br><span class="soft">{}</span></td>
                <td><div class="toolbar">{}</div></td></tr>""",
                withdrawal.id(),
                Moment.show(withdrawal.createdAt()),
                state.companies().get(withdrawal.companyId()).title(),
                Price.show(withdrawal.amount(), withdrawal.currency()),
                withdrawal.status().replace('_', ' '),
                Objects.requireNonNullElse(withdrawal.errorMessage(), ""),
                Html.join(buttons(withdrawal)));
    }

    private static List<Html> buttons(Withdrawal withdrawal) {
        String path = "/withdrawals/" + withdrawal.id();
        List<Html> each = new ArrayList<>();
        if (withdrawal.status().equals("requested")) {
            each.add(Button.of(path + "/transit", "In transit", withdrawal.id()));
        }
        if (withdrawal.status().equals("requested") || withdrawal.status().equals("in_transit")) {
            each.add(Button.of(path + "/complete", "Complete", withdrawal.id()));
            each.add(Button.of(path + "/fail", "Fail", withdrawal.id()));
        }
        return each;
    }
}
