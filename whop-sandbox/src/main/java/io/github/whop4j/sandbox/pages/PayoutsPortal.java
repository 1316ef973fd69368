package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.state.AccountLink;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.PayoutMethod;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.view.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The payouts portal: what a company has, and where it can be sent. */
final class PayoutsPortal {
    private static final String FIRST_CURRENCY = "usd";

    private final State state;
    private final Ledger ledger;
    private final PayoutMethods methods;
    private final Verifications verifications;

    PayoutsPortal(State state, Ledger ledger, PayoutMethods methods, Verifications verifications) {
        this.state = state;
        this.ledger = ledger;
        this.methods = methods;
        this.verifications = verifications;
    }

    Response show(AccountLink link) {
        return state.store().read(() -> page(link)).respond(200);
    }

    /** Adding is all there is to do; the answer leads back to the portal, so that a reload adds no second account. */
    Response act(AccountLink link, Request request) {
        String currency = request.form().getOrDefault("currency", List.of("")).get(0);
        if (!state.store().read(() -> currencies(link.companyId())).contains(currency)) {
            return Page.notice("Nothing chosen", "Go back and choose what to do.")
                    .respond(400);
        }
        methods.add(link.companyId(), currency);
        return Response.redirect("/account_links/" + link.id());
    }

    /** Money can only arrive in a currency the company holds; a new company starts with one. */
    private List<String> currencies(String companyId) {
        List<String> held = ledger.currencies(companyId);
        return held.isEmpty() ? List.of(FIRST_CURRENCY) : held;
    }

    private Page page(AccountLink link) {
        Company company = state.companies().get(link.companyId());
        return new Page(
                "Payouts",
                "wide",
                Html.of(
                        """
                        <div class="card">
                        <h1>Payouts of {}</h1>
                        <p class="soft">Account status: {}</p>
                        <h2>Balances</h2>
                        {}
                        <h2>Payout methods</h2>
                        {}
                        <form method="post">
                        <div class="actions">{}</div>
                        </form>
                        <div class="actions"><a class="button second" href="{}">Done</a></div>
                        </div>""",
                        company.title(),
                        verifications.accountStatus(company.id()).replace('_', ' '),
                        balances(company.id()),
                        methods(company.id()),
                        buttons(company.id()),
                        Html.link(link.returnUrl())));
    }

    private Html balances(String companyId) {
        List<Html> each = new ArrayList<>();
        for (String currency : currencies(companyId)) {
            each.add(Html.of(
                    """
                    <div class="balances">
                    <div><strong>{}</strong><span class="soft">available</span></div>
                    <div><strong>{}</strong><span class="soft">pending</span></div>
                    <div><strong>{}</strong><span class="soft">on the way to the bank</span></div>
                    </div>""",
                    Price.show(ledger.balance(Ledger.available(companyId), currency), currency),
                    Price.show(ledger.balance(Ledger.pending(companyId), currency), currency),
                    Price.show(ledger.balance(Ledger.inTransit(companyId), currency), currency)));
        }
        return Html.join(each);
    }

    private Html methods(String companyId) {
        List<Html> each =
                methods.of(companyId).stream().map(PayoutsPortal::method).toList();
        return each.isEmpty()
                ? Html.of("<p class=\"soft\">None yet.</p>")
                : Html.of("<ul class=\"plain\">{}</ul>", Html.join(each));
    }

    private static Html method(PayoutMethod method) {
        return Html.of(
                "<li>{} {} <span class=\"soft\">({}, {}{})</span></li>",
                method.nickname(),
                method.accountReference(),
                method.institutionName(),
                method.currency().toUpperCase(Locale.ROOT),
                method.isDefault() ? ", default" : "");
    }

    private Html buttons(String companyId) {
        List<Html> each = new ArrayList<>();
        for (String currency : currencies(companyId)) {
            each.add(Html.of(
                    "<button name=\"currency\" value=\"{}\">Add test bank account ({})</button>",
                    currency,
                    currency.toUpperCase(Locale.ROOT)));
        }
        return Html.join(each);
    }
}
