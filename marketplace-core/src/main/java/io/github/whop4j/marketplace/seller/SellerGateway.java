package io.github.whop4j.marketplace.seller;

import io.github.whop4j.marketplace.person.Profile;
import java.net.URI;
import java.time.Instant;
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
     * A link to Whop's identity verification.
     *
     * @param companyId the seller's company
     * @param returnUrl where Whop sends the person afterwards
     * @return a short-lived URL
     */
    URI verificationLink(String companyId, URI returnUrl);
}
