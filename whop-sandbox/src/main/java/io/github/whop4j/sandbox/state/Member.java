package io.github.whop4j.sandbox.state;

import java.time.Instant;

/**
 * A buyer as a company knows it: one row per company and person, whatever was bought.
 *
 * @param id {@code mber_…}
 * @param companyId whose member
 * @param userId who it is
 * @param createdAt when the first purchase was paid
 */
public record Member(String id, String companyId, String userId, Instant createdAt) {}
