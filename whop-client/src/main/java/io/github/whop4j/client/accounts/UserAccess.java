package io.github.whop4j.client.accounts;

import io.github.whop4j.client.memberships.AccessLevel;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has access to something, and as what.
 *
 * @param accessLevel as what they have it
 * @param hasAccess whether they have it
 */
public record UserAccess(
        @Nullable AccessLevel accessLevel, @Nullable Boolean hasAccess) {}
