package io.github.whop4j.sandbox.wallet;

import java.time.Instant;

/**
 * A card a member left with a company, to be charged later.
 *
 * @param id {@code payt_…}
 * @param companyId who may charge it
 * @param memberId whose it is
 * @param userId who that is
 * @param card which test card
 * @param createdAt when it was first left
 * @param givenAt when it was last left: the member's latest is the one that is charged by itself
 */
public record PaymentMethod(
        String id, String companyId, String memberId, String userId, Card card, Instant createdAt, Instant givenAt) {
    /** What all test cards are. */
    public static final String BRAND = "visa";

    PaymentMethod givenAgain(Card next, Instant now) {
        return new PaymentMethod(id, companyId, memberId, userId, next, createdAt, now);
    }
}
