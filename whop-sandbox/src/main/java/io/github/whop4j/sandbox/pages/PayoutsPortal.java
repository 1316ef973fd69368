package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.Request;
import io.github.whop4j.sandbox.http.Response;
import io.github.whop4j.sandbox.http.WhopError;
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

/** The payouts portal: who the company is, what it has, where it can be sent, and what was. */
final class PayoutsPortal {
    private static final String FIRST_CURRENCY = "usd";

    private final State state;
    private final Ledger ledger;
    private final PayoutMethods methods;
    private final Verifications verifications;
    private final IdentityCheck check;
    private final PortalWithdrawals withdrawals;

    PayoutsPortal(
            State state,
            Ledger ledger,
            PayoutMethods methods,
            Verifications verifications,
            IdentityCheck check,
            PortalWithdrawals withdrawals) {
        this.state = state;
        this.ledger = ledger;
        this.methods = methods;
        this.verifications = verifications;
        this.check = check;
        this.withdrawals = withdrawals;
    }

    Response show(AccountLink link) {
        return state.store().read(() -> page(link, "", "")).respond(200);
    }

    /** Whatever is done leads back to the portal, so that a reload does it no second time. */
    Response act(AccountLink link, Request request) {
        try {
            return state.store().change(() -> done(link, request));
        } catch (WhopError refused) {
            String problem = String.valueOf(refused.getMessage());
            return state.store()
                    .read(() -> page(link, problem, field(request, "amount")))
                    .respond(refused.status());
        }
    }

    private Response done(AccountLink link, Request request) {
        if (check.decided(link, request) || sentBefore(link, field(request, "seen"))) {
            return back(link);
        }
        if (request.form().containsKey("amount")) {
            withdrawals.take(link.companyId(), field(request, "method"), field(request, "amount"));
            return back(link);
        }
        String currency = field(request, "currency");
        if (!currencies(link.companyId()).contains(currency)) {
            throw WhopError.invalid("Please choose a currency of your balances.");
        }
        methods.add(link.companyId(), currency);
        return back(link);
    }

    private static Response back(AccountLink link) {
        return Response.redirect("/account_links/" + link.id());
    }

    /** What its forms say they have seen: once something was done, the form of before, pressed twice, does nothing. */
    private String seen(String companyId) {
        return methods.of(companyId).size() + "-" + withdrawals.count(companyId);
    }

    private boolean sentBefore(AccountLink link, String seen) {
        return !seen.isEmpty() && !seen.equals(seen(link.companyId()));
    }

    private static String field(Request request, String name) {
        return request.form().getOrDefault(name, List.of("")).get(0);
    }

    /** Money can only arrive in a currency the company holds; a new company starts with one. */
    private List<String> currencies(String companyId) {
        List<String> held = ledger.currencies(companyId);
        return held.isEmpty() ? List.of(FIRST_CURRENCY) : held;
    }

    /** The page, inside a read; the problem and the amount are empty unless a withdrawal was refused. */
    private Page page(AccountLink link, String problem, String amount) {
        Company company = state.companies().get(link.companyId());
        Html seen = Html.of("<input type=\"hidden\" name=\"seen\" value=\"{}\">", seen(company.id()));
        return new Page(
                "Payouts",
                "wide",
                Html.of(
                        """
                        <div class="card">
                        <h1>Payouts of {}</h1>
                        {}
                        <p class="soft">Account status: {}</p>
                        {}
                        <h2>Balances</h2>
                        {}
                        <h2>Payout methods</h2>
                        {}
                        <form method="post">{}
                        <div class="actions">{}</div>
                        </form>
                        <h2>Withdraw</h2>
                        {}
                        <h2>Withdrawals</h2>
                        {}
                        <div class="actions"><a class="button second" href="{}">Done</a></div>
                        </div>""",
                        company.title(),
                        problem.isEmpty()
                                ? Html.none()
                                : Html.of("<p class=\"notice bad\" id=\"problem\" role=\"alert\">{}</p>", problem),
                        verifications.accountStatus(company.id()).replace('_', ' '),
                        identity(company.id()),
                        balances(company.id()),
                        methods(company.id()),
                        seen,
                        buttons(company.id()),
                        withdrawals.form(company, seen, amount),
                        withdrawals.list(company.id()),
                        Html.link(link.returnUrl())));
    }

    private Html identity(String companyId) {
        return verifications.accountStatus(companyId).equals("connected")
                ? Html.none()
                : Html.of("""
                        <h2>Identity</h2>
                        <p class="soft">Before money can be paid out, Whop has to know who gets it. Choose the outcome yourself.</p>
                        {}""", IdentityCheck.FORM);
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
                    "<button class=\"second\" name=\"currency\" value=\"{}\">Add test bank account ({})</button>",
                    currency,
                    currency.toUpperCase(Locale.ROOT)));
        }
        return Html.join(each);
    }
}
