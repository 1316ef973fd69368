package io.github.whop4j.client.growth;

import io.github.whop4j.client.common.TitledReference;
import io.github.whop4j.client.common.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who brings buyers to a company and gets a part of the price.
 *
 * @param id such as {@code aff_…}
 * @param activeMembersCount how many of those they brought still have access
 * @param company for whom they do it
 * @param createdAt when it was made
 * @param customerRetentionRate how many of those they brought stay; in percent, written as text
 * @param customerRetentionRateNinetyDays how many of those they brought stay for ninety days; in percent, written as
 *     text
 * @param monthlyRecurringRevenueUsd what those they brought pay in a month, in US dollars, written as text
 * @param status whether they still bring buyers
 * @param totalOverridesCount how many terms of their own they have
 * @param totalReferralEarningsUsd what they have earned, in US dollars, written as text
 * @param totalReferralsCount how many buyers they brought
 * @param totalRevenueUsd what those they brought have paid, in US dollars, written as text
 * @param updatedAt when it last changed
 * @param user the person
 */
public record Affiliate(
        String id,
        @Nullable Integer activeMembersCount,
        @Nullable TitledReference company,
        @Nullable Instant createdAt,
        @Nullable String customerRetentionRate,
        @Nullable String customerRetentionRateNinetyDays,
        @Nullable String monthlyRecurringRevenueUsd,
        @Nullable AffiliateStatus status,
        @Nullable Integer totalOverridesCount,
        @Nullable String totalReferralEarningsUsd,
        @Nullable Integer totalReferralsCount,
        @Nullable String totalRevenueUsd,
        @Nullable Instant updatedAt,
        @Nullable UserReference user) {}
