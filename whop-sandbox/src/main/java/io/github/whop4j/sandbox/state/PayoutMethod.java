package io.github.whop4j.sandbox.state;

import java.time.Instant;

/**
 * Where a company's withdrawals go.
 *
 * @param id {@code potk_…}
 * @param companyId whose it is
 * @param currency what it pays out, lower case
 * @param nickname its label
 * @param accountReference masked, as in ••••6789
 * @param institutionName the bank
 * @param isDefault whether it is used when a withdrawal names none
 * @param createdAt when it was added
 */
public record PayoutMethod(
        String id,
        String companyId,
        String currency,
        String nickname,
        String accountReference,
        String institutionName,
        boolean isDefault,
        Instant createdAt) {}
