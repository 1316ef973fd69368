package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.problem.ConflictException;
import io.github.whop4j.marketplace.problem.InvalidInputException;
import io.github.whop4j.marketplace.problem.NotAllowedException;
import io.github.whop4j.marketplace.seller.SellerAccount;
import java.util.Map;
import java.util.Optional;

/** Everything that can be wrong with a withdrawal, found before Whop is asked to move money. */
final class WithdrawalCheck {
    private static final int LONGEST_KEY = 100;

    private final PayoutGateway whop;

    WithdrawalCheck(PayoutGateway whop) {
        this.whop = whop;
    }

    static Optional<String> key(WithdrawalRequest request) {
        String key = request.idempotencyKey();
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw invalid(
                    "idempotency_key_invalid",
                    "idempotency_key",
                    "The idempotency key must have 1 to " + LONGEST_KEY + " characters.");
        }
        return Optional.ofNullable(key);
    }

    void refuseUnlessPossible(SellerAccount seller, String company, WithdrawalRequest request) {
        if (!seller.payoutEnabled()) {
            throw new NotAllowedException(
                    "payouts_not_enabled",
                    "Payouts need a verified identity, a connected payout account and a payout method.");
        }
        Money amount = request.amount();
        if (!amount.isPositive()) {
            throw invalid("amount_not_positive", "amount", "Withdraw more than nothing, not " + amount + ".");
        }
        if (whop.payoutMethods(company).stream().noneMatch(own -> own.id().equals(request.payoutMethodId()))) {
            throw invalid(
                    "payout_method_unknown",
                    "payout_method_id",
                    "This is not one of your payout methods. Choose one of them or add it first.");
        }
        Money available = whop.balance(company).balances().stream()
                .map(SellerBalance.Balance::available)
                .filter(balance -> balance.currency().equals(amount.currency()))
                .findFirst()
                .orElseThrow(() ->
                        invalid("currency_not_held", "currency", "You have no balance in " + amount.currency() + "."));
        if (amount.compareTo(available) > 0) {
            throw new ConflictException(
                    "insufficient_balance",
                    "You asked for " + amount + ", but only " + available + " is available.",
                    Map.of("available", available.toDecimal().toPlainString(), "currency", available.currencyCode()));
        }
    }

    private static InvalidInputException invalid(String code, String field, String message) {
        return new InvalidInputException(code, message, Map.of("fields", Map.of(field, message)));
    }
}
