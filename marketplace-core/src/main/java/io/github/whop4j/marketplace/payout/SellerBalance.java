package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Whop's ledger holds for a seller.
 *
 * @param ledgerId Whop's ledger account id
 * @param balances one per currency
 * @param ledgerType Whop's {@code primary} or {@code pool}
 * @param paymentsApprovalStatus Whop's word on taking payments; null if none
 */
public record SellerBalance(
        String ledgerId,
        List<Balance> balances,
        String ledgerType,
        @Nullable String paymentsApprovalStatus) {
    /**
     * One currency.
     *
     * @param available can be withdrawn
     * @param pending not yet available
     * @param reserve held back by Whop
     */
    public record Balance(Money available, Money pending, Money reserve) {}
}
