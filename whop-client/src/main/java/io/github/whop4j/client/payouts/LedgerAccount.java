package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The money of a company or person at Whop, with what is known about paying it out.
 *
 * @param id such as {@code ldgr_…}
 * @param balances one for each currency
 * @param ledgerType the kind of account
 * @param owner whose it is
 * @param paymentsApprovalStatus whether the owner may take payments
 * @param payoutAccountDetails who is paid out, and whether they passed the identity check
 * @param transferFee what a transfer costs; Whop does not name the unit
 * @param treasuryBalance what is held in the treasury
 */
public record LedgerAccount(
        String id,
        List<Balance> balances,
        @Nullable LedgerType ledgerType,
        @Nullable LedgerParty owner,
        @Nullable PaymentsApprovalStatus paymentsApprovalStatus,
        @Nullable PayoutAccount payoutAccountDetails,
        @Nullable BigDecimal transferFee,
        @Nullable TreasuryBalance treasuryBalance) {

    /**
     * The money in one currency.
     *
     * @param balance everything, in decimal major units (10.50)
     * @param currency of the amounts
     * @param pendingBalance not yet available, in decimal major units (10.50)
     * @param reserveBalance held back, in decimal major units (10.50)
     */
    public record Balance(
            @Nullable BigDecimal balance,
            @Nullable Currency currency,
            @Nullable BigDecimal pendingBalance,
            @Nullable BigDecimal reserveBalance) {}

    /**
     * What is held in the treasury.
     *
     * @param balance everything, in decimal major units (10.50)
     * @param balanceUsd the same in US dollars
     * @param currency of the other amounts
     * @param pendingBalance not yet available, in decimal major units (10.50)
     * @param reserveBalance held back, in decimal major units (10.50)
     * @param totalWithdrawableBalance what could be paid out now, in decimal major units (10.50)
     */
    public record TreasuryBalance(
            @Nullable BigDecimal balance,
            @Nullable BigDecimal balanceUsd,
            @Nullable Currency currency,
            @Nullable BigDecimal pendingBalance,
            @Nullable BigDecimal reserveBalance,
            @Nullable BigDecimal totalWithdrawableBalance) {}
}
