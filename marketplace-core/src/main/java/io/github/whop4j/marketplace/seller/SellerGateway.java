package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.access.Profile;
import io.github.whop4j.marketplace.money.Money;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the marketplace asks Whop about sellers. Every method may throw
 * {@link io.github.whop4j.marketplace.problem.WhopUnavailableException}.
 */
public interface SellerGateway {
    /**
     * Creates a company under the platform's, marked with the person's id. The same key twice is one company.
     *
     * @param person whose company it will be
     * @param idempotencyKey stable for this person
     * @return Whop's {@code biz_…}
     */
    String createCompany(Profile person, String idempotencyKey);

    /**
     * Looks through the platform's companies for the one marked with this person's id.
     *
     * @param userId the person
     * @param createdAfter the company cannot be older
     * @return Whop's {@code biz_…}, the oldest if there should be several
     */
    Optional<String> findCompany(UUID userId, Instant createdAfter);

    /**
     * Reads the state of verification and payouts.
     *
     * @param companyId the seller's company
     * @return as it is now
     */
    Verification verification(String companyId);

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
     * @param payoutMethodId where to
     * @param idempotencyKey stable for this withdrawal
     * @return what Whop made of it
     */
    WithdrawalFact withdraw(String companyId, Money amount, String payoutMethodId, String idempotencyKey);

    /**
     * Reads one withdrawal.
     *
     * @param withdrawalId Whop's id
     * @return empty if Whop knows none
     */
    Optional<WithdrawalFact> withdrawal(String withdrawalId);

    /**
     * Withdrawals of a company, over all pages.
     *
     * @param companyId the seller's company
     * @param createdAfter none older
     * @return possibly empty
     */
    List<WithdrawalFact> withdrawals(String companyId, Instant createdAfter);

    /**
     * A link to one of Whop's own pages about the seller.
     *
     * @param companyId the seller's company
     * @param page which
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    URI link(String companyId, Page page, URI returnUrl);

    /** Whop's pages about a seller. */
    enum Page {
        /** Identity verification. */
        VERIFICATION,
        /** Payout methods and withdrawals. */
        PAYOUTS
    }
}
