package io.github.whop4j.sandbox.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short-lived credential that acts for one company, one user, or both.
 *
 * @param token the secret itself
 * @param companyId the company it acts for
 * @param userId the user it acts for, or null
 * @param scopedActions what it may do; null for all its creator may
 * @param expiresAt when it stops working
 */
public record AccessToken(
        String token,
        @Nullable String companyId,
        @Nullable String userId,
        @Nullable List<String> scopedActions,
        Instant expiresAt) {}
