package io.github.whop4j.sandbox.state;

import java.time.Instant;

/**
 * A link to a hosted page where a company proves who it is or manages its payouts.
 *
 * @param id {@code lnk_…}, part of its URL
 * @param companyId for whom
 * @param useCase {@code account_onboarding} or {@code payouts_portal}
 * @param refreshUrl where to go when the link has expired
 * @param returnUrl where to go when done
 * @param expiresAt when it stops working
 */
public record AccountLink(
        String id, String companyId, String useCase, String refreshUrl, String returnUrl, Instant expiresAt) {}
