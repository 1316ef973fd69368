package io.github.whop4j.sandbox.state;

import org.jspecify.annotations.Nullable;

/**
 * A lasting credential of a company.
 *
 * @param id {@code apik_…}
 * @param secret the bearer token
 * @param companyId whose it is
 * @param name its label
 */
public record ApiKey(
        String id,
        String secret,
        String companyId,
        @Nullable String name) {}
