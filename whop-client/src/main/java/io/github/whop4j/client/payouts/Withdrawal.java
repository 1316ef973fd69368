package io.github.whop4j.client.payouts;

import io.github.whop4j.client.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money on its way from a company's balance to its payout method. In a list, error, ledger account, payout method,
 * arrival and trace are not filled in.
 *
 * @param id such as {@code wdrl_…}
 * @param amount what was asked for, in decimal major units (10.50)
 * @param createdAt when it was asked for
 * @param currency of the amounts
 * @param errorCode why it failed
 * @param errorMessage the same in words
 * @param estimatedAvailability when it should arrive
 * @param feeAmount Whop's fee, in decimal major units (10.50)
 * @param feeType who bears the fee
 * @param ledgerAccount where the money comes from
 * @param markupFee the platform's fee on top, in decimal major units (10.50)
 * @param payoutToken where the money goes
 * @param speed how fast it goes
 * @param status where it stands
 * @param traceCode to ask the bank with
 */
public record Withdrawal(
        String id,
        @Nullable BigDecimal amount,
        @Nullable Instant createdAt,
        @Nullable Currency currency,
        @Nullable WithdrawalErrorCode errorCode,
        @Nullable String errorMessage,
        @Nullable Instant estimatedAvailability,
        @Nullable BigDecimal feeAmount,
        @Nullable WithdrawalFeeType feeType,
        @Nullable LedgerAccount ledgerAccount,
        @Nullable BigDecimal markupFee,
        @Nullable PayoutToken payoutToken,
        @Nullable WithdrawalSpeed speed,
        @Nullable WithdrawalStatus status,
        @Nullable String traceCode) {

    /**
     * Where the money comes from.
     *
     * @param id such as {@code ldgr_…}
     * @param companyId {@code biz_…}
     */
    public record LedgerAccount(String id, @Nullable String companyId) {}

    /**
     * Where the money goes.
     *
     * @param id such as {@code potk_…}
     * @param createdAt when it was added
     * @param destinationCurrencyCode what arrives
     * @param nickname what the company calls it
     * @param payerName who the bank sees as sender
     */
    public record PayoutToken(
            String id,
            @Nullable Instant createdAt,
            @Nullable String destinationCurrencyCode,
            @Nullable String nickname,
            @Nullable String payerName) {}
}
