package io.github.whop4j.gigflow.seller.payouts;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.payout.PayoutMethod;
import io.github.whop4j.marketplace.payout.Payouts;
import io.github.whop4j.marketplace.payout.SellerBalance;
import io.github.whop4j.marketplace.payout.SellerBalance.Balance;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A seller's money as Whop has it at this moment.
 *
 * @param balances one per currency
 * @param methods where money can go
 * @param reachable false when Whop did not answer: then nothing is known, which is not the same as nothing there
 */
public record SellerFunds(List<Balance> balances, List<PayoutMethod> methods, boolean reachable) {
    private static final int DIGITS_SHOWN = 4;

    /** Whop may have masked the reference already. */
    private static final Pattern NOT_SHOWN = Pattern.compile("[^0-9A-Za-z]");

    public static SellerFunds read(Payouts payouts, Actor seller) {
        try {
            SellerBalance ledger = payouts.balance(seller);
            return new SellerFunds(ledger.balances(), payouts.payoutMethods(seller), true);
        } catch (WhopUnavailableException e) {
            return new SellerFunds(List.of(), List.of(), false);
        }
    }

    public boolean anythingAvailable() {
        return balances.stream().anyMatch(balance -> balance.available().isPositive());
    }

    /** What people recognise a payout method by: the bank, and the last digits. */
    public static String name(PayoutMethod method) {
        String name = method.nickname() != null
                ? method.nickname()
                : method.name() != null ? method.name() : method.institutionName();
        return name == null ? "Payout method" : name;
    }

    /** The last digits of its account, as far as Whop tells them; null if it does not. */
    public static @Nullable String ending(PayoutMethod method) {
        String reference = method.accountReference();
        String plain = reference == null ? "" : NOT_SHOWN.matcher(reference).replaceAll("");
        return plain.isEmpty() ? null : "•••• " + plain.substring(Math.max(0, plain.length() - DIGITS_SHOWN));
    }
}
