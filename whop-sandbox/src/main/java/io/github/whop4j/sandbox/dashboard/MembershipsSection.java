package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.pages.Moment;
import io.github.whop4j.sandbox.state.Membership;
import io.github.whop4j.sandbox.state.Membership.Standing;
import io.github.whop4j.sandbox.state.State;

/** The newest memberships, and when something happens to them. */
final class MembershipsSection {
    private final State state;

    MembershipsSection(State state) {
        this.state = state;
    }

    Html show() {
        return Section.of(
                "memberships",
                "Memberships",
                Html.of("<th>Membership</th><th>Company</th><th>Member</th><th>Status</th><th>Until</th>"),
                Newest.of(state.memberships().all()).map(this::row));
    }

    private Html row(Membership membership) {
        Standing standing = membership.standing();
        return Html.of(
                """
                <tr><td><code>{}</code><br><span class="soft">{}</span></td><td>{}</td><td>{}</td>
                <td>{}<br><span class="soft">{}</span></td><td>{}</td></tr>""",
                membership.id(),
                Moment.show(membership.createdAt()),
                state.companies().get(membership.companyId()).title(),
                state.people().get(membership.userId()).name(),
                standing.status().replace('_', ' '),
                remark(standing),
                standing.periodEnd() == null ? "for good" : Moment.show(standing.periodEnd()));
    }

    private static String remark(Standing standing) {
        if (standing.paymentCollectionPaused()) {
            return "paused";
        }
        return standing.cancelAtPeriodEnd() ? "ends with its period" : "";
    }
}
