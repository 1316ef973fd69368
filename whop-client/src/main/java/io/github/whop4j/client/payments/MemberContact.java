package io.github.whop4j.client.payments;

import org.jspecify.annotations.Nullable;

/**
 * A buyer as a member of the company.
 *
 * @param id such as {@code mber_…}
 * @param phone their number
 */
public record MemberContact(String id, @Nullable String phone) {}
