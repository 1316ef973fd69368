package io.github.whop4j.client.memberships;

import io.github.whop4j.client.common.RoutedReference;
import io.github.whop4j.client.common.UserContact;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as a company knows them: a buyer, or one of the team.
 *
 * @param id such as {@code mber_…}
 * @param accessLevel what they may see
 * @param company whose member they are
 * @param companyTokenBalance how many tokens of the company they have, not money
 * @param createdAt when it was made
 * @param joinedAt when they joined
 * @param mostRecentAction what they did last
 * @param mostRecentActionAt when they did it
 * @param phone their number; only with {@code member:phone:read}
 * @param status whether they are there
 * @param updatedAt when it last changed
 * @param usdTotalSpent what they have paid the company, in US dollars (10.50)
 * @param user the person
 */
public record Member(
        String id,
        @Nullable AccessLevel accessLevel,
        @Nullable RoutedReference company,
        @Nullable BigDecimal companyTokenBalance,
        @Nullable Instant createdAt,
        @Nullable Instant joinedAt,
        @Nullable MemberAction mostRecentAction,
        @Nullable Instant mostRecentActionAt,
        @Nullable String phone,
        @Nullable MemberStatus status,
        @Nullable Instant updatedAt,
        @Nullable BigDecimal usdTotalSpent,
        @Nullable UserContact user) {}
