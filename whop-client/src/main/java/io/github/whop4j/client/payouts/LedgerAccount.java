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
        @Nullable Owner owner,
        @Nullable PaymentsApprovalStatus paymentsApprovalStatus,
        @Nullable PayoutAccountDetails payoutAccountDetails,
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
     * A person or a company, as {@code typename} says.
     *
     * @param typename {@code User} or {@code Company}
     * @param id {@code user_…} or {@code biz_…}
     * @param name of a person
     * @param username of a person
     * @param route of a company
     * @param title of a company
     */
    public record Owner(
            @Nullable String typename,
            String id,
            @Nullable String name,
            @Nullable String username,
            @Nullable String route,
            @Nullable String title) {}

    /**
     * Who is paid out.
     *
     * @param id such as {@code poact_…}
     * @param address where they are
     * @param businessName of a business
     * @param businessRepresentative who speaks for it
     * @param email to reach them
     * @param latestVerification the last identity check (KYC)
     * @param phone to reach them
     * @param status whether they can be paid out
     */
    public record PayoutAccountDetails(
            String id,
            @Nullable Address address,
            @Nullable String businessName,
            @Nullable BusinessRepresentative businessRepresentative,
            @Nullable String email,
            @Nullable Verification latestVerification,
            @Nullable String phone,
            @Nullable PayoutAccountStatus status) {}

    /**
     * Where somebody is.
     *
     * @param city the town
     * @param country two letters
     * @param line1 street and number
     * @param line2 anything more
     * @param postalCode the post code
     * @param state the state or region
     */
    public record Address(
            @Nullable String city,
            @Nullable String country,
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String postalCode,
            @Nullable String state) {}

    /**
     * Who speaks for a business.
     *
     * @param dateOfBirth a date without a time, {@code 1990-12-31}
     * @param firstName given name
     * @param lastName family name
     * @param middleName any other names
     */
    public record BusinessRepresentative(
            @Nullable String dateOfBirth,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String middleName) {}

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
