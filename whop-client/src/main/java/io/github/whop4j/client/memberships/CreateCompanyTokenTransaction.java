package io.github.whop4j.client.memberships;

import java.math.BigDecimal;

/**
 * A movement of tokens to be made. There are three kinds, each with a starting point of its own: {@link #add} to give
 * them to a person, {@link #subtract} to take them from one, {@link #transfer} to move them between two.
 */
public sealed interface CreateCompanyTokenTransaction
        permits TransferCompanyTokens, AddCompanyTokens, SubtractCompanyTokens {
    /**
     * Tokens to be given by one person to another.
     *
     * @param companyId whose tokens they are; {@code biz_…}
     * @param destinationUserId who gets them; {@code user_…}
     * @param userId who gives them; {@code user_…}
     * @param amount how many; tokens, not money
     * @return a builder
     */
    static TransferCompanyTokens.Builder transfer(
            String companyId, String destinationUserId, String userId, BigDecimal amount) {
        return TransferCompanyTokens.builder(companyId, destinationUserId, userId, amount);
    }

    /**
     * Tokens to be given to a person.
     *
     * @param companyId whose tokens they are; {@code biz_…}
     * @param userId who gets them; {@code user_…}
     * @param amount how many; tokens, not money
     * @return a builder
     */
    static AddCompanyTokens.Builder add(String companyId, String userId, BigDecimal amount) {
        return AddCompanyTokens.builder(companyId, userId, amount);
    }

    /**
     * Tokens to be taken from a person.
     *
     * @param companyId whose tokens they are; {@code biz_…}
     * @param userId whom they are taken from; {@code user_…}
     * @param amount how many; tokens, not money
     * @return a builder
     */
    static SubtractCompanyTokens.Builder subtract(String companyId, String userId, BigDecimal amount) {
        return SubtractCompanyTokens.builder(companyId, userId, amount);
    }
}
