package io.github.whop4j.marketplace.seller;

/**
 * The outcome of reading a seller's verification from Whop.
 *
 * @param verified whether the seller may publish
 * @param status as stored now
 * @param synced false when there is no company to ask about
 */
public record KycSync(boolean verified, KycStatus status, boolean synced) {}
