package io.github.whop4j.sandbox.view;

import io.github.whop4j.sandbox.json.JsonObject;
import io.github.whop4j.sandbox.ledger.Ledger;
import io.github.whop4j.sandbox.state.Company;
import io.github.whop4j.sandbox.state.PayoutMethod;
import io.github.whop4j.sandbox.state.Person;
import io.github.whop4j.sandbox.state.State;
import io.github.whop4j.sandbox.state.Verification;
import io.github.whop4j.sandbox.state.Withdrawal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What belongs to paying out: ledger accounts, verifications, payout methods, withdrawals. */
public final class PayoutView {
    private PayoutView() {}

    /**
     * A company's ledger account.
     *
     * @param ledger its balances
     * @param company its owner
     * @param latest the owner's latest identity check, or null
     * @param payoutStatus {@code PayoutAccountCalculatedStatuses}
     * @return every key of {@code LedgerAccountRetrieveResponse}
     */
    public static JsonObject ledgerAccount(
            Ledger ledger, Company company, @Nullable Verification latest, String payoutStatus) {
        JsonObject owner = new JsonObject()
                .put("typename", "Company")
                .put("id", company.id())
                .put("route", company.route())
                .put("title", company.title());
        return ledgerAccount(
                ledger, company.id(), company.ledgerAccountId(), owner, payoutAccount(company, latest, payoutStatus));
    }

    /**
     * A person's ledger account: what companies transferred to it.
     *
     * @param ledger its balances
     * @param person its owner
     * @return every key of {@code LedgerAccountRetrieveResponse}
     */
    public static JsonObject ledgerAccount(Ledger ledger, Person person) {
        JsonObject owner = new JsonObject()
                .put("typename", "User")
                .put("id", person.id())
                .put("name", person.name())
                .put("username", person.username());
        return ledgerAccount(ledger, person.id(), person.ledgerAccountId(), owner, null);
    }

    private static JsonObject ledgerAccount(
            Ledger ledger, String ownerId, String id, JsonObject owner, @Nullable JsonObject payoutAccount) {
        List<JsonObject> balances = ledger.currencies(ownerId).stream()
                .map(currency -> new JsonObject()
                        .put("currency", currency)
                        .put("balance", ledger.balance(Ledger.available(ownerId), currency))
                        .put("pending_balance", ledger.balance(Ledger.pending(ownerId), currency))
                        .put("reserve_balance", ledger.balance(Ledger.reserve(ownerId), currency)))
                .toList();
        return new JsonObject()
                .put("id", id)
                .put("balances", balances)
                .put("ledger_type", "primary")
                .put("owner", owner)
                .put("payments_approval_status", "approved")
                .put("payout_account_details", payoutAccount)
                .put("transfer_fee", null)
                .put("treasury_balance", null);
    }

    /**
     * A company's payout account.
     *
     * @param company its owner
     * @param latest the owner's latest identity check, or null
     * @param status {@code PayoutAccountCalculatedStatuses}
     * @return every key of {@code PayoutAccountRetrieveResponse}
     */
    public static JsonObject payoutAccount(Company company, @Nullable Verification latest, String status) {
        return new JsonObject()
                .put("id", company.payoutAccountId())
                .put("address", null)
                .put("business_name", company.title())
                .put("business_representative", null)
                .put("email", company.email())
                .put("latest_verification", latest == null ? null : verification(latest))
                .put("phone", null)
                .put("status", status);
    }

    /**
     * An identity check.
     *
     * @return every key of {@code VerificationRetrieveResponse}
     */
    public static JsonObject verification(Verification verification) {
        return new JsonObject()
                .put("id", verification.id())
                .put("status", verification.status())
                .put("last_error_code", verification.lastErrorCode())
                .put("last_error_reason", verification.lastErrorReason());
    }

    /**
     * A payout method.
     *
     * @return every key of {@code PayoutMethodRetrieveResponse}
     */
    public static JsonObject payoutMethod(PayoutMethod method) {
        return new JsonObject()
                .put("id", method.id())
                .put("account_reference", method.accountReference())
                .put("company", new JsonObject().put("id", method.companyId()))
                .put("currency", method.currency())
                .put(
                        "destination",
                        new JsonObject()
                                .put("category", method.kind())
                                .put("country_code", "US")
                                .put("name", method.isBank() ? "Bank account" : method.nickname()))
                .put("institution_name", method.isBank() ? method.institutionName() : null)
                .put("is_default", method.isDefault())
                .put("nickname", method.nickname())
                .put("created_at", method.createdAt());
    }

    /**
     * The whole withdrawal.
     *
     * @param state where its company and payout method are
     * @return every key of {@code Withdrawal}
     */
    public static JsonObject withdrawal(State state, Withdrawal withdrawal) {
        Company company = state.companies().get(withdrawal.companyId());
        PayoutMethod method = state.payoutMethods().get(withdrawal.payoutMethodId());
        return withdrawalItem(withdrawal)
                .put("error_code", withdrawal.errorCode())
                .put("error_message", withdrawal.errorMessage())
                .put("estimated_availability", null)
                .put(
                        "ledger_account",
                        new JsonObject().put("id", company.ledgerAccountId()).put("company_id", company.id()))
                .put(
                        "payout_token",
                        new JsonObject()
                                .put("id", method.id())
                                .put("created_at", method.createdAt())
                                .put("destination_currency_code", method.currency())
                                .put("nickname", method.nickname())
                                .put("payer_name", null))
                .put("trace_code", null);
    }

    /**
     * The withdrawal as an element of a list.
     *
     * @return every key of {@code WithdrawalListResponse}
     */
    public static JsonObject withdrawalItem(Withdrawal withdrawal) {
        return new JsonObject()
                .put("id", withdrawal.id())
                .put("amount", withdrawal.amount())
                .put("currency", withdrawal.currency())
                .put("fee_amount", withdrawal.amount().subtract(withdrawal.amount()))
                // Whop's own fee is nothing here; the markup is a part of the amount.
                .put("fee_type", withdrawal.net().compareTo(withdrawal.amount()) < 0 ? "inclusive" : null)
                .put("markup_fee", withdrawal.amount().subtract(withdrawal.net()))
                .put("speed", "standard")
                .put("status", withdrawal.status())
                .put("created_at", withdrawal.createdAt());
    }
}
