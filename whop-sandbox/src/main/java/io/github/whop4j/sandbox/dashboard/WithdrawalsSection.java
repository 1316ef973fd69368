package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.pages.Price;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Withdrawal;
import java.util.List;
import java.util.Objects;

/** The newest withdrawals; those on their way wait for the bank's word. */
final class WithdrawalsSection {
    private static final int SHOWN = 50;

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
                Newest.of(state.withdrawals().all(), SHOWN).stream()
                        .map(this::row)
                        .toList());
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
                withdrawal.status(),
                Objects.requireNonNullElse(withdrawal.errorMessage(), ""),
                Html.join(buttons(withdrawal)));
    }

    private static List<Html> buttons(Withdrawal withdrawal) {
        if (!withdrawal.status().equals("requested")) {
            return List.of();
        }
        String path = "/withdrawals/" + withdrawal.id();
        return List.of(
                Button.of(path + "/complete", "Complete", withdrawal.id()),
                Button.of(path + "/fail", "Fail", withdrawal.id()));
    }
}
