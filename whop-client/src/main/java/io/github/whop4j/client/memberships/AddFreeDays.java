package io.github.whop4j.client.memberships;

/**
 * Days to be given to a buyer for nothing.
 *
 * @param freeDays how many days; the next renewal comes that much later
 */
public record AddFreeDays(Integer freeDays) {}
