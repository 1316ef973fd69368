package io.github.whop4j.sandbox.api.payouts;

import io.github.whop4j.sandbox.api.Api;
import io.github.whop4j.sandbox.api.Call;
import io.github.whop4j.sandbox.api.Paging;
import io.github.whop4j.sandbox.http.WhopError;
import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.payout.Verifications;
import io.github.whop4j.sandbox.payout.Withdrawals;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.PayoutMethod;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.Verification;
import io.github.whop4j.sandbox.state.Withdrawal;
import io.github.whop4j.sandbox.view.PayoutView;
import java.util.Objects;
import java.util.function.Predicate;

/** {@code /ledger_accounts}, {@code /payout_accounts}, {@code /payout_methods}, {@code /withdrawals} and {@code /verifications}. */
public final class PayoutsApi {
    private final Ledger ledger;
    private final Verifications verifications;
    private final Withdrawals withdrawals;

    /**
     * Prepares the operations.
     *
     * @param ledger the balances
     * @param verifications who is verified
     * @param withdrawals the rules of taking money out
     */
    public PayoutsApi(Ledger ledger, Verifications verifications, Withdrawals withdrawals) {
        this.ledger = ledger;
        this.verifications = verifications;
        this.withdrawals = withdrawals;
    }

    /** Adds the operations. */
    public void register(Api api) {
        api.get("/ledger_accounts/{id}", this::ledgerAccount);
        api.get("/payout_accounts/{id}", this::payoutAccount);
        api.get("/payout_methods", PayoutsApi::listMethods);
        api.get(
                "/payout_methods/{id}",
                call -> PayoutView.payoutMethod(
                        call.row("payout method", call.state().payoutMethods(), PayoutMethod::companyId)));
        api.post("/withdrawals", this::withdraw);
        api.get("/withdrawals", PayoutsApi::listWithdrawals);
        api.get(
                "/withdrawals/{id}",
                call -> PayoutView.withdrawal(
                        call.state(), call.row("withdrawal", call.state().withdrawals(), Withdrawal::companyId)));
        api.get("/verifications", PayoutsApi::listVerifications);
        api.get(
                "/verifications/{id}",
                call -> PayoutView.verification(
                        call.row("verification", call.state().verifications(), Verification::companyId)));
    }

    /** By the id of the account or of the company or person that owns it; a person's is seen by that person alone. */
    private JsonObject ledgerAccount(Call call) {
        String id = call.request().pathParameter("id");
        String userId = call.principal().userId();
        Person person = userId == null ? null : call.state().people().find(userId);
        if (person != null && (id.equals(person.id()) || id.equals(person.ledgerAccountId()))) {
            return PayoutView.ledgerAccount(ledger, person);
        }
        Company company = visible(
                call,
                "ledger account",
                id,
                candidate -> id.equals(candidate.id()) || id.equals(candidate.ledgerAccountId()));
        return PayoutView.ledgerAccount(
                ledger, company, verifications.latest(company.id()), verifications.accountStatus(company.id()));
    }

    private JsonObject payoutAccount(Call call) {
        String id = call.request().pathParameter("id");
        Company company = visible(call, "payout account", id, candidate -> id.equals(candidate.payoutAccountId()));
        return PayoutView.payoutAccount(
                company, verifications.latest(company.id()), verifications.accountStatus(company.id()));
    }

    private static JsonObject listMethods(Call call) {
        Company company = call.company(call.query().required("company_id"));
        return Paging.page(
                call.query(),
                call.state().payoutMethods().all(),
                method -> method.isActive() && method.companyId().equals(company.id()),
                PayoutMethod::id,
                PayoutView::payoutMethod);
    }

    private JsonObject withdraw(Call call) {
        Company company = call.company(call.text("company_id"));
        String descriptor = call.body().string("statement_descriptor");
        if (descriptor != null && !descriptor.matches("[A-Za-z0-9]{5,22}")) {
            throw WhopError.invalid("statement_descriptor must have 5 to 22 letters and digits, and nothing else; not "
                    + descriptor + ".");
        }
        Withdrawal withdrawal = withdrawals.create(
                company.id(),
                Objects.requireNonNull(call.body().decimal("amount"), "required by the contract"),
                call.text("currency"),
                call.body().string("payout_method_id"),
                Boolean.TRUE.equals(call.body().bool("platform_covers_fees")));
        return PayoutView.withdrawal(call.state(), withdrawal);
    }

    private static JsonObject listWithdrawals(Call call) {
        Company company = call.company(call.query().required("company_id"));
        return Paging.page(
                call.query(),
                call.state().withdrawals().all(),
                withdrawal -> withdrawal.companyId().equals(company.id())
                        && call.query().admitsTime("created", withdrawal.createdAt()),
                Withdrawal::id,
                PayoutView::withdrawalItem);
    }

    private static JsonObject listVerifications(Call call) {
        String accountId = call.query().required("payout_account_id");
        Company company =
                visible(call, "payout account", accountId, candidate -> accountId.equals(candidate.payoutAccountId()));
        return Paging.page(
                call.query(),
                call.state().verifications().all(),
                verification -> verification.companyId().equals(company.id()),
                Verification::id,
                PayoutView::verification);
    }

    private static Company visible(Call call, String what, String id, Predicate<Company> wanted) {
        return call.state().companies().stream()
                .filter(call.principal()::sees)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> WhopError.notFound(what, id));
    }
}
