package io.github.whop4j.gigflow.seller;

import io.github.whop4j.gigflow.ui.AmountText;
import io.github.whop4j.marketplace.payout.PayoutMethod;
import io.github.whop4j.marketplace.payout.SellerBalance;
import io.github.whop4j.marketplace.payout.Withdrawal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A seller's money as the API answers it. Balances and payout methods keep Whop's own names and decimal units. */
final class SellerJson {
    private SellerJson() {}

    static Map<String, @Nullable Object> of(SellerBalance ledger) {
        return members(
                "id",
                ledger.ledgerId(),
                "balances",
                ledger.balances().stream().map(SellerJson::of).toList(),
                "ledger_type",
                ledger.ledgerType(),
                "payments_approval_status",
                ledger.paymentsApprovalStatus());
    }

    private static Map<String, @Nullable Object> of(SellerBalance.Balance balance) {
        return members(
                "balance", balance.available().toDecimal(),
                "currency", balance.available().currencyCode(),
                "pending_balance", balance.pending().toDecimal(),
                "reserve_balance", balance.reserve().toDecimal());
    }

    static Map<String, @Nullable Object> of(PayoutMethod method) {
        return members(
                "id", method.id(),
                "account_reference", method.accountReference(),
                "institution_name", method.institutionName(),
                "nickname", method.nickname(),
                "is_default", method.isDefault(),
                "currency", method.currency(),
                "category", method.category(),
                "name", method.name());
    }

    /** {@code success} means that Whop has taken it on; {@code amount} is decimal text, as it is sent. */
    static Map<String, @Nullable Object> of(Withdrawal withdrawal) {
        return members(
                "success", withdrawal.whopId() != null,
                "withdrawalId", withdrawal.id(),
                "whopWithdrawalId", withdrawal.whopId(),
                "status", withdrawal.statusWord(),
                "amount", AmountText.of(withdrawal.amount()),
                "currency", withdrawal.amount().currencyCode());
    }

    /** An object from names and values in turn; unlike {@link Map#of} it keeps their order and takes nulls. */
    static Map<String, @Nullable Object> members(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return members;
    }
}
