package io.github.whop4j.sandbox.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lasting credential of a company.
 *
 * @param id {@code apik_…}
 * @param secret the bearer token
 * @param companyId whose it is
 * @param name its label
 * @param scopedActions what it may do; null for everything
 */
public record ApiKey(
        String id,
        String secret,
        String companyId,
        @Nullable String name,
        @Nullable List<String> scopedActions) {}
