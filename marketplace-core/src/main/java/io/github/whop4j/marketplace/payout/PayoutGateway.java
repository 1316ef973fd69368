package io.github.whop4j.marketplace.payout;

import io.github.whop4j.marketplace.money.Money;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the marketplace asks Whop about sellers' money. Every method may throw
 * {@link io.github.whop4j.marketplace.problem.WhopUnavailableException}.
 */
public interface PayoutGateway {
    /**
     * Reads the ledger.
     *
     * @param companyId the seller's company
     * @return as it is now
     */
    SellerBalance balance(String companyId);

    /**
     * Reads the payout methods, over all pages.
     *
     * @param companyId the seller's company
     * @return without duplicates
     */
    List<PayoutMethod> payoutMethods(String companyId);

    /**
     * Takes money out. The same key twice is one withdrawal.
     *
     * @param companyId the seller's company
     * @param amount how much leaves the balance
     * @param idempotencyKey stable for this withdrawal
     * @return what Whop made of it
     */
    WithdrawalSnapshot withdraw(String companyId, Money amount, String payoutMethodId, String idempotencyKey);

    /**
     * Reads one withdrawal.
     *
     * @param withdrawalId Whop's id
     * @return empty if Whop knows none
     */
    Optional<WithdrawalSnapshot> withdrawal(String withdrawalId);

    /**
     * Withdrawals of a company, over all pages.
     *
     * @param companyId the seller's company
     * @param createdAfter none older
     * @return possibly empty
     */
    List<WithdrawalSnapshot> withdrawals(String companyId, Instant createdAfter);

    /**
     * A link to Whop's payouts portal, where payout methods are added.
     *
     * @param companyId the seller's company
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    URI portalLink(String companyId, URI returnUrl);
}
