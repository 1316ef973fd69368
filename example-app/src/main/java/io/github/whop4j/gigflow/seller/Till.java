package io.github.whop4j.gigflow.seller;

import io.github.whop4j.marketplace.access.Actor;
import io.github.whop4j.marketplace.problem.WhopUnavailableException;
import io.github.whop4j.marketplace.seller.PayoutMethod;
import io.github.whop4j.marketplace.seller.SellerBalance;
import io.github.whop4j.marketplace.seller.SellerBalance.Balance;
import io.github.whop4j.marketplace.seller.Sellers;
import java.util.List;

/**
 * A seller's money as Whop has it at this moment.
 *
 * @param balances one per currency
 * @param methods where money can go
 * @param reachable false when Whop did not answer: then nothing is known, which is not the same as nothing there
 */
public record Till(List<Balance> balances, List<PayoutMethod> methods, boolean reachable) {
    static Till read(Sellers sellers, Actor seller) {
        try {
            SellerBalance ledger = sellers.balance(seller);
            return new Till(ledger.balances(), sellers.payoutMethods(seller), true);
        } catch (WhopUnavailableException e) {
            return new Till(List.of(), List.of(), false);
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
}
