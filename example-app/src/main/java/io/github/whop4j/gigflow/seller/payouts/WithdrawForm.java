package io.github.whop4j.gigflow.seller.payouts;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The withdrawal form with what was typed into it.
 *
 * @param input as it was sent
 * @param errors what is wrong, by field
 * @param error what is wrong with all of it; null if nothing
 * @param key goes with the form, so that sending it twice is one withdrawal
 */
public record WithdrawForm(
        WithdrawalInput input,
        Map<String, String> errors,
        @Nullable String error,
        String key) {
    public static WithdrawForm fresh(String key) {
        return new WithdrawForm(WithdrawalInput.NONE, Map.of(), null, key);
    }

    /** Whether it was refused and should be open when the page comes. */
    public boolean refused() {
        return error != null || !errors.isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    public String amount() {
        return input.amount() == null ? "" : input.amount();
    }

    /** Whether a choice is the one made before; without one, whether it is the one to suggest. */
    public boolean chosenMethod(String id, boolean suggested) {
        String chosen = input.payout_method_id();
        return chosen == null ? suggested : chosen.equals(id);
    }

    public boolean chosenCurrency(String code, boolean suggested) {
        String chosen = input.currency();
        return chosen == null ? suggested : chosen.equals(code);
    }
}
