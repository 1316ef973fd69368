package io.github.whop4j.sandbox.pages;

import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.payout.PayoutMethods;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.payout.Withdrawals;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.PayoutMethod;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Withdrawal;
import io.github.whop4j.sandbox.view.Price;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The part of the payouts portal where money leaves. It takes it out by the operation the API uses too. */
final class PortalWithdrawals {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final int SHOWN = 20;

    private final State state;
    private final Withdrawals withdrawals;
    private final PayoutMethods methods;
    private final Verifications verifications;

    PortalWithdrawals(State state, Withdrawals withdrawals, PayoutMethods methods, Verifications verifications) {
        this.state = state;
        this.withdrawals = withdrawals;
        this.methods = methods;
        this.verifications = verifications;
    }

    /**
     * Takes an amount out, inside a change.
     *
     * @param methodId where to; its currency is the amount's
     * @param typed the amount as it was typed
     * @throws WhopError what has to be corrected
     */
    void take(String companyId, String methodId, String typed) {
        PayoutMethod method = methods.of(companyId).stream()
                .filter(each -> each.id().equals(methodId))
                .findFirst()
                .orElseThrow(() -> WhopError.invalid("Please choose one of your payout methods."));
        String amount = typed.strip();
        if (!AMOUNT.matcher(amount).matches()) {
            throw WhopError.invalid("Please enter an amount such as 25.00.");
        }
        withdrawals.create(companyId, new BigDecimal(amount), method.currency(), method.id(), false);
    }

    int count(String companyId) {
        return of(companyId).size();
    }

    /** The form, or what is missing before there can be one. Inside a read. */
    Html form(Company company, Html seen, String typed) {
        List<PayoutMethod> to = methods.of(company.id());
        if (!verifications.accountStatus(company.id()).equals("connected") || to.isEmpty()) {
            return Html.of(
                    "<p class=\"soft\">To withdraw, the identity has to be approved and there has to be a payout method.</p>");
        }
        List<Html> choices = to.stream()
                .map(each -> Html.of(
                        "<option value=\"{}\">{} {} ({})</option>",
                        each.id(),
                        each.nickname(),
                        each.accountReference(),
                        each.currency().toUpperCase(Locale.ROOT)))
                .toList();
        return Html.of(
                """
                <form method="post">{}
                <div class="field"><label for="amount">Amount</label>
                <input id="amount" name="amount" inputmode="decimal" autocomplete="off" required maxlength="20" \
                placeholder="25.00" value="{}"{}></div>
                <div class="field"><label for="method">To</label><select id="method" name="method">{}</select></div>
                <button>Withdraw</button>
                </form>""",
                seen,
                typed,
                typed.isEmpty() ? Html.none() : Html.of(" aria-describedby=\"problem\" autofocus"),
                Html.join(choices));
    }

    /** The latest withdrawals, latest first. Inside a read. */
    Html list(String companyId) {
        List<Withdrawal> all = of(companyId);
        if (all.isEmpty()) {
            return Html.of("<p class=\"soft\">No withdrawals yet.</p>");
        }
        Html remark = all.size() <= SHOWN
                ? Html.none()
                : Html.of("<p class=\"soft small\">The newest {} of {}.</p>", SHOWN, all.size());
        return Html.of(
                "{}<ul class=\"plain\">{}</ul>",
                remark,
                Html.join(all.stream().limit(SHOWN).map(PortalWithdrawals::row).toList()));
    }

    private static Html row(Withdrawal withdrawal) {
        return Html.of(
                "<li class=\"line\"><b>{}</b> <span class=\"soft small\">{} {}</span> <span class=\"tag\">{}</span></li>",
                Price.show(withdrawal.amount(), withdrawal.currency()),
                Moment.show(withdrawal.createdAt()),
                withdrawal.errorMessage() == null ? "" : "· " + withdrawal.errorMessage(),
                withdrawal.status().replace('_', ' '));
    }

    private List<Withdrawal> of(String companyId) {
        List<Withdrawal> own = new ArrayList<>(state.withdrawals().stream()
                .filter(each -> each.companyId().equals(companyId))
                .toList());
        Collections.reverse(own);
        return own;
    }
}
