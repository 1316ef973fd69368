package io.github.whop4j.gigflow.seller.payouts;

import io.github.whop4j.gigflow.ui.AmountText;
import io.github.whop4j.marketplace.money.Money;
import io.github.whop4j.marketplace.payout.WithdrawalRequest;
import io.github.whop4j.marketplace.problem.FieldErrors;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as it was asked for, not yet believed. The names are those of the API and of the form.
 *
 * @param amount decimal major units as text; a JSON number keeps its digits too
 * @param currency dollars unless said otherwise
 * @param payout_method_id Whop's id
 * @param idempotency_key the same key twice is the same withdrawal
 */
public record WithdrawalInput(
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String payout_method_id,
        @Nullable String idempotency_key) {
    static final WithdrawalInput NONE = new WithdrawalInput(null, null, null, null);

    private static final String DEFAULT_CURRENCY = "usd";

    public static WithdrawalInput form(Context form) {
        return new WithdrawalInput(
                form.formParam("amount"),
                form.formParam("currency"),
                form.formParam("payout_method_id"),
                form.formParam("idempotency_key"));
    }

    /**
     * What the marketplace is asked.
     *
     * @throws io.github.whop4j.marketplace.problem.InvalidInputException {@code invalid_withdrawal} naming the fields
     */
    public WithdrawalRequest request() {
        FieldErrors errors = new FieldErrors();
        String code = currency == null || currency.isBlank() ? DEFAULT_CURRENCY : currency;
        Optional<Money> money = AmountText.currency(errors, "currency", code)
                .flatMap(known -> AmountText.read(errors, "amount", amount, known));
        String method = payout_method_id == null ? "" : payout_method_id.strip();
        if (method.isEmpty()) {
            errors.add("payout_method_id", "is missing; choose where the money goes");
        }
        errors.refuse("invalid_withdrawal");
        return new WithdrawalRequest(money.orElseThrow(), method, idempotency_key);
    }
}
