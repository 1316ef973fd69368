package io.github.whop4j.client.payments;

import io.github.whop4j.client.memberships.MembershipStatus;
import org.jspecify.annotations.Nullable;

/**
 * The access a payment was for.
 *
 * @param id such as {@code mem_…}
 * @param status where the access stands
 */
public record MembershipReference(String id, @Nullable MembershipStatus status) {}
