package io.github.whop4j.sandbox.dashboard;

import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.pages.Html;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Verification;
import io.github.whop4j.sandbox.view.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who holds what, and whether it may leave. */
final class CompaniesSection {
    private final State state;
    private final Ledger ledger;
    private final Verifications verifications;
    private final PayoutMethods methods;

    CompaniesSection(State state, Ledger ledger, Verifications verifications, PayoutMethods methods) {
        this.state = state;
        this.ledger = ledger;
        this.verifications = verifications;
        this.methods = methods;
    }

    Html show() {
        return Section.of(
                "companies",
                "Companies",
                Html.of("""
                        <th>Company</th><th class="number">Available</th><th class="number">Pending</th>\
                        <th class="number">Reserve</th><th>Identity check</th><th>Payout methods</th><th>Do</th>"""),
                Newest.of(state.companies().all()).map(this::row));
    }

    private Html row(Company company) {
        Verification check = verifications.latest(company.id());
        return Html.of(
                """
                <tr><td>{}<br><code class="soft">{}</code></td>
                <td class="number">{}</td><td class="number">{}</td><td class="number">{}</td>
                <td>{}</td><td>{}</td>
                <td><div class="toolbar">{}</div></td></tr>""",
                company.title(),
                company.id(),
                amounts(company.id(), Ledger.available(company.id())),
                amounts(company.id(), Ledger.pending(company.id())),
                amounts(company.id(), Ledger.reserve(company.id())),
                check == null ? "none" : check.status().replace('_', ' '),
                methods.of(company.id()).size(),
                Html.join(buttons(company)));
    }

    private Html amounts(String companyId, String account) {
        return Html.join(currencies(companyId).stream()
                .map(currency -> Html.of("<div>{}</div>", Price.show(ledger.balance(account, currency), currency)))
                .toList());
    }

    private List<Html> buttons(Company company) {
        String path = "/companies/" + company.id();
        List<Html> each = new ArrayList<>();
        each.add(
                Button.with(path + "/verification", "Approve", "identity of " + company.title(), "status", "approved"));
        each.add(
                Button.with(path + "/verification", "Decline", "identity of " + company.title(), "status", "declined"));
        for (String currency : currencies(company.id())) {
            each.add(Button.with(
                    path + "/payout_methods",
                    "Add bank account (" + currency.toUpperCase(Locale.ROOT) + ")",
                    "to " + company.title(),
                    "currency",
                    currency));
        }
        return each;
    }

    /** Money can only arrive in a currency the company holds; a new company starts with one. */
    List<String> currencies(String companyId) {
        List<String> held = ledger.currencies(companyId);
        return held.isEmpty() ? List.of("usd") : held;
    }
}
