package io.github.whop4j.marketplace.whop;

import io.github.whop4j.client.payouts.Withdrawal;
import io.github.whop4j.marketplace.payout.WithdrawalSnapshot;

/** Whop's withdrawals as the core's. */
final class WhopWithdrawals {
    private WhopWithdrawals() {}

    static WithdrawalSnapshot fact(Withdrawal withdrawal) {
        Withdrawal.LedgerAccount ledger = withdrawal.ledgerAccount();
        return new WithdrawalSnapshot(
                withdrawal.id(),
                ledger == null ? null : ledger.companyId(),
                Amounts.exact(withdrawal.amount(), withdrawal.currency())
                        .orElseThrow(() -> WhopErrors.incomplete("read a withdrawal")),
                // Whop always has a word for it; without one it has at least been asked for.
                withdrawal.status() == null ? "requested" : withdrawal.status().value(),
                withdrawal.createdAt());
    }
}
