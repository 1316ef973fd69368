package io.github.whop4j.client.accounts;

import io.github.whop4j.client.common.TitledReference;
import io.github.whop4j.client.common.UserContact;
import org.jspecify.annotations.Nullable;

/**
 * A person who works for a company, and what they may do there.
 *
 * @param id its id
 * @param company whom they work for
 * @param role what they may do
 * @param user the person
 */
public record AuthorizedUser(
        String id,
        @Nullable TitledReference company,
        @Nullable AuthorizedUserRole role,
        @Nullable UserContact user) {}
